using System.Text;

namespace NewsClean.Tests.Segmentation;

/// <summary>What tests of HTML ask of a page.</summary>
internal static class HtmlPages
{
    /// <summary>The page as it was cut, whatever became of it.</summary>
    public static Page Cut(string html) => Cut(Encoding.UTF8.GetBytes(html));

    public static Page Cut(byte[] html, string? declared = null) =>
        NewsCleaner.Clean(new RawPage(new SourceLocation("-") { MediaType = "text/html" }, html) { DeclaredEncoding = declared }).Labelled!.Page;

    /// <summary>The texts of the page's blocks, separated by bars.</summary>
    public static string Blocks(string html) => string.Join(" | ", Cut(html).Blocks.Select(b => b.Text));
}
