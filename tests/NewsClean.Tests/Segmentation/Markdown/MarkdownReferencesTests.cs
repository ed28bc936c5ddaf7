using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Markdown;

/// <summary>Links whose addresses stand elsewhere (CommonMark 0.31.2, chapters 4.7 and 6.3).</summary>
public class MarkdownReferencesTests
{
    private const string Definitions = "\n\n[1]: https://gazette.example/ann \"Ann's page\"\n[Council\nvotes]: /votes\n  [bell]: <https://gazette.example/b>\n  'The bell'\n[3]: index.php {.a\n.b}\n"
        + "  [a label as long as a line of text may be]:\n    /long\n[council votes]: /votes\n[^1]: A footnote\n";

    [Theory]
    [InlineData("By [Ann Lee][1], today", "By Ann Lee, today")]
    [InlineData("[Council votes][] and [council\nVotes] again", "Council votes and council Votes again")]
    [InlineData("![The bell][bell] rang, [![Ann][1]][3] said", "rang, said")]
    [InlineData("[*Ann*][ 1 ] said", "Ann said")]
    [InlineData("[a label as long as a line of text may be] ends", "a label as long as a line of text may be ends")]
    [InlineData("the [sic] note, [Ann][9], \\[bell\\] and [bell](/b)", "the [sic] note, [Ann][9], [bell] and bell")]
    public void A_reference_shows_its_text(string markdown, string shown) => Assert.Equal(shown, Segment(markdown + Definitions).Blocks[0].Text);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Whatever_ends_the_lines(string end)
    {
        const string Markdown = "One [Council\nvotes][] and [a label as long as a line of text may be]\n\n```\nint [x][1];\n```\n\n`a\n\n[b][1]`" + Definitions;
        Assert.Equal(Shown(Markdown), Shown(Markdown.Replace("\n", end, StringComparison.Ordinal)));
        Assert.Equal(["One Council votes and a label as long as a line of text may be", "int [x][1];", "`a", "b`"], Shown(Markdown).Take(4));
        static IEnumerable<string> Shown(string text) => Segment(text).Blocks.Select(b => b.Text.ReplaceLineEndings(" "));
    }

    [Fact]
    public void What_it_refers_to_is_no_block() =>
        Assert.Equal(["One", "Two"], Segment("[One][1]\n\n[1]: /1\n[2]: /2\n  'Two'\n[3]: https://gazette.example/3\n  \"Three\" {.a\n  .b}\n\nTwo").Blocks.Select(b => b.Text));

    [Fact]
    public void A_quotation_below_is_no_title() =>
        Assert.Equal(["One", "\"Two,\" she said."], Segment("[One][1]\n\n[1]: /1\n[2]: /2\n[3]: /3\n\"Two,\" she said.").Blocks.Select(b => b.Text));

    [Theory]
    [InlineData("A note[1] and [2].\n\n[1]: The council's own figures\n\n[2]: Ibid.\n\n[3]: See above")]
    [InlineData("A note [1].\n\n[1]: https://gazette.example/a")]
    public void Notes_stay_as_they_are(string text) => Assert.Equal(text.Split("\n\n"), Segment(text).Blocks.Select(b => b.Text));

    [Theory]
    [InlineData("]: ", 300_000)]
    [InlineData("[[", 300_000)]
    [InlineData("[1]: /a {\n", 50_000)]
    public void What_defines_nothing_is_text(string part, int times) => Assert.NotEmpty(Segment("Text [a][1]" + Definitions + "\n" + string.Concat(Enumerable.Repeat(part, times)) + "end").Blocks);

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));
}
