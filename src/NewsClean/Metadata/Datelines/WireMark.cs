using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Datelines;

/// <summary>An agency as a dateline prints it: (AFP), /TASS/, "taz".</summary>
internal static class WireMark
{
    // "(Thomson Reuters Foundation)".
    private const int Longest = 40;

    private static readonly PhraseMatcher<string> s_marks = Load();

    /// <summary>The listed agency that starts at <paramref name="at"/>, in its own capitals: how many characters it takes, 0 without one.</summary>
    public static int Listed(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !s_marks.TryMatch(text, at, out int length, out string mark)) return 0;
        // "AP" is no "ap", but "(afp)" and "REUTERS" are printed too: capitals throughout, or as listed.
        var found = text.Slice(at, length);
        return found.SequenceEqual(mark) || IsUpper(found) || length >= 3 ? length : 0;
    }

    /// <summary>An agency in brackets or slashes at <paramref name="at"/>.</summary>
    /// <returns>Where the closing bracket ends, 0 without one.</returns>
    public static int Bracketed(ReadOnlySpan<char> text, int at, out string agency, out bool isListed)
    {
        (agency, isListed) = ("", false);
        if (at >= text.Length || text[at] is not ('(' or '/' or '（')) return 0;
        char closing = text[at] switch { '(' => ')', '（' => '）', _ => '/' };
        // "Jim Watson/AFP/Getty" is a picture's credit.
        if (closing == '/' && at > 0 && !char.IsWhiteSpace(text[at - 1])) return 0;
        int length = text[(at + 1)..].IndexOf(closing);
        if (length is < 2 or > Longest) return 0;
        var inside = text.Slice(at + 1, length);
        if (Chars.NextDigit(inside, 0) >= 0 && Listed(inside, 0) == 0) return 0;
        agency = inside.Trim().ToString();
        isListed = Listed(inside.TrimStart(), 0) > 0;
        return at + length + 2;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Characters.IsLower(c)) return false;
        return true;
    }

    private static PhraseMatcher<string> Load()
    {
        var matcher = new PhraseMatcher<string>();
        foreach (var entry in Wordlist.Load("wire-marks")) matcher.Add(entry.Text, entry.Text);
        return matcher;
    }
}
