using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace NewsClean.Loading;

/// <summary>Turns a page's bytes into text and says which encoding it took them for.</summary>
internal static class PageDecoder
{
    /// <summary>Decodes <paramref name="raw"/>, or says in <paramref name="failure"/> why it can't be.</summary>
    public static bool TryDecode(
        RawPage raw, CleaningOptions options, [NotNullWhen(true)] out DecodedPage? decoded, [NotNullWhen(false)] out Failure? failure)
    {
        string id = Convert.ToHexStringLower(SHA256.HashData(raw.Bytes.Span));
        (decoded, failure) = (null, null);
        if (raw.Bytes.Length > options.MaxPageBytes)
        {
            failure = new Failure(id, raw.Source, new Reason(ReasonCodes.TooLarge, $"{raw.Source.Path}: {raw.Bytes.Length} bytes, more than the {options.MaxPageBytes} that one page may have"));
            return false;
        }
        var source = raw.Source with { MediaType = "text/plain", Encoding = "utf-8" };
        decoded = new DecodedPage(id, source, Encoding.UTF8.GetString(raw.Bytes.Span)) { Url = raw.Url, FetchedAt = raw.FetchedAt };
        return true;
    }
}
