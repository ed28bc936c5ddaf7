using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class BlockScannerTests
{
    [Theory]
    [InlineData("The ferry left at dawn. It came back at night.", 2, true)]
    [InlineData("“It is late,” she said.”", 1, true)]
    [InlineData("It costs 3.5 million", 0, false)]
    [InlineData("Read more...", 1, false)]
    [InlineData("渡船黎明出发。夜里返回。", 2, true)]
    [InlineData("فتح الميناء أبوابه؟", 1, true)]
    [InlineData("Home", 0, false)]
    public void Sentences_are_counted_in_any_script(string text, int sentences, bool ends)
    {
        var block = Scan(text);
        Assert.Equal(sentences, block.Sentences);
        Assert.Equal(ends, block.EndsSentence);
    }

    [Theory]
    [InlineData("31.05.2018", true)]
    [InlineData("Published May 31, 2018", true)]
    [InlineData("31 de mayo de 2018", true)]
    [InlineData("2018年5月31日", true)]
    [InlineData("28 сентября 2018", true)]
    [InlineData("It grew by 3.5 percent", false)]
    [InlineData("Maybe 300 people", false)]
    public void Dates_are_noticed(string text, bool dated) => Assert.Equal(dated, Scan(text).HasDate);

    [Theory]
    [InlineData("Updated 14:05", true)]
    [InlineData("Psalm 141:3", false)]
    public void Times_are_noticed(string text, bool timed) => Assert.Equal(timed, Scan(text).HasTime);

    [Theory]
    [InlineData("Ann Lee wrote it", 4f)]
    [InlineData("海港重建", 2f)]
    [InlineData("항구 도시", 2f)]
    [InlineData("|", 0f)]
    public void Two_ideographs_count_as_a_word(string text, float size) => Assert.Equal(size, Scan(text).Size);

    [Theory]
    [InlineData("Read also: ferry line starts", "More", true)]
    [InlineData("Lesen Sie auch", "More", true)]
    [InlineData("相关新闻", "More", true)]
    [InlineData("© 2018 Northport Courier", "Legal", true)]
    [InlineData("İletişim", "Nav", true)]
    [InlineData("Readers of the north", "More", false)]
    public void Cues_are_found_at_the_start(string text, string group, bool found) => Assert.Equal(found, (Scan(text).FirstCue >> (int)Enum.Parse<CueGroup>(group) & 1) != 0);

    // The scanner looks at 64 characters at a time, and cuts words behind 1,023.
    [Theory]
    [InlineData("harbour ", 60, 60, 7)]
    [InlineData("Lighthouses, ", 33, 33, 11)]
    [InlineData("港口x", 50, 150, 1)]
    [InlineData("a", 64, 1, 64)]
    [InlineData("a", 2100, 3, 1023)]
    public void Words_are_cut_wherever_they_stand(string part, int times, int tokens, int longest)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));
        var block = Scan(text.TrimEnd());
        Assert.Equal(tokens, block.Tokens);
        Assert.Equal(longest, block.LongestToken);
        Assert.Equal(text.Count(char.IsLetter), block.Letters);
    }

    [Fact]
    public void Blocks_that_differ_in_numbers_have_one_shape()
    {
        var (a, b) = (Scan("Page 3 of 9"), Scan("Page 4 of 8"));
        Assert.NotEqual(a.TextHash, b.TextHash);
        Assert.Equal(a.ShapeHash, b.ShapeHash);
    }

    private static BlockScan Scan(string text)
    {
        var scan = new PageScan();
        scan.Read(new Page(new DecodedPage("0", new SourceLocation("-"), text), [new TextBlock(0, text.Length, text, 0, 1)], PageHints.None));
        return scan.Blocks[0];
    }
}
