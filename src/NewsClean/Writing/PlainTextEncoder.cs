using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsClean.Writing;

/// <summary>
/// Escapes what JSON demands and what would tear a line or hide in it, and leaves all other text as it is. The framework's
/// encoders escape every emoji and no-break space, <c>UnsafeRelaxedJsonEscaping</c> among them, so that a record could not be
/// searched for the words of its page. "Unsafe" there means pasted into HTML unescaped; records are files.
/// A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
/// </summary>
internal sealed unsafe class PlainTextEncoder : JavaScriptEncoder
{
    /// <summary>The one instance; it has no state.</summary>
    public static PlainTextEncoder Shared { get; } = new();

    /// <summary>Six: <c>\u0085</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && EscapedCharacters.Contain((char)unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (int at = 0; at < span.Length;)
        {
            int next = EscapedCharacters.IndexOfAnyOrSurrogate(span[at..]);
            if (next < 0) return -1;
            at += next;
            if (at + 1 >= span.Length || !char.IsSurrogatePair(span[at], span[at + 1])) return at;
            at += 2;
        }
        return -1;
    }

    /// <summary>Copies whole runs of plain text; the base class goes character by character from the first one that it escapes, and most bodies have a line feed early.</summary>
    /// <inheritdoc/>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        (charsConsumed, charsWritten) = (0, 0);
        while (charsConsumed < source.Length)
        {
            var rest = source[charsConsumed..];
            int run = EscapedCharacters.IndexOfAnyOrSurrogate(rest);
            if (run < 0) run = rest.Length;
            run = Math.Min(run, destination.Length - charsWritten);
            rest[..run].CopyTo(destination[charsWritten..]);
            charsConsumed += run;
            charsWritten += run;
            if (run == rest.Length) break;
            if (destination.Length - charsWritten < MaxOutputCharactersPerInputCharacter) return OperationStatus.DestinationTooSmall;
            // A surrogate without its other half decodes as U+FFFD, with the length to skip.
            var status = Rune.DecodeFromUtf16(rest[run..], out var rune, out int length);
            if (status == OperationStatus.NeedMoreData && !isFinalBlock) return status;
            charsWritten += Spell(rune, destination[charsWritten..]);
            charsConsumed += length;
        }
        return OperationStatus.Done;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> written = stackalloc char[6];
        int length = Spell(new Rune(unicodeScalar), written);
        numberOfCharactersWritten = length <= bufferLength ? length : 0;
        if (length > bufferLength) return false;
        written[..length].CopyTo(new Span<char>(buffer, bufferLength));
        return true;
    }

    private static int Spell(Rune rune, Span<char> to)
    {
        char letter = rune.Value switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => '\0' };
        if (letter != '\0')
        {
            (to[0], to[1]) = ('\\', letter);
            return 2;
        }
        if (rune.Value > char.MaxValue || !EscapedCharacters.Contain((char)rune.Value)) return rune.EncodeToUtf16(to);
        "\\u".CopyTo(to);
        rune.Value.TryFormat(to[2..], out _, "x4", System.Globalization.CultureInfo.InvariantCulture);
        return 6;
    }
}
