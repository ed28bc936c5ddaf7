using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Headlines;

/// <summary>What the page's site is called, by its own statements and its address: never a headline.</summary>
internal sealed class SiteNames
{
    // "bbc", "cnn"; two letters are words of many languages.
    private const int ShortestName = 3;

    // Among other words a name of the address has so many letters, and stands in so many words: "sky" and "time" are words.
    private const int ShortestInside = 5, MostWords = 4;

    // "gazette online", "the gazette": more words beside a name are a clause that holds a word of the language, "what the mirror keeps quiet".
    private const int WordsBesideName = 1;

    private readonly List<string> _names = [];

    // What stands in the host from each of its labels on, without dots and hyphens: "www.harbour-gazette.example" gives wwwharbourgazetteexample, harbourgazetteexample, example.
    private readonly List<string> _hosts = [];

    /// <summary>The names that the hints and the address of <paramref name="page"/> give.</summary>
    public SiteNames(Page page)
    {
        foreach (var hint in page.Hints.Items)
            if (hint.Kind is PageHintKind.SiteName or PageHintKind.Publisher && FoldedText.Of(hint.Value) is { Length: > 0 } name) _names.Add(name);
        if (!Uri.TryCreate(page.Decoded.Url, UriKind.Absolute, out var address)) return;
        string[] labels = address.Host.ToLowerInvariant().Split('.');
        for (int first = 0; first + 1 < labels.Length; first++)
            for (int count = 1; first + count <= labels.Length; count++)
                _hosts.Add(string.Concat(labels[first..(first + count)]).Replace("-", "", StringComparison.Ordinal));
    }

    /// <summary>Is <paramref name="folded"/> the site's name, or its address: "harbour gazette" of www.harbour-gazette.example?</summary>
    public bool Is(string folded)
    {
        if (_names.Contains(folded)) return true;
        int letters = folded.Length - folded.AsSpan().Count(' ');
        if (letters < ShortestName) return false;
        foreach (string host in _hosts)
            if (host.Length == letters && IsWithoutBlanks(folded, host)) return true;
        return false;
    }

    /// <summary>Is <paramref name="folded"/> the site's name, or does it hold it among other words?</summary>
    public bool IsIn(string folded)
    {
        foreach (string name in _names)
            if (FoldedText.Holds(folded, name)) return true;
        return Is(folded);
    }

    /// <summary>Is <paramref name="tail"/>, which a joint parts from a headline, the site's name or address with a word more: "harbour gazette online"?</summary>
    public bool IsNamedBy(string tail)
    {
        int least = WordsIn(tail) - WordsBesideName;
        foreach (string name in _names)
            if (name.Length >= ShortestName && WordsIn(name) >= least && FoldedText.Holds(tail, name)) return true;
        return Is(tail) || WordsOfAddress(tail) is > 0 and var words && words >= least;
    }

    /// <summary>Does <paramref name="tail"/>, which a joint parts from a headline, hold the site's name or words of its address?</summary>
    public bool IsInTail(string tail) => IsIn(tail) || WordsOfAddress(tail) > 0;

    // "ferry to close harbour gazette" of www.harbour-gazette.example: words in a row that make up a part of the address; "example" alone is a word of the language.
    // How many they are at most, 0 without any.
    private int WordsOfAddress(string folded)
    {
        if (_hosts.Count == 0) return 0;
        int most = 0;
        for (int first = 0; first >= 0; first = Behind(folded, first))
        {
            int next = first;
            for (int words = 1; words <= MostWords && next >= 0; words++)
            {
                next = Behind(folded, next);
                if (words > most && IsHost(folded.AsSpan(first, (next < 0 ? folded.Length + 1 : next) - 1 - first))) most = words;
            }
        }
        return most;
    }

    private bool IsHost(ReadOnlySpan<char> words)
    {
        int letters = words.Length - words.Count(' ');
        foreach (string host in _hosts)
            if (letters >= ShortestInside && host.Length == letters && IsWithoutBlanks(words, host)) return true;
        return false;
    }

    // Where the word behind that at "from" starts; -1 where it is the last.
    private static int Behind(string folded, int from) => folded.IndexOf(' ', from) + 1 is > 0 and var next ? next : -1;

    // Is "host" what "words" has beside its blanks? Both have so many letters.
    private static bool IsWithoutBlanks(ReadOnlySpan<char> words, string host)
    {
        int at = 0;
        foreach (char c in words)
            if (c != ' ' && host[at++] != c) return false;
        return true;
    }

    private static int WordsIn(string folded) => folded.AsSpan().Count(' ') + 1;
}
