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
        string letters = folded.Replace(" ", "", StringComparison.Ordinal);
        return letters.Length >= ShortestName && _hosts.Contains(letters);
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
        string[] words = folded.Split(' ');
        for (int first = 0; first < words.Length; first++)
        {
            string letters = "";
            for (int i = first; i < Math.Min(words.Length, first + MostWords); i++)
            {
                letters += words[i];
                if (letters.Length >= ShortestInside && _hosts.Contains(letters)) most = Math.Max(most, i + 1 - first);
            }
        }
        return most;
    }

    private static int WordsIn(string folded) => folded.AsSpan().Count(' ') + 1;
}
