using System.Buffers;
using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>Tells UTF-8 with a few broken bytes (cut in mid-character, two files joined) from text that never was UTF-8.</summary>
internal static class BrokenUtf8
{
    // In single-byte encodings a valid sequence needs a letter followed by a symbol, in double-byte ones it is a coincidence that
    // less than one character in ten makes: broken UTF-8 has far more whole characters than broken ones.
    private const int WholeForOneBroken = 2;

    /// <summary>Is <paramref name="bytes"/>, which are not valid UTF-8, nearly so?</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out int taken);
            if (status == OperationStatus.Done) whole++;
            else if (status == OperationStatus.NeedMoreData && broken == 0) return whole > 0 || CutCharacter(bytes);
            else broken++;
            bytes = bytes[taken..];
        }
        return whole > WholeForOneBroken * broken;
    }

    // Nothing but one character at the very end, cut. Two bytes of it are proof enough; one byte from 0xE0 on is in most
    // single-byte encodings a lower-case letter, as at the end of "caf\xE9".
    private static bool CutCharacter(ReadOnlySpan<byte> end) => end.Length > 1 || end[0] < 0xE0;
}
