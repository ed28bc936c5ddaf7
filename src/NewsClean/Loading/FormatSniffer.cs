using NewsClean.Loading.Encodings;

namespace NewsClean.Loading;

/// <summary>Says what format an input has that is no text dump, by its bytes.</summary>
internal static class FormatSniffer
{
    // Enough for a doctype, a licence comment and the first tags of a head.
    private const int HeadBytes = 4096;

    /// <summary>The format of a page, or null where it may be a text dump.</summary>
    public static PageFormat? Sniff(ReadOnlySpan<byte> page)
    {
        var head = ByteOrderMark.Utf8Head(page[..Math.Min(HeadBytes, page.Length)]);
        foreach (var format in PageFormats.All)
            if (format.Starts(head)) return format;
        // Pages of servers that leave a line end for each line of their program begin behind thousands of them.
        var words = page.TrimStart(" \t\r\n"u8);
        return words.Length < page.Length && MarkupSniffer.IsHtml(words[..Math.Min(HeadBytes, words.Length)]) ? PageFormats.Html : null;
    }

    /// <summary>As <see cref="Sniff"/>; where the bytes leave it open, the ending of a file's name may say that it is HTML.</summary>
    public static PageFormat? SniffCalled(ReadOnlySpan<byte> page, string name) =>
        Sniff(page) ?? PageFormats.CalledHtml(name, page[..Math.Min(HeadBytes, page.Length)]);

    /// <summary>Why a page of <paramref name="format"/> is refused.</summary>
    public static Reason Unsupported(PageFormat format) => new(ReasonCodes.UnsupportedFormat, format.Reader is null
        ? $"the file is {format.Name}, neither text nor HTML; this version does not read {format.Name}"
        : $"a page is expected, but this is {format.Name}, which holds many: read it as a file");
}
