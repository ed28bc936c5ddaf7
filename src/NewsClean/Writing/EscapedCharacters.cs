using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Writing;

/// <summary>
/// What is escaped in JSON. JSON demands ", \ and U+0000-U+001F. U+007F-U+009F are controls as well (U+0085 ends a line for some
/// readers, YAML forbids the others); U+2028 and U+2029 end a line for JavaScript and Python's splitlines; U+FEFF is taken for a
/// byte-order mark. Written out for the same reason as <see cref="Segmentation.LineEnds"/>.
/// </summary>
internal static class EscapedCharacters
{
    /// <summary>Is <paramref name="c"/> escaped?</summary>
    public static bool Contain(char c) =>
        c is '"' or '\\' or < ' ' or (>= '\x7F' and <= '\x9F') or '\u2028' or '\u2029' or '\uFEFF';

    /// <summary>The place of the first one in <paramref name="text"/>, or of the first half of a surrogate pair if that comes before; -1 without either.</summary>
    public static int IndexOfAnyOrSurrogate(ReadOnlySpan<char> text)
    {
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        int i = 0;
        for (; i + Vector128<ushort>.Count <= text.Length; i += Vector128<ushort>.Count)
        {
            var units = Vector128.LoadUnsafe(ref first, (nuint)i);
            var found = Vector128.LessThan(units, Vector128.Create((ushort)' '))
                | Vector128.Equals(units, Vector128.Create((ushort)'"'))
                | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
                | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)'\x7F'), Vector128.Create((ushort)('\x9F' - '\x7F')))
                | Vector128.Equals(units & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)'\u2028'))
                | Vector128.Equals(units, Vector128.Create((ushort)'\uFEFF'))
                | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
            if (found != Vector128<ushort>.Zero) return i + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
        }
        for (; i < text.Length; i++)
            if (Contain(text[i]) || char.IsSurrogate(text[i])) return i;
        return -1;
    }
}
