using System.Collections.Frozen;
using NewsClean.Wordlists;

namespace NewsClean.Segmentation;

/// <summary>What the names of meta elements and item properties are about: the wordlist <c>meta-names</c>.</summary>
internal static class MetaNames
{
    /// <summary>What stands before an item property in the list.</summary>
    public const string ItemPrefix = "itemprop:";

    private const int LongestName = 64;

    private static readonly FrozenDictionary<string, PageHintKind> Kinds =
        Wordlist.Load("meta-names").ToFrozenDictionary(entry => entry.Text, entry => Enum.Parse<PageHintKind>(entry.Value), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, PageHintKind>.AlternateLookup<ReadOnlySpan<char>> ByName = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Is <paramref name="name"/> in the list? Case plays no part.</summary>
    public static bool TryGet(ReadOnlySpan<char> name, out PageHintKind kind)
    {
        kind = default;
        return name.Length is > 0 and <= LongestName && ByName.TryGetValue(name, out kind);
    }
}
