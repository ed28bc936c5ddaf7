namespace NewsClean.Segmentation.Markup;

/// <summary>Follows a text with resolved character references through the source that it was read from.</summary>
internal ref struct SourceAligner(ReadOnlySpan<char> source, int start, ReadOnlySpan<char> data)
{
    // Of a megabyte of ampersands each would be compared with all that is behind it, which took 44 seconds.
    private const int LongestStep = 512;

    private readonly ReadOnlySpan<char> _source = source;
    private readonly ReadOnlySpan<char> _data = data;
    private int _at;
    private int _inReference;

    /// <summary>Offset in the source of the next character of the text.</summary>
    public int Source { get; private set; } = start;

    /// <summary>Characters of the source that the last character of the text was read from: 6 for <c>&amp;nbsp;</c>.</summary>
    public int Width { get; private set; } = 1;

    /// <summary>Steps over a character of the text.</summary>
    public void Step()
    {
        Width = 1;
        char c = _data[_at++];
        if (Source >= _source.Length) return;
        char s = _source[Source];
        if (s == '\r' && c == '\n') Source += Source + 1 < _source.Length && _source[Source + 1] == '\n' ? 2 : 1;
        else if (s == '&') StepReference();
        else Source++;
    }

    /// <summary>Steps over characters that stand in the source as they are, <paramref name="most"/> at most and not always all of them, and says how many they were.</summary>
    public int StepPlain(int most)
    {
        var data = _data.Slice(_at, Math.Min(most, LongestStep));
        data = data[..data.CommonPrefixLength(_source[Math.Min(Source, _source.Length)..])];
        int length = data.IndexOf('&') is >= 0 and var reference ? reference : data.Length;
        _at += length;
        Source += length;
        return length;
    }

    // A reference that stands for several characters is behind with the last of them.
    private void StepReference()
    {
        var reference = CharacterReference.Read(_source[Source..], _data[(_at - 1 - _inReference)..]);
        Width = Math.Max(1, reference.Length);
        if (++_inReference < reference.Units) return;
        _inReference = 0;
        Source += Width;
    }
}
