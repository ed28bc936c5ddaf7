using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation;

public class SegmenterTests
{
    [Fact]
    public void A_line_is_a_block_and_blank_lines_are_counted()
    {
        var page = Cut("Home\nSport\n\n\nA storm has closed the harbour.\n");
        Assert.Equal(["Home", "Sport", "A storm has closed the harbour."], Texts(page));
        Assert.Equal([0, 0, 2], page.Blocks.Select(b => b.BlankLinesBefore));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    public void Any_line_end_ends_a_line(string end) =>
        Assert.Equal(["Home", "Sport", "Weather"], Texts(Cut($"Home{end}Sport{end}{end}Weather")));

    [Theory]
    [InlineData('\n')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\r')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_line_ends_wherever_its_end_stands(char end)
    {
        for (int at = 1; at < 40; at++)
        {
            string line = new('x', at);
            Assert.Equal([line, "Weather and what else there is"], Texts(Cut(line + end + "Weather and what else there is")));
        }
    }

    [Theory]
    [InlineData('\t')]
    [InlineData('\u000E')]
    [InlineData('\u0084')]
    [InlineData('\u0086')]
    [InlineData('\u2027')]
    [InlineData('\u202A')]
    public void Neighbours_of_line_ends_end_no_line(char other) =>
        Assert.Single(Texts(Cut("Nine words" + other + "and what stands behind them on the same line")));

    [Theory]
    [InlineData("\u00A0 \tSport\u200B ", "Sport")]
    [InlineData("\uFEFFSport", "Sport")]
    [InlineData("Two  words\tand a tab", "Two  words\tand a tab")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Blanks_around_a_block_go_and_inside_stay(string line, string text) => Assert.Equal([text], Texts(Cut("Home.\n" + line))[1..]);

    [Fact]
    public void Lines_of_zero_width_characters_are_blank()
    {
        var page = Cut("One.\n\u200B\u00A0\nTwo.");
        Assert.Equal(1, page.Blocks[1].BlankLinesBefore);
    }

    [Fact]
    public void Spans_cut_the_block_out_of_the_source()
    {
        const string dump = "  Home \r\n\r\n The ferry to\nAldsund\n, which sailed for ninety years, has stopped.\r\n";
        var page = Cut(dump);
        Assert.All(page.Blocks, b => Assert.Equal(b.Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(dump[b.Start..b.End].Where(c => !char.IsWhiteSpace(c)))));
        Assert.Equal(dump.Count(c => !char.IsWhiteSpace(c)), page.Blocks.Sum(b => dump[b.Start..b.End].Count(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    // A link's text between two pieces of a sentence.
    [InlineData("The council said on Tuesday that the\nHarbour Gazette\nhad asked for the figures first.", "The council said on Tuesday that the Harbour Gazette had asked for the figures first.")]
    // What stands at once behind a word.
    [InlineData("Von\nJohannes Haug\n, Bergen", "Von|Johannes Haug, Bergen")]
    [InlineData("The report was written by\nMaren Tolvik\n.", "The report was written by Maren Tolvik.")]
    [InlineData("He was right (\nas ever\n) and said so.", "He was right (as ever) and said so.")]
    // Hard-wrapped prose.
    [InlineData("A storm has closed the harbour for the\nsecond time this winter, officials said.", "A storm has closed the harbour for the second time this winter, officials said.")]
    // Menus, headlines and bylines stay apart.
    [InlineData("Home\nSport\nWeather", "Home|Sport|Weather")]
    [InlineData("Ferry line to close after ninety years\nBy\nMaren Tolvik", "Ferry line to close after ninety years|By|Maren Tolvik")]
    [InlineData("Ferry line to close after ninety years\nby Maren Tolvik", "Ferry line to close after ninety years|by Maren Tolvik")]
    [InlineData("Ferry line to close after ninety years\nbyMaren Tolvik, Aldsund", "Ferry line to close after ninety years|byMaren Tolvik, Aldsund")]
    [InlineData("Die Fähre legt nach neunzig Jahren ab\nvon Johannes Haug · 3. Mai 2019", "Die Fähre legt nach neunzig Jahren ab|von Johannes Haug · 3. Mai 2019")]
    [InlineData("Ferry line to close after ninety years\nwritten by Maren Tolvik / Harbour Gazette", "Ferry line to close after ninety years|written by Maren Tolvik / Harbour Gazette")]
    // A short word in small letters leads into a link's text, not into a byline.
    [InlineData("The ferry to Aldsund sails no more and will not come back\nBy Maren Tolvik\n\nThe boats carried milk\nand mail and schoolchildren all the year.", "The ferry to Aldsund sails no more and will not come back|By Maren Tolvik|The boats carried milk and mail and schoolchildren all the year.")]
    // A piece of a sentence, for all its "by".
    [InlineData("The poem that opens the evening was\nby Maren Tolvik, who read it herself.", "The poem that opens the evening was by Maren Tolvik, who read it herself.")]
    [InlineData("The ferries were then\nby Tolvik and Haug the cheapest way across the water", "The ferries were then by Tolvik and Haug the cheapest way across the water")]
    // Hard-wrapped prose.
    [InlineData("The report on the crossing, which cost the county a good deal, was written\nby Ann Lee and the other professors of the old University of Aldsund and\nBrenn, who had studied the harbour.", "The report on the crossing, which cost the county a good deal, was written by Ann Lee and the other professors of the old University of Aldsund and Brenn, who had studied the harbour.")]
    [InlineData("Die Fähre (\nTolvik\n) legt nach neunzig Jahren ab\nvon Johannes Haug Erstellt am 01.01.23 um 08:35, geändert am 02.01.23 um 08:35", "Die Fähre (Tolvik) legt nach neunzig Jahren ab|von Johannes Haug Erstellt am 01.01.23 um 08:35, geändert am 02.01.23 um 08:35")]
    [InlineData("The story ends here.\nand this begins in small letters, as poets do", "The story ends here.|and this begins in small letters, as poets do")]
    [InlineData("Ferry line to close after ninety years\n...\nMore", "Ferry line to close after ninety years|...|More")]
    [InlineData("Our office is open from nine to five\ninfo@gazette.example", "Our office is open from nine to five|info@gazette.example")]
    public void Broken_sentences_are_joined_and_nothing_else(string dump, string blocks) =>
        Assert.Equal(blocks.Split('|'), Texts(Cut(dump)));

    [Theory]
    // What is left between headline and story where a scraper drops blank lines.
    [InlineData("Ferry line to close after ninety years\nadvice for travellers", "Ferry line to close after ninety years|advice for travellers")]
    [InlineData("Ferry line to close after ninety years\nam 23. Januar 2020 veröffentlicht", "Ferry line to close after ninety years|am 23. Januar 2020 veröffentlicht")]
    // The rest of a sentence all the same.
    [InlineData("A storm has closed the harbour for the\nsecond time this winter, officials said.", "A storm has closed the harbour for the second time this winter, officials said.")]
    [InlineData("A storm that came from the west on Monday has closed the harbour\nfor the second time", "A storm that came from the west on Monday has closed the harbour for the second time")]
    public void Where_hardly_a_line_goes_on_in_the_next_a_small_letter_joins_sentences_only(string dump, string blocks)
    {
        string menu = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Rubric {i}"));
        Assert.Equal(blocks.Split('|'), Texts(Cut($"{menu}\n{dump}"))[40..]);
    }

    [Fact]
    public void Joined_lines_of_a_script_without_spaces_take_none() =>
        Assert.Equal(["议会周二决定（自四月起），停运渡轮。"], Texts(Cut("议会周二决定（\n自四月起\n），停运渡轮。")));

    [Fact]
    public void A_blank_line_parts_what_else_would_be_joined() =>
        Assert.Equal(2, Cut("A storm has closed the harbour for the\n\nsecond time this winter, officials said.").Blocks.Count);

    private static string[] Texts(Page page) => [.. page.Blocks.Select(b => b.Text)];

    private static Page Cut(string text) => Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), text));
}
