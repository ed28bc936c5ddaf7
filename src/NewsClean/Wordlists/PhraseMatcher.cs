namespace NewsClean.Wordlists;

/// <summary>
/// Finds the longest phrase of a list that starts at a place of a text, without regard to case. A phrase ends at the end of a word
/// ("by" does not match "bygone"), but one written with a final <c>*</c> ("publi*") matches any ending, and one that
/// ends in a script without spaces or in punctuation may be followed by anything.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly PhraseTrie _phrases = new();
    private T[] _values = new T[16];

    /// <summary>Adds a phrase; the first of two equal phrases wins.</summary>
    public void Add(string phrase, T value)
    {
        int number = _phrases.Count;
        if (!_phrases.Add(phrase)) return;
        if (number == _values.Length)
        {
            var larger = new T[number * 2];
            Array.Copy(_values, larger, number);
            _values = larger;
        }
        _values[number] = value;
    }

    /// <summary>False where no phrase begins as <paramref name="text"/> does at <paramref name="at"/>, however the text goes on; told by one look.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int at) => _phrases.MayBegin(text, at);

    /// <summary>Is there a phrase at <paramref name="at"/>? The caller sees to it that a word starts there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the phrase must start.</param>
    /// <param name="length">Length of the longest phrase found, 0 without one.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out int length, out T value)
    {
        int phrase = _phrases.Match(text, at, out length);
        value = phrase >= 0 ? _values[phrase] : default!;
        return phrase >= 0;
    }
}
