using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// Control characters but TAB, LF, VT, FF and CR. ESC is one of them: ISO-2022-JP needs it, dumps of terminals have a few. Written out
/// for the same reason as <see cref="Segmentation.LineEnds"/>.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Is <paramref name="value"/> one?</summary>
    public static bool Is(byte value) => (value < ' ' && value is not (>= (byte)'\t' and <= (byte)'\r')) || value == 0x7F;

    /// <summary>Is there one among <paramref name="bytes"/>?</summary>
    public static bool Any(ReadOnlySpan<byte> bytes)
    {
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        int i = 0;
        for (; i + Vector128<byte>.Count <= bytes.Length; i += Vector128<byte>.Count)
        {
            var values = Vector128.LoadUnsafe(ref first, (nuint)i);
            var low = Vector128.LessThan(values, Vector128.Create((byte)' '));
            var blanks = Vector128.LessThanOrEqual(values - Vector128.Create((byte)'\t'), Vector128.Create((byte)('\r' - '\t')));
            var found = Vector128.AndNot(low, blanks) | Vector128.Equals(values, Vector128.Create((byte)0x7F));
            if (found != Vector128<byte>.Zero) return true;
        }
        for (; i < bytes.Length; i++)
            if (Is(bytes[i])) return true;
        return false;
    }
}
