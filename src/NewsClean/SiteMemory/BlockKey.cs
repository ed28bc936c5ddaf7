using System.Text;

namespace NewsClean.SiteMemory;

/// <summary>
/// What a block says whatever its case, punctuation and numbers: "3 comments" and "12 Comments" are one, as both come from one template.
/// </summary>
internal static class BlockKey
{
    /// <summary>The key of blocks without letters, of which nothing is remembered.</summary>
    public const ulong None = 0;

    // FNV-1a with 64 bits.
    private const ulong Start = 14695981039346656037, Factor = 1099511628211;

    private const int LongestText = 80;

    /// <summary>A hash of the block's letters, numbers counting as one digit.</summary>
    public static ulong Of(ReadOnlySpan<char> block)
    {
        ulong hash = Start;
        bool hasLetter = false;
        char last = '\0';
        foreach (char c in block)
        {
            char kept = Fold(c);
            if (kept == '\0' || (kept == '0' && last == '0')) continue;
            hash = (hash ^ kept) * Factor;
            hasLetter |= kept != '0';
            last = kept;
        }
        return !hasLetter ? None : hash == None ? 1 : hash;
    }

    /// <summary>What the key stands for, for those who read a profile: the first letters, words apart. Blocks of one key have one text but for where their words part.</summary>
    public static string TextOf(ReadOnlySpan<char> block)
    {
        var text = new StringBuilder();
        char last = '\0';
        foreach (char c in block)
        {
            char kept = Fold(c);
            if (kept == '\0' || (kept == '0' && last == '0')) continue;
            text.Append(kept);
            last = kept;
            if (text.Length == LongestText) break;
        }
        return text.ToString();
    }

    private static char Fold(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : char.IsDigit(c) ? '0' : '\0';
}
