using System.Text;

namespace NewsClean.Segmentation;

/// <summary>Texts as a reader compares them: letters, marks and digits without case, anything else between words as one blank.</summary>
internal static class FoldedText
{
    /// <summary><c>"It's over", he says</c> gives <c>it s over he says</c>; empty for a text without letters and digits.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        bool parted = false;
        foreach (char c in text)
        {
            if (c == '\u00AD') continue; // a soft hyphen shows only where a line ends
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Characters.IsMark(c))
            {
                if (parted && folded.Length > 0) folded.Append(' ');
                folded.Append(char.ToLowerInvariant(c));
                parted = false;
            }
            else parted = true;
        }
        return folded.ToString();
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
}
