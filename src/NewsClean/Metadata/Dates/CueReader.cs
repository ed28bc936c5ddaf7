namespace NewsClean.Metadata.Dates;

/// <summary>The words beside a date that say what it is of.</summary>
internal static class CueReader
{
    // "Posted by Ann Lee and Bo Ek, Science Editor, on " has 48 characters.
    private const int Reach = 60;

    // A cue of fewer letters ("date", "vom", "bis") counts only directly before its date: it is a word of ordinary sentences too.
    private const int ShortestFarCue = 6;

    /// <summary>The cue before the date at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Where the date before this one ends.</param>
    /// <param name="start">Where the date starts.</param>
    /// <param name="cueStart">Where a cue directly before the date starts, otherwise <paramref name="start"/>.</param>
    public static DateCue Before(ReadOnlySpan<char> text, int floor, int start, out int cueStart)
    {
        var found = DateCue.None;
        cueStart = start;
        for (int at = Math.Max(floor, start - Reach); at < start;)
        {
            if (!IsCueAt(text[..start], at, out int length, out var cue))
            {
                at++;
                continue;
            }
            int end = at + length;
            bool isClose = end == start || Joints.Skip(text[..start], SkipAm(text, end)) == start;
            if (isClose) (found, cueStart) = (cue, at);
            else if (length >= ShortestFarCue && cue != DateCue.Other && !EndsSentence(text[end..start])) (found, cueStart) = (cue, start);
            at = end;
        }
        return found;
    }

    /// <summary>The cue behind the date that ends at <paramref name="end"/>: only in scripts without spaces, 2018年5月31日 更新.</summary>
    public static DateCue Behind(ReadOnlySpan<char> text, int end)
    {
        int at = Chars.SkipBlanks(text, end);
        return at < text.Length && text[at] >= '\u2E80' && IsCueAt(text, at, out _, out var cue) ? cue : DateCue.None;
    }

    /// <summary>Is the whole text a cue, as in a block of its own before the date's: "Published:"?</summary>
    public static DateCue Whole(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > Reach || !IsCueAt(text, 0, out int length, out var cue)) return DateCue.None;
        return Joints.Skip(text, SkipAm(text, length)) == text.Length ? cue : DateCue.None;
    }

    private static bool IsCueAt(ReadOnlySpan<char> text, int at, out int length, out DateCue cue)
    {
        (length, cue) = (0, DateCue.None);
        return !Chars.IsDigit(text[at]) && !char.IsWhiteSpace(text[at]) && Chars.StartsWord(text, at) && DateWords.Cues.TryMatch(text, at, out length, out cue);
    }

    // German "am" ("Aktualisiert am 17.01.2021") is also a half of the day, which is no joint.
    private static int SkipAm(ReadOnlySpan<char> text, int at)
    {
        int word = Chars.SkipBlanks(text, at);
        return word + 2 <= text.Length && text[word..(word + 2)] is "am" && (word + 2 == text.Length || !Chars.IsWordChar(text[word + 2])) ? word + 2 : at;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.IndexOf(". ", StringComparison.Ordinal) >= 0 || text.IndexOfAny('!', '?', '|') >= 0;
}
