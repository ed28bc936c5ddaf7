using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsClean.Loading.Encodings;

/// <summary>Turns a page's bytes into text and says which encoding it took them for.</summary>
internal static class PageDecoder
{
    private const string HexDigits = "0123456789abcdef";

    // So many bytes of a process are hashed in less time than it takes to load what hashes all later ones faster.
    private const int FirstBytes = 1 << 19;

    private static readonly Lazy<bool> s_hasPlatformHash = new(HasPlatformHash);

    private static int s_hashed;

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
    public static string IdOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(bytes, hash);
        // By hand, since .NET's own vector code for it would have to be compiled anew at every start of the program.
        Span<char> hex = stackalloc char[2 * SHA256.HashSizeInBytes];
        for (int i = 0; i < hash.Length; i++) (hex[2 * i], hex[(2 * i) + 1]) = (HexDigits[hash[i] >> 4], HexDigits[hash[i] & 0xF]);
        return new string(hex);
    }

    private static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        bool early = Volatile.Read(ref s_hashed) + (long)bytes.Length <= FirstBytes;
        if (early) Interlocked.Add(ref s_hashed, bytes.Length);
        if (early || !s_hasPlatformHash.Value) ManagedSha256.HashData(bytes, hash);
        else SHA256.HashData(bytes, hash);
    }

    // Without OpenSSL the framework ends the process, and no exception tells; of its names these are the ones that .NET looks for.
    private static bool HasPlatformHash() => !OperatingSystem.IsLinux() || NativeLibrary.TryLoad("libssl.so.3", out _) || NativeLibrary.TryLoad("libssl.so.1.1", out _);

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
