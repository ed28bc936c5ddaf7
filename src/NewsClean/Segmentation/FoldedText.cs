using System.Buffers;

namespace NewsClean.Segmentation;

/// <summary>Texts as a reader compares them: letters, marks and digits without case, anything else between words as one blank.</summary>
internal static class FoldedText
{
    // Shows only where a line ends.
    private const char SoftHyphen = '\u00AD';

    // Headlines, names and most blocks are shorter.
    private const int OnStack = 512;

    /// <summary><c>"It's over", he says</c> gives <c>it s over he says</c>; empty for a text without letters and digits.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented ?? stackalloc char[OnStack];
        string result = folded[..Write(text, folded)].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Writes what <see cref="Of"/> gives into <paramref name="folded"/>, which is as long as <paramref name="text"/>, and says how long it is.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        bool parted = false;
        foreach (char c in text)
        {
            char small = Folded(c);
            if (small == '\0') parted |= c != SoftHyphen;
            else
            {
                if (parted && length > 0) folded[length++] = ' ';
                folded[length++] = small;
                parted = false;
            }
        }
        return length;
    }

    /// <summary>The first character of what <see cref="Of"/> gives; NUL for a text without letters and digits.</summary>
    public static char FirstOf(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Folded(c) is not '\0' and var small) return small;
        return '\0';
    }

    /// <summary>Do the words of <paramref name="part"/> stand in <paramref name="whole"/> in a row? Both folded.</summary>
    public static bool Holds(string whole, string part) => IndexOf(whole, part) >= 0;

    /// <summary>Where the words of <paramref name="part"/> stand in <paramref name="whole"/> in a row, both folded; -1 where they don't.</summary>
    public static int IndexOf(string whole, string part)
    {
        if (part.Length == 0) return -1;
        for (int at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            int end = at + part.Length;
            if ((at == 0 || whole[at - 1] == ' ') && (end == whole.Length || whole[end] == ' ')) return at;
        }
        return -1;
    }

    // NUL for what parts words.
    private static char Folded(char c)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '\0';
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Characters.IsMark(c) ? char.ToLowerInvariant(c) : '\0';
    }
}
