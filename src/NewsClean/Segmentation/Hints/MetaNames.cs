using NewsClean.Wordlists;

namespace NewsClean.Segmentation.Hints;

/// <summary>What the names of meta elements and item properties are about: the wordlist <c>meta-names</c>.</summary>
internal static class MetaNames
{
    /// <summary>What stands before an item property in the list.</summary>
    public const string ItemPrefix = "itemprop:";

    private const int LongestName = 64;

    private static readonly WordTable Names = new(ignoreCase: true);
    private static readonly List<PageHintKind> Kinds = Load();

    /// <summary>Is <paramref name="name"/> in the list? Case plays no part.</summary>
    public static bool TryGet(ReadOnlySpan<char> name, out PageHintKind kind)
    {
        int number = name.Length is > 0 and <= LongestName ? Names.Find(name) : -1;
        kind = number < 0 ? default : Kinds[number];
        return number >= 0;
    }

    private static List<PageHintKind> Load()
    {
        var kinds = new List<PageHintKind>();
        foreach (var entry in Wordlist.Load("meta-names"))
            if (Names.Add(entry.Text) == kinds.Count) kinds.Add(Enum.Parse<PageHintKind>(entry.Value));
        return kinds;
    }
}
