using NewsClean.Wordlists;

namespace NewsClean.Metadata.Images;

/// <summary>The words of <c>credit-words.txt</c>: "Photo by", "Credit:", "摄", "Flickr".</summary>
internal static class CreditWords
{
    /// <summary>What a phrase of the list is.</summary>
    internal enum Kind { Word, Colon, Suffix, Platform }

    private static readonly IReadOnlyList<Wordlist.Entry> Entries = Wordlist.Load("credit-words");

    // The last characters of what may end a credit: most lines end otherwise, and are not looked at for it. Of platforms a bit for each hash of two.
    private static readonly string SuffixEnds = LoadSuffixEnds();
    private static readonly ulong[] PlatformEnds = LoadPlatformEnds();

    /// <summary>The phrases.</summary>
    public static PhraseMatcher<Kind> Words { get; } = Load();

    /// <summary>Characters of the longest platform.</summary>
    public static int LongestPlatform { get; } = LongestOf("platform");

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
            matcher.Add(entry.Text, entry.Value switch { "colon" => Kind.Colon, "suffix" => Kind.Suffix, "platform" => Kind.Platform, _ => Kind.Word });
        return matcher;
    }
}
