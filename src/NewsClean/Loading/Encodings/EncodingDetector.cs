using System.Text;
using System.Text.Unicode;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// Finds a text's encoding: its byte-order mark, strict UTF-8, ISO-2022-JP, the encoding that was declared, UTF-16 without mark, UTF-8 with
/// windows-1252 in it or with a few broken bytes, then the legacy encoding in which the bytes read most like a language.
/// </summary>
internal static class EncodingDetector
{
    // Random and compressed bytes are to 11 % controls (28 of 256), machine code and tables to more; text that a broken
    // scraper wrote has one here and there.
    private const int OneControlIn = 50;

    /// <summary>Decodes a text. Null where the bytes are no text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">
    /// The encoding that a server or a page's frame named, or null. UTF-8 that is valid to the last byte wins over it: servers declare their
    /// default for whatever they send.
    /// </param>
    /// <param name="html">The bytes are HTML, which may name its encoding itself.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared, bool html = false)
    {
        if (ByteOrderMark.Find(bytes) is { } mark) return Decoded(bytes[mark.Length..], mark.Encoding);
        bool controls = ControlCharacters.Any(bytes);
        bool utf8 = Utf8.IsValid(bytes);
        if (utf8 && !controls) return Decoded(bytes, Encoding.UTF8);
        if (controls && utf8 && Iso2022Jp.Fits(bytes)) return Decoded(bytes, CodePages.Get(Iso2022Jp.CodePage));
        if (html) declared ??= MetaCharset.Find(bytes);
        if (declared is not null && Declared(bytes, declared) is { } asDeclared) return asDeclared;
        // UTF-16 of Latin or Cyrillic letters is valid UTF-8 too, but every other byte of it is a control character.
        bool tooMany = controls && TooManyControls(bytes);
        if (utf8 && !tooMany) return Decoded(bytes, Encoding.UTF8);
        if (controls && bytes.Contains((byte)0) && Utf16Detector.Find(bytes) is { } utf16) return Decoded(bytes, utf16);
        if (tooMany) return null;
        if (MixedUtf8.Decode(bytes) is { } mixed) return new DecodedText(mixed, CodePages.NameOf(Encoding.UTF8));
        if (BrokenUtf8.Fits(bytes)) return Decoded(bytes, Encoding.UTF8);
        return LegacyEncodings.Find(bytes) is { } legacy ? Decoded(bytes, legacy) : null;
    }

    private static DecodedText Decoded(ReadOnlySpan<byte> bytes, Encoding encoding) => new(encoding.GetString(bytes), CodePages.NameOf(encoding));

    // One character in a hundred may be wrong; with more, the declaration is.
    private static DecodedText? Declared(ReadOnlySpan<byte> bytes, string declared)
    {
        if (CodePages.Named(declared) is not { } named || named.Name == "utf-8") return null;
        string text = named.Encoding.GetString(bytes);
        int wrong = 0;
        foreach (char character in text)
            if (character is '\uFFFD' or '\0') wrong++;
        return wrong * 100 <= text.Length ? new DecodedText(text, named.Name) : null;
    }

    private static bool TooManyControls(ReadOnlySpan<byte> bytes)
    {
        int found = 0;
        foreach (byte value in bytes)
            if (ControlCharacters.Is(value)) found++;
        return found > 1 + (bytes.Length / OneControlIn);
    }
}
