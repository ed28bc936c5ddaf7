namespace NewsClean.Boilerplate.Headlines;

/// <summary>What the page's site is called, by its own statements and its address: never a headline.</summary>
internal sealed class SiteNames
{
    // "bbc", "cnn"; two letters are words of many languages.
    private const int ShortestName = 3;

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
}
