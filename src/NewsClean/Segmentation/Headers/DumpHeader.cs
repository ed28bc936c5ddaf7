using NewsClean.Segmentation.Links;

namespace NewsClean.Segmentation.Headers;

/// <summary>What programs write before a dump's own lines: a date, or what they know of the page.</summary>
/// <param name="End">Where the page itself starts; 0 without a header.</param>
internal sealed record DumpHeader(int End)
{
    // Most specific first; each begins with other characters.
    private static readonly Func<string, DumpHeader?>[] Forms = [DatePrefix.Read, ReaderHeader.Read, FrontMatter.Read];

    private static readonly DumpHeader None = new(0);

    /// <summary>What it says that no reader would see.</summary>
    public PageHints Hints { get; init; } = PageHints.None;

    /// <summary>The lines of it that say what pages show: headline, author, date. They stand first on the page, as a document's title does in other dumps.</summary>
    public List<TextBlock> Blocks { get; init; } = [];

    /// <summary>The page's address; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>Does Markdown follow?</summary>
    public bool IsOfMarkdown { get; init; }

    /// <summary>The header of <paramref name="text"/>.</summary>
    public static DumpHeader Read(string text)
    {
        foreach (var read in Forms)
            if (read(text) is { } header) return header;
        return None;
    }

    /// <summary><paramref name="value"/>, where it is an absolute address of the web.</summary>
    public static string? WebAddress(ReadOnlySpan<char> value) => value.ToString() is var address && LinkTarget.IsOnWeb(address) ? address : null;
}
