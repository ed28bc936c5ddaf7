using NewsClean.Metadata.Dates;

namespace NewsClean.Metadata.Bylines;

/// <summary>What stands around a place in a byline, for the decision how to go on there.</summary>
internal static class BylineContext
{
    // Of shorter forms many are names or parts of names: "Sol", "Di"; of other letters than Latin ones שבת is whole.
    private const int ShortestWeekday = 4, ShortestOther = 3;

    private const int LongestDate = 40;

    /// <summary>A sign that parts the elements of a line: what follows belongs to another.</summary>
    public static bool IsBar(char c) => c is '|' or '•' or '—' or '–' or '⋅' or '»' or '›' or '❘' or '│' or '∙';

    /// <summary>Does a bar stand before <paramref name="at"/>, blanks aside?</summary>
    public static bool BarBefore(ReadOnlySpan<char> text, int at)
    {
        at--;
        while (at > 0 && char.IsWhiteSpace(text[at])) at--;
        return at > 0 && IsBar(text[at]);
    }

    /// <summary><c>Lifestyle and Travel Writer</c>: a role within the next words makes them one.</summary>
    public static bool RoleFollows(ReadOnlySpan<char> text, int at)
    {
        for (int words = 0; words < 3; words++)
        {
            at = PersonName.SkipBlanks(text, at);
            if (at >= text.Length || !char.IsLetter(text[at])) return false;
            if (NameWords.Roles.TryMatch(text, at, out _, out _)) return true;
            at = PersonName.WordEnd(text, at);
        }
        return false;
    }

    /// <summary><c>on May 3, 2019</c>, <c>am 3. Mai</c>: the byline is over and a date begins.</summary>
    public static bool DateFollows(ReadOnlySpan<char> text, int at)
    {
        at = PersonName.SkipBlanks(text, at);
        return at < text.Length && (char.IsDigit(text[at]) || (NameWords.NoNames.TryMatch(text, at, out _, out var kind) && kind == NameWords.NoName.Date));
    }

    /// <summary><c>Selasa, 7 Mei 2024</c>: a weekday's name, which may be a person's too, with a day behind it.</summary>
    public static bool IsWeekdayOfDate(ReadOnlySpan<char> text, int at)
    {
        if (!DateWords.Weekdays.TryMatch(text, at, out int length, out _) || length < (text[at] < '\u0590' ? ShortestWeekday : ShortestOther)) return false;
        int day = PersonName.SkipBlanks(text, at + length + (Chars.Is(text, at + length, ',') ? 1 : 0));
        return Chars.IsDigitAt(text, day) && DateReader.Read(text.Slice(day, Math.Min(text.Length - day, LongestDate))) is [{ Start: 0 }, ..];
    }

    /// <summary>"ann.lee@example.org", "@annlee", "https://example.org/ann": they belong to the author before, not to the byline's words.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ')')) end++;
        var word = text[at..end];
        return word.Contains('@') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
