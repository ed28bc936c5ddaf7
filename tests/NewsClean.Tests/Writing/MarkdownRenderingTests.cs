using System.Net;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

/// <summary>Markdown as a renderer sees it: CommonMark with GitHub's tables, strikethrough, task lists, footnotes and links.</summary>
public class MarkdownRenderingTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseAutoLinks().Build();

    // Everything that means something to Markdown somewhere, and plain neighbours for it.
    private static readonly string[] Fragments =
    [
        "word", " ", "*", "**", "_", "`", "``", "~", "~~", "[", "]", "(x)", "![", "[^1]", "[x]", "<", "<b>", "<!-- ", ">", "#", "##", "-", "---",
        "+", "=", "===", "1.", "12)", "1986. ", "&", "&amp;", "&#65;", "&copy", ";", "|", "\\", "\\*", "!", ":", ".", "5", "\"", "'", "é", "東",
        "https://news.example/a_b_c", "www.news.example", "$", "{", "}", "@",
    ];

    [Fact]
    public void Any_two_or_three_marks_in_a_row_render_as_they_stand()
    {
        var wrong = new List<string>();
        foreach (string first in Fragments)
            foreach (string second in Fragments)
                foreach (string text in new[] { first + second, $"{first} {second} end", $"say {first}word{second} {first}", $"{first}a\n{second} b" })
                {
                    string plain = text.Trim(' ');
                    if (plain.Length == 0) continue;
                    if (Rendered(MarkdownText.Paragraph(plain), "p") != plain) wrong.Add($"paragraph {plain}: {MarkdownText.Paragraph(plain)}");
                    string line = plain.Replace('\n', ' ');
                    if (Rendered("# " + MarkdownText.Heading(line), "h1") != line) wrong.Add($"heading {line}: {MarkdownText.Heading(line)}");
                    if (Rendered("*" + MarkdownText.Inline(line) + "*", "em") != line) wrong.Add($"standfirst {line}: {MarkdownText.Inline(line)}");
                }
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n" + string.Join('\n', wrong.Take(60)));
    }

    [Fact]
    public void A_record_renders_as_headings_and_paragraphs_without_its_front_matter()
    {
        string html = Markdown.ToHtml(SampleRecords.Write("md", null, SampleRecords.Full()), GitHub);
        Assert.Equal(
            """
            <h1>Ferry line reopens</h1>
            <p>By Ann Lee and Bo Ek · 2021-03-03T14:05:00+02:00</p>
            <p><em>Boats run again after nine days</em></p>
            <p>The ferry runs again.</p>
            <h2>What comes next</h2>
            <p>More boats are due.</p>

            """.ReplaceLineEndings("\n"),
            html);
    }

    // The text of the one element that the Markdown makes; what it is and what stands in it besides text would be an error.
    private static string? Rendered(string markdown, string element)
    {
        string html = Markdown.ToHtml(markdown + "\n", GitHub).TrimEnd('\n');
        (string open, string close) = element == "em" ? ("<p><em>", "</em></p>") : ($"<{element}>", $"</{element}>");
        if (!html.StartsWith(open, StringComparison.Ordinal) || !html.EndsWith(close, StringComparison.Ordinal)) return null;
        html = html[open.Length..^close.Length].Replace("<br />\n", "\n", StringComparison.Ordinal);
        return html.Contains('<', StringComparison.Ordinal) ? null : WebUtility.HtmlDecode(html);
    }
}
