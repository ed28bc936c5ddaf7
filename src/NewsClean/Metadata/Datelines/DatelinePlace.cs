using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Datelines;

/// <summary>The place of a dateline: one to five words that start with capitals, with regions behind commas.</summary>
internal static class DatelinePlace
{
    // "RIO DE JANEIRO / SANTIAGO DEL ESTERO" is six; a headline in capitals has more.
    private const int MostWords = 6;

    private const int ShortestPlace = 3;

    private static readonly PhraseMatcher<bool> s_noPlaces = Load();

    /// <summary>How many characters the place at the start of <paramref name="text"/> takes; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCapitals">Its first word is in capitals throughout.</param>
    public static int Length(ReadOnlySpan<char> text, out bool isCapitals)
    {
        int end = 0, words = 0;
        isCapitals = true;
        for (int at = 0; words < MostWords; words++)
        {
            int word = WordEnd(text, at);
            if (word == at) break;
            if (words > 0 && IsInside(text, at, word)) { at = Chars.SkipBlanks(text, word); words--; continue; }
            if (!char.IsUpper(text[at])) break;
            if (words > 0 && IsDateOrAgency(text, at)) break;
            // Regions behind a comma are often in small letters: "BOSTON, Mass. —", "TRIPOLI, Libya (AP)".
            bool afterComma = end > 0 && text[..at].TrimEnd()[^1] == ',';
            if (!afterComma && !Characters.IsCapitals(text[at..word])) isCapitals = false;
            end = word;
            at = Chars.SkipBlanks(text, word);
            if (at < text.Length && text[at] is (',' or '/')) at = Chars.SkipBlanks(text, at + 1);
        }
        return end < ShortestPlace || words is 0 or MostWords ? 0 : end;
    }

    /// <summary>Is it a word that only looks like a place: "UPDATE", "VIDEO"?</summary>
    public static bool IsNoPlace(string place) => s_noPlaces.TryMatch(place, 0, out int length, out _) && length == place.Length;

    // "Frankfurt am Main", "Rio de Janeiro".
    private static bool IsInside(ReadOnlySpan<char> text, int at, int end)
    {
        if (!Characters.IsLower(text[at]) || text[at..end] is not ("am" or "an" or "der" or "im" or "ob" or "de" or "del" or "la" or "do" or "da" or "sur" or "upon")) return false;
        int next = Chars.SkipBlanks(text, end);
        return next < text.Length && (char.IsUpper(text[next]) || (WordEnd(text, next) is var last && last > next && IsInside(text, next, last)));
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length
            && (Chars.IsWordChar(text[end]) || (end > at && text[end] is ('.' or '\'' or '’'))
                || (end > at && text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        return end;
    }

    // "TOKYO, June 6"; the JANEIRO of Rio is a month too, but no day follows.
    private static bool IsDateOrAgency(ReadOnlySpan<char> text, int at)
    {
        if (WireMark.Listed(text, at) > 0) return true;
        if (!DateWords.Months.TryMatch(text, at, out int length, out _)) return false;
        int day = Chars.Is(text, at + length, '.') ? at + length + 1 : at + length;
        return Chars.IsDigitAt(text, Chars.SkipBlanks(text, day));
    }

    private static PhraseMatcher<bool> Load()
    {
        var matcher = new PhraseMatcher<bool>();
        foreach (var entry in Wordlist.Load("not-places")) matcher.Add(entry.Text, true);
        return matcher;
    }
}
