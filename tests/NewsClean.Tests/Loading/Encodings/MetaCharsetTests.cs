using System.Text;
using NewsClean.Loading.Encodings;
using NewsClean.Tests.Segmentation;

namespace NewsClean.Tests.Loading.Encodings;

public class MetaCharsetTests
{
    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251", "windows-1251")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=KOI8-R'>", "koi8-r", "koi8-r")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>", "windows-1251", "windows-1251")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset='windows-1251'/>", "windows-1251", "windows-1251")]
    [InlineData("<meta charset=utf-16>", "utf-8", "utf-8")]
    [InlineData("<meta charset=windows-1251>", "utf-8", "utf-8")]
    [InlineData("<meta charset=utf-8>", "windows-1251", "windows-1251")]
    [InlineData("<title>charset=koi8-r</title>", "windows-1251", "windows-1251")]
    public void A_page_is_read_as_it_says_unless_its_bytes_say_otherwise(string head, string written, string read)
    {
        // The last rows need text enough to tell an encoding by.
        const string Text = "Паром вышел из гавани в полдень, на борту были шестьдесят человек, две собаки и рояль. Вернулся он без рояля.";
        byte[] page = CodePages.Named(written)!.Value.Encoding.GetBytes($"{head}<body><p>{Text}</p>");
        var cut = HtmlPages.Cut(page);
        Assert.Equal((read, Text), (cut.Decoded.Source.Encoding, cut.Blocks.Single(b => b.Text.Length > 60).Text));
    }

    [Theory]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("latin1", "windows-1252")]
    [InlineData("gb2312", "gb18030")]
    public void Labels_stand_for_what_is_sent_under_them(string label, string encoding)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes($"<meta charset={label}><p>"), 0xC4, 0xE3, 0xBA, 0xC3, .. "</p>"u8];
        Assert.Equal(encoding, HtmlPages.Cut(page).Decoded.Source.Encoding);
    }

    [Fact]
    public void A_servers_word_goes_before_the_pages()
    {
        byte[] page = CodePages.Named("windows-1251")!.Value.Encoding.GetBytes("<meta charset=koi8-r><p>Паром вышел из гавани</p>");
        Assert.Equal("Паром вышел из гавани", HtmlPages.Cut(page, "windows-1251").Blocks[0].Text);
    }
}
