using System.Text;
using NewsClean.Loading;

namespace NewsClean.Tests.Loading;

public class FormatTests
{
    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", "XML")]
    [InlineData("<?xml version=\"1.0\"?>", "XML")]
    [InlineData("%PDF-1.7\n%\u00E2", "PDF")]
    [InlineData("{\\rtf1\\ansi", "RTF")]
    [InlineData("GIF89a\u0001\0\u0001\0", "GIF")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related;", "MHTML")]
    [InlineData("From: \"Saved by Windows Internet Explorer 8\"\r\nSubject: x\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"", "MHTML")]
    [InlineData("Content-Type: multipart/related; start=<op.mhtml>", "MHTML")]
    public void A_format_that_is_no_dump_is_named(string start, string name)
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.Single(Loads.Paths(folder.Write("page.txt", start))).Failure!;
        Assert.Equal(ReasonCodes.UnsupportedFormat, failure.Reason.Code);
        Assert.Contains(name, failure.Reason.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.Source.MediaType);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\n", "WARC or WET")]
    [InlineData("{\"url\": \"http://example.org/\", \"text\": \"Rain\"}\n{\"url\": 1}\n", "JSON or JSON Lines")]
    [InlineData("[\n  {\"title\": \"Rain\"", "JSON or JSON Lines")]
    [InlineData("{\"text\": \"a long text that the head cuts", "JSON or JSON Lines")]
    [InlineData("PK\u0003\u0004\u0014\0", "ZIP")]
    public void A_format_that_holds_many_pages_is_told_by_its_first_bytes(string start, string name)
    {
        var format = FormatSniffer.Sniff(Encoding.UTF8.GetBytes(start));
        Assert.Equal(name, format?.Name);
        Assert.NotNull(format!.Reader);
        var failure = Assert.IsType<Failure>(NewsCleaner.CleanText(start));
        Assert.Equal(ReasonCodes.UnsupportedFormat, failure.Reason.Code);
        Assert.Contains("holds many", failure.Reason.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html lang=\"en\">\n<head>")]
    [InlineData("\uFEFF  <!-- saved -->\n<HTML><BODY>")]
    [InlineData("<!doctypehtml><html lang=en>")]
    [InlineData("<br />\n<b>Warning</b>: rain\n<html>")]
    [InlineData("<div class=\"x\"><p>Rain</p></div>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html xmlns=\"y\">")]
    [InlineData("\uFEFF\uFEFF<!DOCTYPE html><html>")]
    [InlineData("<text id=\"https://news.example/a\" encoding=\"gb2312\">\n\n<script>\nvar a;</script>\n<html>")]
    [InlineData("\u00A0\u200B\0<html><head>")]
    [InlineData("<?php include 'head.php'; ?>\n<!DOCTYPE html><html>")]
    [InlineData("<%@ page language=\"java\" %>\n<!-- x --><html><head>")]
    public void Html_is_a_page_whatever_its_name(string start)
    {
        using var folder = new TemporaryFolder();
        var page = Assert.Single(Loads.Paths(folder.Write("page.txt", start))).Page!;
        Assert.Equal("text/html", page.Source.MediaType);
    }

    // A script or style sheet that fills what is looked at; a text under such a heading ends or goes on as long.
    [Theory]
    [InlineData("<style>\n", "text/html")]
    [InlineData("<script type=\"text/javascript\">\n", "text/html")]
    [InlineData("<style amp-custom>\n", "text/html")]
    [InlineData("<style guide>\n", "text/plain")]
    public void A_long_script_at_the_start_is_html_where_a_tag_opens_it(string start, string mediaType)
    {
        using var folder = new TemporaryFolder();
        string page = start + string.Concat(Enumerable.Range(0, 400).Select(i => $".pier{i} {{ width: 3px }}\n"));
        Assert.Equal(mediaType, Assert.Single(Loads.Paths(folder.Write("page.txt", page))).Page!.Source.MediaType);
    }

    [Fact]
    public void Html_behind_thousands_of_line_ends_is_html()
    {
        byte[] page = Bytes.Of(string.Concat(Enumerable.Repeat("\r\n", 4000)) + "<!DOCTYPE html><html><p>Rain");
        using var folder = new TemporaryFolder();
        Assert.Equal("text/html", Assert.Single(Loads.Paths(folder.Write("page", page))).Page!.Source.MediaType);
        Assert.Equal("text/html", Assert.Single(Bytes.Read(page)).Page!.Source.MediaType);
        Assert.Equal("text/html", Assert.Single(Bytes.Read(Bytes.Gzip(page))).Page!.Source.MediaType);
    }

    [Fact]
    public void An_empty_array_is_a_file_of_many_without_any() =>
        Assert.Equal(ReasonCodes.Empty, Assert.Single(Bytes.Read(Bytes.Of("[\n]\n"))).Failure!.Reason.Code);

    // A server's message, a saved header, an element of the publisher's own: what a page is called says what the tags below are.
    [Theory]
    [InlineData("Notice: Undefined index: foo in /var/www/x.php on line 3\n<!DOCTYPE html><html>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>")]
    [InlineData("<amp-page><p>Rain</p></amp-page>")]
    [InlineData("The ferry stays<p>\nBy Maren Tolvik<p>\nThe council of Brenn keeps the ferry for ten more years.<p>")]
    [InlineData("The ferry stays<br>\nThe council of Brenn keeps the ferry for ten more years.<br>\nIt will be painted.")]
    public void Of_a_file_that_is_called_html_one_tag_of_a_whole_page_two_others_or_the_end_of_an_element_say_that_it_is(string start)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("text/html", Assert.Single(Loads.Paths(folder.Write("page.html", start))).Page!.Source.MediaType);
        Assert.Equal("text/html", Assert.Single(Loads.Paths(folder.Write("page.HTM.gz", Bytes.Gzip(Bytes.Of(start))))).Page!.Source.MediaType);
        Assert.Equal("text/plain", Assert.Single(Loads.Paths(folder.Write("page.txt", start))).Page!.Source.MediaType);
        Assert.Equal("text/plain", Assert.Single(Loads.Paths(folder.Write("dump.html", "Rain fell on the harbour, and the sum was < 3."))).Page!.Source.MediaType);
        Assert.Equal("text/plain", Assert.Single(Loads.Paths(folder.Write("talk.html", "Rain fell on a <p> and on a <b>."))).Page!.Source.MediaType);
    }

    [Theory]
    [InlineData("<head> and <body>: what a beginner should know\nThe two tags")]
    [InlineData("<b>Rain</b> fell on the harbour, and the template was broken.")]
    [InlineData("<3 letters to the harbour master")]
    [InlineData("WARC/1.0 is a format for archives.\nIt is old.")]
    [InlineData("{{item.date}} {{item.title}}\nMenu")]
    [InlineData("<feed xmlns=\"x\"><title>Rain</title><link>x</link>")]
    [InlineData("MIME-Version: 1.0 and multipart/related, explained\nA mail has fields.")]
    [InlineData("Subject: mails, explained\nWe say what they have.\nContent-Type: multipart/related; is one of its fields.")]
    [InlineData("Subject: mails, explained\nContent-Type: multipart/related is one of its fields.")]
    [InlineData("text|audio|video\nHome\nThe ferry runs again.")]
    [InlineData("{ \"Rain\" } said the sign")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\nHome\nThe ferry runs again.")]
    [InlineData("[Update] The ferry runs again.")]
    [InlineData("[1] The ferry\n[2] The harbour")]
    [InlineData("[\"Rain\"] and other songs")]
    [InlineData("GIF89a is a format of pictures")]
    [InlineData("%PDF is what the button says")]
    [InlineData("<style guide>\n\nHow we write numbers: words up to ten, figures above.")]
    [InlineData("<img src=\"logo.png\">\n\n<div align=\"center\">\n\n# Harbour\n\n</div>\n\n<div>\n<a href=\"x\"><img src=\"y\"></a>\n\nIt opened.\n\n</div>")]
    [InlineData("<details>\n<table><tr><td>One</td></tr></table>\n</details>\n\n# Harbour\n\nIt opened again.")]
    [InlineData("<aside>\n\n<div>\n\n# Harbour\n\n</div>\n\n<div>\n<a href=\"x\"><img src=\"y\"></a>\n\nIt opened.\n\n</div>\n</aside>")]
    public void A_dump_that_talks_about_formats_is_text(string start)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("text", Assert.Single(Loads.Paths(folder.Write("page.txt", start))).Verdict());
    }

    [Fact]
    public void A_large_document_is_named_and_not_called_too_large()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("paper.txt", "%PDF-1.7\n" + new string('x', 2000));
        var failure = Assert.Single(Loads.All(new InputSelection { Paths = [path] }, options: new CleaningOptions { MaxPageBytes = 1000 })).Failure!;
        Assert.Equal(ReasonCodes.UnsupportedFormat, failure.Reason.Code);
    }

    [Fact]
    public void Html_in_utf_16_and_html_given_as_bytes_are_read_too()
    {
        byte[] html = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<!DOCTYPE html><html><head></head><p>Rain")];
        var outcome = NewsCleaner.Clean(new RawPage(new SourceLocation("page"), html));
        Assert.Equal(("text/html", "utf-16le"), (outcome.Source.MediaType, outcome.Source.Encoding));
        Assert.Equal(["Rain"], outcome.Labelled!.Blocks.Select(b => b.Block.Text));
    }

    [Fact]
    public void Every_ending_of_the_list_is_lower_case_with_a_dot() =>
        Assert.All(PageFormats.All.SelectMany(format => format.Endings.Split(' ', StringSplitOptions.RemoveEmptyEntries)), ending => Assert.Matches("^[.][a-z]+$", ending));

    [Theory]
    [InlineData("<div class=\"menu\">\n\n[Home](/)\n\n</div>\n\n<div class=\"story\">\n\n# A bridge\n\n</div>\n", null)]
    [InlineData("<div class=\"menu\">\n\n<a href=\"/\">Home</a> Sport &amp; more\n\n</div>\n\n<div class=\"story\">\n\nThe council voted.<br><br>It rained.<br>\n\n</div>\n", "HTML")]
    public void Markdown_for_github_that_begins_with_a_division_is_text_and_a_fragment_of_html_is_not(string head, string? format) =>
        Assert.Equal(format, FormatSniffer.Sniff(System.Text.Encoding.UTF8.GetBytes(head))?.Name);
}
