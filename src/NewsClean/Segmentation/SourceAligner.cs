namespace NewsClean.Segmentation;

/// <summary>Follows a text with resolved character references through the source that it was read from.</summary>
internal ref struct SourceAligner(ReadOnlySpan<char> source, int start, ReadOnlySpan<char> data)
{
    // "&CounterClockwiseContourIntegral;" is the longest name.
    private const int LongestReference = 34;

    private readonly ReadOnlySpan<char> _source = source;
    private readonly ReadOnlySpan<char> _data = data;
    private int _at;

    /// <summary>Offset in the source of the next character of the text.</summary>
    public int Source { get; private set; } = start;

    /// <summary>Steps over a character of the text.</summary>
    public void Step()
    {
        char c = _data[_at++];
        if (Source >= _source.Length) return;
        char s = _source[Source];
        if (s == '\r' && c == '\n') Source += Source + 1 < _source.Length && _source[Source + 1] == '\n' ? 2 : 1;
        else if (s == '&' && ReferenceLength(c) is > 0 and var length)
        {
            if (char.IsHighSurrogate(c) && _at < _data.Length) return;
            Source += length;
        }
        else Source++;
    }

    /// <summary>Steps over characters that stand in the source as they are, <paramref name="most"/> at most, and says how many they were.</summary>
    public int StepPlain(int most)
    {
        var data = _data.Slice(_at, most);
        data = data[..data.CommonPrefixLength(_source[Math.Min(Source, _source.Length)..])];
        int length = data.IndexOf('&') is >= 0 and var reference ? reference : data.Length;
        _at += length;
        Source += length;
        return length;
    }

    // 0 where "&" stands for itself: "R&D", "a & b".
    private readonly int ReferenceLength(char c)
    {
        var rest = _source[(Source + 1)..Math.Min(_source.Length, Source + LongestReference)];
        int end = rest.Length > 0 && rest[0] == '#' ? 1 : 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end])) end++;
        if (end == 0) return 0;
        bool closed = end < rest.Length && rest[end] == ';';
        if (c == '&' && _at < _data.Length && _data[_at] == rest[0] && !(closed && rest[..end].SequenceEqual("amp"))) return 0;
        return 1 + end + (closed ? 1 : 0);
    }
}
