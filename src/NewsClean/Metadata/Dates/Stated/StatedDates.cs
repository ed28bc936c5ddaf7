namespace NewsClean.Metadata.Dates.Stated;

/// <summary>Reads the dates that a page's markup states.</summary>
internal static class StatedDates
{
    /// <summary>The statements that hold a date, in the order of the page; the address's last.</summary>
    public static IReadOnlyList<StatedDate> Of(LabelledPage labelled)
    {
        var (page, found) = (labelled.Page, new List<StatedDate>());
        DateOrder? order = null; // asked for by few pages: ISO 8601 leaves no choice
        foreach (var hint in page.Hints.Items)
        {
            if (SourceOf(hint) is not { } source) continue;
            if (StatedDateReader.Read(hint.Value, () => order ??= DateCandidates.OrderOf(labelled)) is { } date) found.Add(new StatedDate(hint, date, source));
        }
        RepeatedChange.Mark(found);
        if (Address(page) is { } address && AddressDate.Day(address.Value) is { } day) found.Add(new StatedDate(address, day, StatedSource.Address));
        return found;
    }

    /// <summary>The page's address as a statement: what the input says, otherwise what the page does; null where neither is known.</summary>
    public static PageHint? Address(Page page)
    {
        if (page.Decoded.Url is not { } url) return null;
        foreach (var hint in page.Hints.Items)
            if (hint.Kind == PageHintKind.Url && hint.Value == url) return hint;
        return new PageHint(PageHintKind.Url, url, "input", -1);
    }

    private static StatedSource? SourceOf(PageHint hint) => (hint.Kind, hint.Source) switch
    {
        (PageHintKind.Modified, _) => StatedSource.Modified,
        (PageHintKind.Published, "json-ld") => StatedSource.JsonArticle,
        (PageHintKind.Published, "json-ld-page") => StatedSource.JsonPage,
        (PageHintKind.Published, "itemprop") => StatedSource.ItemProperty,
        (PageHintKind.Published, "time-pubdate" or "time-class") => StatedSource.TimePublished,
        (PageHintKind.Published, var name) =>
            name.Contains("publi", StringComparison.Ordinal) || name.Contains("issued", StringComparison.Ordinal)
                ? StatedSource.MetaPublished
                : StatedSource.MetaDate,
        (PageHintKind.Time, _) => StatedSource.Time,
        _ => null,
    };
}
