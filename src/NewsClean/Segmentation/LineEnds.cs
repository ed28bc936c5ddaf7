using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Segmentation;

/// <summary>
/// Finds the ends of lines: LF, CR, VT, FF, NEL, LS and PS (Unicode, line breaking classes LF, CR and BK). Written out, since .NET's own
/// search for any of a set of characters has to be compiled anew at every start of the program, which takes longer than a page.
/// </summary>
internal static class LineEnds
{
    /// <summary>The place of the first line end in <paramref name="text"/>, -1 without one.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        int i = 0;
        for (; i + Vector128<ushort>.Count <= text.Length; i += Vector128<ushort>.Count)
        {
            var units = Vector128.LoadUnsafe(ref first, (nuint)i);
            var ends = Vector128.LessThanOrEqual(units - Vector128.Create((ushort)'\n'), Vector128.Create((ushort)('\r' - '\n')))
                | Vector128.Equals(units, Vector128.Create((ushort)'\u0085'))
                | Vector128.Equals(units & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)'\u2028'));
            if (ends != Vector128<ushort>.Zero) return i + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        }
        for (; i < text.Length; i++)
            if (text[i] is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029') return i;
        return -1;
    }

    /// <summary><paramref name="text"/> with LF for every line end but CRLF, each character in its place.</summary>
    public static string AsLineFeeds(string text)
    {
        char[]? copy = null;
        for (int at = 0; IndexIn(text.AsSpan(at)) is >= 0 and var length; at++)
        {
            at += length;
            if (text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')) continue;
            copy ??= text.ToCharArray();
            copy[at] = '\n';
        }
        return copy is null ? text : new string(copy);
    }
}
