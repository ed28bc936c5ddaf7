namespace NewsClean.Segmentation.Links;

/// <summary>
/// Reads the numbers that lynx and elinks put before a page's links: <c>[1]Home [2]Town</c>, each one more than the one before. Other numbers in brackets are
/// the page's own: <c>[12]</c> in an article that cites, between the links 40 and 41.
/// </summary>
internal struct LinkNumbers
{
    // A page of ten megabytes has fewer links.
    private const int MostDigits = 6;

    /// <summary>The last number that was read; 0 before the first.</summary>
    public int Last { get; private set; }

    /// <summary>How many stand before a word, as in <c>the [13]city council</c>; footnotes stand behind one: <c>the council[13] voted</c>.</summary>
    public int BeforeWords { get; private set; }

    /// <summary>
    /// Is the bracket at <paramref name="at"/> the next link's number? In a row of links without blanks lynx breaks lines anywhere, <c>[12</c> and <c>3]</c>; as these may
    /// have become two blocks, the next but one will do.
    /// </summary>
    /// <param name="text">What the bracket stands in.</param>
    /// <param name="at">Where it opens.</param>
    /// <param name="end">Behind the bracket that closes it.</param>
    public bool TryRead(ReadOnlySpan<char> text, int at, out int end)
    {
        int number = 0, digits = 0, breaks = 0;
        for (end = at + 1; end < text.Length && text[end] != ']'; end++)
        {
            if (char.IsAsciiDigit(text[end])) (number, digits) = ((number * 10) + text[end] - '0', digits + 1);
            else if (Characters.IsBlank(text[end])) breaks += Characters.IsBlank(text[end - 1]) ? 0 : 1;
            else return false;
            if (digits > MostDigits || breaks > 1) return false;
        }
        if (end == text.Length || (number != Last + 1 && number != Last + 2)) return false;
        Last = number;
        if (IsBeforeWord(text, at, ++end)) BeforeWords++;
        return true;
    }

    private static bool IsBeforeWord(ReadOnlySpan<char> text, int at, int end) =>
        (at == 0 || Characters.IsBlank(text[at - 1])) && end < text.Length && !Characters.IsBlank(text[end]) && !Characters.AttachesToWordBefore(text[end]);
}
