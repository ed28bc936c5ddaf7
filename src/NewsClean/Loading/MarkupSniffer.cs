using System.Buffers;
using System.Text;

namespace NewsClean.Loading;

/// <summary>Tells HTML, XML, WARC and MHTML from text dumps, also from those that talk about such formats.</summary>
internal static class MarkupSniffer
{
    // Elements that pages and fragments of pages open with; "!doctype" (minifiers drop the blank behind it) and those that every page
    // has come first. "<br />" opens pages that start with a message of the server's.
    private static readonly string[] OpeningElements =
    [
        "!doctype", "!doctypehtml", "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "table", "article", "main", "section",
        "header", "nav", "span", "a", "h1", "h2", "ul", "ol", "font", "center", "iframe", "noscript", "template", "br",
    ];

    // What begins with a picture, an emphasised word or a fold is a text that is set with HTML (READMEs do so) rather than a page.
    private static readonly string[] ElementsOfText =
    [
        "img", "picture", "source", "hr", "wbr", "b", "i", "u", "s", "em", "strong", "small", "big", "sub", "sup", "code", "kbd", "tt", "mark", "q", "cite", "abbr",
        "details", "summary",
    ];

    private static readonly string[] WholePages = ["!doctype", "!doctypehtml", "html", "head", "body"];

    // What a collection's own element holds, if it holds a page.
    private static readonly string[] InsideElements = [.. WholePages, "meta", "script", "style", "div", "table"];

    // The sniffed 4096 bytes hold half as many letters in UTF-16.
    private const int FullHead = 2000;

    // RFC 5322 has more signs in names of fields, pages saved by browsers don't.
    private static readonly SearchValues<byte> FieldName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    private static readonly SearchValues<byte> VersionCharacters = SearchValues.Create("0123456789."u8);

    /// <summary>
    /// A known tag at the start, behind blanks, comments and templates' instructions, and a tag that follows a tag at once, as text about tags has them
    /// hardly ever: <c>&lt;html&gt;&lt;head&gt;</c> is; "&lt;head&gt; and &lt;body&gt; explained" is not.
    /// </summary>
    public static bool IsHtml(ReadOnlySpan<byte> head)
    {
        bool isFull = head.Length >= FullHead;
        head = SkipComments(head);
        if (head.StartsWith("<?xml"u8)) return Contains(head, "<html"u8);
        if (!StartsWithElement(head, OpeningElements))
        {
            if (head is not [(byte)'<', _, ..] || !char.IsAsciiLetter((char)head[1]) || MarkdownSniffer.IsMarkdown(head)) return false;
            head = InsideElement(head);
        }
        return (HasAdjacentTags(head) || (isFull && IsLongScript(head))) && !MarkdownSniffer.IsMarkdown(head);
    }

    // <text id="https://news.example/a" encoding="gb2312"> and then a page, as collections wrap them; <feed><title> is none.
    private static ReadOnlySpan<byte> InsideElement(ReadOnlySpan<byte> head)
    {
        bool isOfText = StartsWithElement(head, ElementsOfText);
        int end = head.IndexOf((byte)'>');
        head = SkipComments(end < 0 ? default : head[(end + 1)..]);
        return StartsWithElement(head, isOfText ? WholePages : InsideElements) ? head : default;
    }

    // It fills the head, so that no other tag is seen. "<style guide>" is no start tag that pages have: their attributes are "type=…" or "amp-custom".
    private static bool IsLongScript(ReadOnlySpan<byte> head)
    {
        bool isScript = StartsWith(head, "script");
        if (isScript ? Contains(head, "</script"u8) : !StartsWith(head, "style") || Contains(head, "</style"u8)) return false;
        int end = head.IndexOf((byte)'>');
        var attributes = end < 0 ? "?"u8 : head[(isScript ? "<script" : "<style").Length..end].Trim(" \t\r\n"u8);
        return attributes.IsEmpty || attributes.IndexOfAny((byte)'=', (byte)'-') >= 0 || (isScript && (attributes.SequenceEqual("async"u8) || attributes.SequenceEqual("defer"u8)));
    }

    /// <summary>
    /// Looks a file like HTML that is called so? A server's message, a saved HTTP header or an element of the publisher's own may stand before the first
    /// tag; one that only whole pages have, the end of any element or two tags of pages (old ones close nothing) are enough, as text dumps are hardly ever called HTML.
    /// One that talks of a <c>&lt;p&gt;</c> has none of these.
    /// </summary>
    public static bool IsHtmlByName(ReadOnlySpan<byte> head)
    {
        int tags = 0;
        for (int tag; (tag = head.IndexOf((byte)'<')) >= 0; head = head[(tag + 1)..])
        {
            if (StartsWithElement(head[tag..], WholePages) || (head[tag..] is [_, (byte)'/', var letter, ..] && char.IsAsciiLetter((char)letter))) return true;
            if (StartsWithElement(head[tag..], OpeningElements) && ++tags > 1) return true;
        }
        return false;
    }

