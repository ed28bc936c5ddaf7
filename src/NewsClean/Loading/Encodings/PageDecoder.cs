using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsClean.Loading.Encodings;

/// <summary>Turns a page's bytes into text and says which encoding it took them for.</summary>
internal static class PageDecoder
{
    /// <summary>
    /// Decodes <paramref name="raw"/>, or says in <paramref name="failure"/> why it can't be. A page that came without a media type is
    /// looked at for one.
    /// </summary>
    public static bool TryDecode(
        RawPage raw, CleaningOptions options, [NotNullWhen(true)] out DecodedPage? decoded, [NotNullWhen(false)] out Failure? failure)
    {
        var bytes = raw.Bytes.Span;
        string id = IdOf(bytes);
        decoded = null;
        failure = null;
        if (bytes.Length > options.MaxPageBytes) return Refuse(raw, id, PageInput.TooLarge(bytes.Length, options.MaxPageBytes), out failure);
        var format = raw.Source.MediaType is null ? FormatSniffer.SniffCalled(bytes, raw.Source.Member ?? raw.Source.Path) : null;
        string mediaType = raw.Source.MediaType ?? format?.MediaType ?? MediaTypes.Text;
        bool html = MediaTypes.IsHtml(mediaType);
        if (format is not null && !html)
            return Refuse(raw with { Source = raw.Source with { MediaType = format.MediaType } }, id, FormatSniffer.Unsupported(format), out failure);
        if (bytes.IsEmpty) return Refuse(raw, id, new Reason(ReasonCodes.Empty, "holds no text (0 bytes)"), out failure);
        if (EncodingDetector.Decode(bytes, raw.DeclaredEncoding, html) is not { } text)
            return Refuse(raw, id, new Reason(ReasonCodes.Binary, Message($"the {bytes.Length} bytes are not text in any encoding that is known here")), out failure);

        var source = raw.Source with { MediaType = mediaType, Encoding = raw.DecodedFrom ?? text.Encoding };
        decoded = new DecodedPage(id, source, text.Text) { Url = raw.Url, FetchedAt = raw.FetchedAt };
        return true;
    }

    /// <summary>A page's id: the SHA-256 of its bytes, lower-case hex.</summary>
    public static string IdOf(ReadOnlySpan<byte> bytes) => PageHash.Of(bytes);

    /// <summary>A page that was decoded and still can't be read.</summary>
    public static Failure Refuse(DecodedPage page, Reason reason) =>
        new(page.Id, page.Source, reason with { Message = $"{page.Source.Place}: {reason.Message}" }) { Url = page.Url, FetchedAt = page.FetchedAt };

    private static bool Refuse(RawPage raw, string id, Reason reason, out Failure failure)
    {
        failure = new Failure(id, raw.Source, reason with { Message = $"{raw.Source.Place}: {reason.Message}" }) { Url = raw.Url, FetchedAt = raw.FetchedAt };
        return false;
    }

    private static string Message(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
