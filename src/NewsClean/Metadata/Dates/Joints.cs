namespace NewsClean.Metadata.Dates;

/// <summary>What may stand between a date and its time of day, or between a cue and its date: blanks, punctuation, "at", "um", a weekday.</summary>
internal static class Joints
{
    // "Wednesday, 29 April 2020 at about " is longer than any joint seen.
    private const int Longest = 24;

    private const string Punctuation = ",.;:：،、@~-–—|/·•⋅∙»()（）[]";

    /// <summary>Moves over the joint at <paramref name="at"/> to the first character that is not part of one.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        int end = Math.Min(text.Length, at + Longest);
        while (at < end)
        {
            char c = text[at];
            if (c == 'T' && Chars.IsDigitAt(text, at - 1) && Chars.IsDigitAt(text, at + 1)) at++;
            else if (char.IsWhiteSpace(c) || Punctuation.Contains(c)) at = SkipBracketedDay(text, at);
            else if (!Chars.IsWordChar(c) || !TrySkipWord(text, ref at)) break;
        }
        return at;
    }

    // 2024年12月3日(火) 23時17分: one letter in brackets is the weekday.
    private static int SkipBracketedDay(ReadOnlySpan<char> text, int at) =>
        text[at] is ('(' or '（') && at + 2 < text.Length && text[at + 2] is (')' or '）') ? at + 3 : at + 1;

    private static bool TrySkipWord(ReadOnlySpan<char> text, ref int at)
    {
        if (DateWords.Words.TryMatch(text, at, out int length, out var word) && word.Kind is (DateWords.Kind.Join or DateWords.Kind.Of)
            || DateWords.Weekdays.TryMatch(text, at, out length, out _))
        {
            at += length;
            return true;
        }
        return false;
    }
}
