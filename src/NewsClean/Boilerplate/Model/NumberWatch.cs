namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Notices dates and times while the scanner passes: it asks only whether a block looks dated, reading dates is the
/// metadata's task. Matches "31.05.2018", "2018-05-31", "May 31", "31 de mayo", "5月31日", "14:05"; not "3.5", "1/2", "May be".
/// </summary>
internal struct NumberWatch
{
    private int _end, _digits, _chain;
    private int _dayToken, _monthToken;

    /// <summary>A watch at the start of a block.</summary>
    public static NumberWatch AtStart => new() { _end = -1, _dayToken = -9, _monthToken = -9 };

    /// <summary>A month's name starts token <paramref name="token"/> of the block.</summary>
    public void SeeMonth(int token, ref BlockScan block)
    {
        _monthToken = token;
        if (token - _dayToken is 1 or 2) block.HasDate = true; // "31 May", "31 de mayo"
    }

    /// <summary>The token at [<paramref name="start"/>, <paramref name="end"/>) starts with a digit; it is <paramref name="token"/> of the block.</summary>
    public void SeeNumber(ReadOnlySpan<char> text, int start, int end, int token, ref BlockScan block)
    {
        int digits = 0, value = 0;
        while (start + digits < end && text[start + digits] is >= '0' and <= '9' && digits < 5) value = (value * 10) + (text[start + digits++] - '0');
        if (digits == 0) return; // digits of other scripts
        if (digits == 4 && value is >= 1900 and < 2100) block.HasYear = true;
        if (start + digits < end && digits > 2) return; // "100m"
        if (digits <= 2 && value is >= 1 and <= 31)
        {
            _dayToken = token;
            if (token - _monthToken == 1) block.HasDate = true;
        }
        Chain(text, start, end, digits, ref block);
        if (end < text.Length && text[end] is '年' or '년' or '月' or '월') block.HasDate |= digits is 4 or <= 2;
    }

    // Numbers that follow one another with one sign between them.
    private void Chain(ReadOnlySpan<char> text, int start, int end, int digits, ref BlockScan block)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        bool follows = _end == start - 1 && _end > 0;
        if (follows && before is ':' or '.' && digits == 2 && _digits <= 2) block.HasTime = true;
        _chain = follows && before is '.' or '/' or '-' ? _chain + 1 : 1;
        if (_chain == 3) block.HasDate = true;
        (_end, _digits) = (end, digits);
    }
}
