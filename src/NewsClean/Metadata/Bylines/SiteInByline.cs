using NewsClean.Boilerplate.Headlines;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// The paper beside its people in a byline: <c>Anna Lindh, Norra Bladet</c>, <c>Ann Lee - Harbour Gazette</c>. What the page calls its site is no author beside one.
/// </summary>
internal static class SiteInByline
{
    private const string Dash = " - ";

    /// <summary><paramref name="byline"/> without the site among its authors, or behind one; as it is where nobody else is named.</summary>
    public static Byline Without(LabelledPage page, Byline byline)
    {
        if (byline.Authors.Count is 0 || (byline.Authors.Count == 1 && !byline.Authors[0].Contains(Dash, StringComparison.Ordinal))) return byline;
        var names = new SiteNames(page.Page);
        var authors = new List<string>(byline.Authors.Count);
        foreach (string author in byline.Authors)
        {
            int dash = author.IndexOf(Dash, StringComparison.Ordinal);
            if (dash > 0 && author.AsSpan(0, dash).Contains(' ') && IsSite(page, names, byline, author[(dash + Dash.Length)..])) authors.Add(author[..dash]);
            else if (!IsSite(page, names, byline, author)) authors.Add(author);
        }
        return authors.Count == 0 ? byline : byline with { Authors = authors };
    }

    // By what the page states, by its address, or by its copyright.
    private static bool IsSite(LabelledPage page, SiteNames names, Byline byline, string name)
    {
        if (names.Is(FoldedText.Of(name))) return true;
        // "© 2023 Ann Lee": whose site it is.
        if (PersonName.TryRead(name, 0, out var person) && person.Given) return false;
        foreach (var block in page.Blocks)
            if (block.Block.Text.Contains('©') && block.Block.Text.Contains(name, StringComparison.OrdinalIgnoreCase) && !NamesOther(byline, name, block.Block.Text)) return true;
        return false;
    }

    // "© Ann Lee and Bo Ek, Harbour Gazette, 2023": whose text it is.
    private static bool NamesOther(Byline byline, string name, string line)
    {
        foreach (string author in byline.Authors)
            if (!author.Contains(name, StringComparison.Ordinal) && line.Contains(author, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
