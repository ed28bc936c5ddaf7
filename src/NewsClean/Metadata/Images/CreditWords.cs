using NewsClean.Wordlists;

namespace NewsClean.Metadata.Images;

/// <summary>The words of <c>credit-words.txt</c>: "Photo by", "Credit:", "摄", "Flickr".</summary>
internal static class CreditWords
{
    /// <summary>What a phrase of the list is.</summary>
    internal enum Kind { Word, Colon, Platform }

    private static readonly IReadOnlyList<Wordlist.Entry> Entries = Wordlist.Load("credit-words");

    // The last characters of what may end a credit: most lines end otherwise, and are not looked at for it. Of platforms a bit for each hash of two.
    private static readonly string SuffixEnds = LoadSuffixEnds();
    private static readonly ulong[] PlatformEnds = LoadPlatformEnds();

    /// <summary>The phrases that stand before a name, and the platforms.</summary>
    public static PhraseMatcher<Kind> Words { get; } = Load();

    /// <summary>The phrases that stand behind a name, and false for longer ones that end so and are none: 情報提供, "send us news".</summary>
    public static PhraseMatcher<bool> Suffixes { get; } = LoadSuffixes();

    /// <summary>Characters of the longest platform.</summary>
    public static int LongestPlatform { get; } = LongestOf("platform");

    /// <summary>Characters of the longest of <see cref="Suffixes"/>.</summary>
    public static int LongestSuffix { get; } = Math.Max(LongestOf("suffix"), LongestOf("none"));

    /// <summary>False for a text's last character that no suffix ends in.</summary>
    public static bool MayEndInSuffix(char last) => SuffixEnds.Contains(PhraseTrie.LowerOrBlank(last));

    /// <summary>False for a text whose last two characters no platform ends in.</summary>
    public static bool MayEndInPlatform(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        int end = EndOf(text);
        return (PlatformEnds[end >> 6] >> (end & 63) & 1) != 0;
    }

    // A number below 1,024 for the last two characters.
    private static int EndOf(ReadOnlySpan<char> text) => ((PhraseTrie.LowerOrBlank(text[^2]) * 37) + PhraseTrie.LowerOrBlank(text[^1])) & 1023;

    private static int LongestOf(string value)
    {
        int longest = 0;
        foreach (var entry in Entries)
            if (entry.Value == value) longest = Math.Max(longest, entry.Text.Length);
        return longest;
    }

    private static string LoadSuffixEnds()
    {
        string ends = "";
        foreach (var entry in Entries)
            if (entry.Value == "suffix") ends += PhraseTrie.LowerOrBlank(entry.Text[^1]);
        return ends;
    }

    private static ulong[] LoadPlatformEnds()
    {
        var ends = new ulong[1024 / 64];
        foreach (var entry in Entries)
            if (entry.Value == "platform") ends[EndOf(entry.Text) >> 6] |= 1UL << (EndOf(entry.Text) & 63);
        return ends;
    }

    private static PhraseMatcher<Kind> Load()
    {
        var matcher = new PhraseMatcher<Kind>();
        foreach (var entry in Entries)
            if (entry.Value is not ("suffix" or "none")) matcher.Add(entry.Text, entry.Value switch { "colon" => Kind.Colon, "platform" => Kind.Platform, _ => Kind.Word });
        return matcher;
    }

    private static PhraseMatcher<bool> LoadSuffixes()
    {
        var matcher = new PhraseMatcher<bool>();
        foreach (var entry in Entries)
            if (entry.Value is "suffix" or "none") matcher.Add(entry.Text, entry.Value == "suffix");
        return matcher;
    }
}
