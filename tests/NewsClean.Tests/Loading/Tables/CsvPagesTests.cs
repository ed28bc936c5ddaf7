using NewsClean.Loading;

namespace NewsClean.Tests.Loading.Tables;

public class CsvPagesTests
{
    private const string Table = "id,url,text,lang\n1,https://news.example/a,\"Rain fell,\nand \"\"snow\"\".\",de\n2,,Wind.,sv\n";

    [Theory]
    [InlineData(Table)]
    [InlineData("\uFEFFid;url;text;lang\r\n1;https://news.example/a;\"Rain fell,\nand \"\"snow\"\".\";de\r\n2;;Wind.;sv")]
    public void Rows_are_pages(string table)
    {
        foreach (byte[] bytes in new[] { Bytes.Of(table), Bytes.Gzip(Bytes.Of(table)) })
        {
            var pages = Bytes.Read(bytes, fields: new InputFields { Keep = ["lang"] });
            Assert.Equal(["Rain fell,\nand \"snow\".", "Wind."], pages.Texts());
            Assert.Equal(("1", "https://news.example/a", "\"de\""), (pages[0].Page!.Source.Key, pages[0].Page!.Url, pages[0].Page!.Kept["lang"]));
            Assert.Equal([0, 1], pages.Select(p => p.Page!.Source.Record));
            Assert.Contains("Wind.", System.Text.Encoding.UTF8.GetString(Bytes.Slice(bytes, pages[1].Page!.Source)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_value_that_is_no_utf_8_is_kept_as_a_text_file_would_be_read()
    {
        var page = Assert.Single(Bytes.Read(System.Text.Encoding.Latin1.GetBytes("id,url,text,place\n1,https://news.example/café,Rain fell.,Orléans\n"), fields: new InputFields { Keep = ["place"] }));
        Assert.Equal(("https://news.example/café", "\"Orléans\""), (page.Page!.Url, page.Page.Kept["place"]));
    }

    [Fact]
    public void A_column_of_another_name_makes_a_table_of_any_file()
    {
        byte[] table = Bytes.Of("nr,story\n1,Rain fell.\n");
        Assert.Equal(["nr,story\n1,Rain fell.\n"], Bytes.Read(table).Texts());
        Assert.Equal(["Rain fell."], Bytes.Read(table, fields: new InputFields { TextField = "story" }).Texts());
    }

    [Fact]
    public void A_table_by_its_name_without_the_column_says_which_it_has()
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.Single(Bytes.ReadFile(folder, "pages.csv", Bytes.Of("nr,story\n1,Rain fell.\n"))).Failure!;
        Assert.Equal(ReasonCodes.BadRecord, failure.Reason.Code);
        Assert.Contains("nr, story", failure.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_not_closed_ends_the_file_with_an_error_and_takes_no_memory()
    {
        byte[] table = Bytes.Of("id,text\n1,Rain.\n2,\"Snow\n" + new string('x', 300_000));
        var pages = Bytes.Read(table, new CleaningOptions { MaxPageBytes = 100_000 });
        Assert.Equal(["Rain.", "[badRecord]"], pages.Texts());
    }

    [Fact]
    public void A_table_in_utf16_is_refused_whatever_its_name()
    {
        using var folder = new TemporaryFolder();
        byte[] table = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Table)];

        Assert.Equal(["[unsupportedFormat]"], Bytes.Read(table).Texts());
        Assert.Equal(["[unsupportedFormat]"], Bytes.ReadFile(folder, "pages.csv", table).Texts());
    }

    [Theory]
    [InlineData("id,text\n1,\"Rain fell.\n2,\"Snow fell.\"\n3,Wind.\n", "[badRecord]|Snow fell.|Wind.", 8L)]
    [InlineData("\"id\",\"text\"\n\"1\",\"Rain fell.\n\"2\",\"Snow fell.\"\n\"3\",\"Wind.\"\n", "[badRecord]|Snow fell.|Wind.", 12L)]
    [InlineData("\"text\",\"id\"\r\n\"Rain fell.\r\n\"Snow fell.\",\"2\"\r\n\"Wind.\",\"3\"\r\n", "[badRecord]|Snow fell.|Wind.", 13L)]
    [InlineData("id,text\n1,Rain.\n2,\"Snow fell.\n3,Wind.\n", "Rain.|[badRecord]|Wind.", 16L)]
    [InlineData("id,text\n1,\"He said \"no\" and left.\"\n2,Wind.\n", "He said no\" and left.\"|Wind.", null)]
    public void Rows_that_an_unclosed_quote_joins_are_an_error_that_says_where(string table, string expected, long? offset)
    {
        var pages = Bytes.Read(Bytes.Of(table));

        Assert.Equal(expected.Split('|'), pages.Texts());
        Assert.Equal(offset, pages.Select(p => p.Failure?.Source.Offset).FirstOrDefault(o => o is not null));
    }

    // A quote inside a cell without quotes, and cells longer or of other words than before, break no row.
    [Theory]
    [InlineData("id,section,text\n1,Sports,Rain fell.\n2,Sports,A 42\" screen.\n3,World news,Wind.\n", "Rain fell.|A 42\" screen.|Wind.")]
    [InlineData("id,date,text\n1,2018-05-31,Rain.\n2,2018-05-31,\"He said \"no\" and left.\"\n3,2018-05-31 14:05,\"Wind.\"\n", "Rain.|He said no\" and left.\"|Wind.")]
    [InlineData("id\ttitle\ttext\n1\tRain\tIt rains.\n2\tSun\t\"We won.\n3\tSnow\tIt snows.\n4\tIce\tIt freezes.\n5\tFog\t\"We lost.\n6\tHail\tIt hails.\n", "It rains.|[badRecord]|It snows.|It freezes.|[badRecord]|It hails.")]
    [InlineData("id\ttext\n1\tHe said \\\"rain\\\" often.\n2\tWind.\n", "He said \\\"rain\\\" often.|Wind.")]
    [InlineData("id\ttext\n1\tHe said \"no\" once.\na-2\tHe said \"no\" twice.\na-3\tHe said \"no\" again.\n", "He said \"no\" once.|He said \"no\" twice.|He said \"no\" again.")]
    [InlineData("id,section,text\n1,Local,\"Rain fell.\"\n2,World news,\"It rains.\n3,World news,\"Wind.\"\n4,World news,\"Snow.\"\n5,Local,\"Hail.\"\n", "Rain fell.|[badRecord]|Wind.|Snow.|Hail.")]
    [InlineData("id,text\n1,\"A 15\\\", a 17\\\" and a 19\\\" screen.\"\n2,\"A 15\\\", a 17\\\" and a 21\\\" screen.\"\n", "A 15\", a 17\" and a 19\" screen.|A 15\", a 17\" and a 21\" screen.")]
    public void Good_rows_beside_stray_quotes_are_kept(string table, string expected) =>
        Assert.Equal(expected.Split('|'), Bytes.Read(Bytes.Of(table)).Texts());

    // Rows of many lines: what a broken one holds, and the lines of the next, are no rows.
    [Theory]
    [InlineData("3,\"Rain, \"\"wind\"\"\nand, on 3 May,\nsnow.\n")]
    [InlineData("3,\"Rain, \"wind\nand, on 3 May,\nsnow.\"\n")]
    [InlineData("3,\"Rain, wind\nand \"snow, said\n\"the mayor.\"\n")]
    public void Behind_a_row_whose_quotes_are_broken_the_rows_go_on(string broken)
    {
        string Row(int i) => $"{i},\"Rain in {i},\nand \"\"snow\"\", on 3 May,\n5,000 people said.\"\n";
        string table = "id,text\n" + Row(1) + Row(2) + broken + string.Concat(Enumerable.Range(4, 20).Select(Row));
        byte[] bytes = Bytes.Of(table.ReplaceLineEndings("\r\n"));

        var pages = Bytes.Read(bytes);

        Assert.Equal([1, 2, .. Enumerable.Range(4, 20)], pages.Where(p => p.Page is not null).Select(p => int.Parse(p.Page!.Source.Key!, System.Globalization.CultureInfo.InvariantCulture)));
        var failure = Assert.Single(pages, p => p.Failure is not null).Failure!;
        Assert.StartsWith("3,\"Rain", System.Text.Encoding.UTF8.GetString(Bytes.Slice(bytes, failure.Source)), StringComparison.Ordinal);
        foreach (var page in pages.Where(p => p.Page is not null))
            Assert.StartsWith(page.Page!.Source.Key + ",\"Rain in", System.Text.Encoding.UTF8.GetString(Bytes.Slice(bytes, page.Page.Source)), StringComparison.Ordinal);
    }

    // As Spark and MySQL write it; a path's last backslash is no such sign.
    [Theory]
    [InlineData("id,text\n1,\"He said \\\"no\\\", and left.\nIt rained.\"\n2,\"C:\\\\rain\"\n", "He said \"no\", and left.\nIt rained.|C:\\\\rain")]
    [InlineData("id,text\n1,\"C:\\rain\\\"\n2,\"He said \"\"no\"\".\"\n3,\"C:\\\"\n", "C:\\rain\\|He said \"no\".|C:\\")]
    public void Quotes_may_be_written_with_a_backslash(string table, string expected) => Assert.Equal(expected.Split('|'), Bytes.Read(Bytes.Of(table)).Texts());

    [Theory]
    [InlineData("Text, pictures and more\nRain fell on the harbour, text and all.\n")]
    [InlineData("text\nRain fell on the harbour.\n")]
    public void A_dump_that_starts_with_a_word_that_is_a_column_s_name_is_a_dump(string dump) => Assert.Equal([dump], Bytes.Read(Bytes.Of(dump)).Texts());
}