    /// <summary>
    /// An XML declaration, <c>&lt;?xml version=</c>, and an element behind it. Feeds and site maps start so; pages in XHTML were told before, and
    /// some programs leave the declaration in their dumps.
    /// </summary>
    public static bool IsXml(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        if (!head.StartsWith("<?xml version"u8)) return false;
        int end = head.IndexOf("?>"u8);
        return end < 0 || head[(end + 2)..].TrimStart(" \t\r\n"u8) is [] or [(byte)'<', ..];
    }

    /// <summary>A version line and a header: <c>WARC/1.0</c>, then <c>WARC-Type: …</c>; "WARC/1.0 is a format" is not.</summary>
    public static bool IsWarc(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart("\r\n"u8);
        if (!head.StartsWith("WARC/"u8)) return false;
        int line = head.IndexOf((byte)'\n');
        return line is >= 6 and <= 12 && head[5..line].TrimEnd((byte)'\r').IndexOfAnyExcept(VersionCharacters) < 0;
    }

    /// <summary>A saved page's mail header: fields, lines that go on with one, and among them <c>Content-Type: multipart/related;</c> (RFC 2557).</summary>
    public static bool IsMhtml(ReadOnlySpan<byte> head)
    {
        for (bool first = true; !head.IsEmpty; first = false)
        {
            int end = head.IndexOf((byte)'\n');
            var line = (end < 0 ? head : head[..end]).TrimEnd((byte)'\r');
            bool goesOn = !first && line is [(byte)' ' or (byte)'\t', ..];
            if (!goesOn && (line.IndexOf((byte)':') is var name && (name <= 0 || line[..name].IndexOfAnyExcept(FieldName) >= 0))) return false;
            if (StartsWith(line, "content-type:"u8) && line[13..].TrimStart((byte)' ') is var type && StartsWith(type, "multipart/related"u8))
                return type["multipart/related".Length..].TrimStart((byte)' ') is [] or [(byte)';', ..];
            head = end < 0 ? default : head[(end + 1)..];
        }
        return false;

        static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> start) => line.Length >= start.Length && Ascii.EqualsIgnoreCase(line[..start.Length], start);
    }

    // Behind what shows nothing in a browser: blanks, marks of a second byte order, bytes of nothing, comments, what a template's program was to do.
    private static ReadOnlySpan<byte> SkipComments(ReadOnlySpan<byte> head)
    {
        for (head = SkipBlanks(head); ; head = SkipBlanks(head))
        {
            var end = head.StartsWith("<!--"u8) ? "-->"u8 : head.StartsWith("<?php"u8) ? "?>"u8 : head.StartsWith("<%"u8) ? "%>"u8 : default;
            if (end.IsEmpty) return head;
            int at = head.IndexOf(end);
            if (at < 0) return default;
            head = head[(at + end.Length)..];
        }
    }

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> head)
    {
        while (true)
        {
            head = head.TrimStart(" \t\r\n\f\0"u8);
            int length = head.StartsWith("\uFEFF"u8) || head.StartsWith("\u200B"u8) ? 3 : head.StartsWith("\u00A0"u8) ? 2 : 0;
            if (length == 0) return head;
            head = head[length..];
        }
    }

    private static bool StartsWithElement(ReadOnlySpan<byte> head, ReadOnlySpan<string> elements)
    {
        if (head is not [(byte)'<', ..]) return false;
        foreach (string element in elements)
            if (StartsWith(head, element)) return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> head, string element) =>
        head.Length > element.Length + 1 && head[0] == '<' && Ascii.EqualsIgnoreCase(head.Slice(1, element.Length), element)
        && head[element.Length + 1] is (byte)'>' or (byte)'/' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool HasAdjacentTags(ReadOnlySpan<byte> head)
    {
        for (int end; (end = head.IndexOf((byte)'>')) >= 0;)
        {
            head = head[(end + 1)..].TrimStart(" \t\r\n"u8);
            if (head.Length > 1 && head[0] == (byte)'<' && (char.IsAsciiLetter((char)head[1]) || head[1] is (byte)'/' or (byte)'!')) return true;
        }
        return false;
    }

    /// <summary>Does <paramref name="tag"/> stand in <paramref name="head"/>, in capitals or small letters?</summary>
    internal static bool Contains(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tag)
    {
        for (int i = 0; i + tag.Length <= head.Length; i++)
            if (Ascii.EqualsIgnoreCase(head.Slice(i, tag.Length), tag)) return true;
        return false;
    }
}
