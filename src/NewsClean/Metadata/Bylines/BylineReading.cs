namespace NewsClean.Metadata.Bylines;

/// <summary>A byline that was read from one line of text.</summary>
/// <param name="Start">Where the byline starts in the line.</param>
/// <param name="End">Where it ends (exclusive): before a date or reading time.</param>
/// <param name="Authors">The names, in order; empty where it names nobody.</param>
/// <param name="Agency">The agency named in it, null without one.</param>
/// <param name="Confidence">0 to 1: how sure the words alone are, wherever the line stands.</param>
internal sealed record BylineReading(int Start, int End, IReadOnlyList<string> Authors, string? Agency, double Confidence)
{
    /// <summary>Something on the line itself says that the names are authors: a role or a date behind them.</summary>
    public bool Supported { get; init; }

    /// <summary>All names are begun by common given names or hold initials.</summary>
    public bool Given { get; init; }

    /// <summary>The reading of a line whose byline starts at <paramref name="start"/> and holds <paramref name="names"/>, each of which counts once.</summary>
    public static BylineReading Of(string text, int start, BylineNames names, double confidence) => new(start, names.End, AuthorsOf(text, names), names.Agency, confidence)
    {
        Supported = names.Role || names.Dated,
        Given = names.AllGiven,
    };

    private static List<string> AuthorsOf(string text, BylineNames names)
    {
        var authors = new List<string>();
        for (int i = 0; i < names.Names.Count; i++)
        {
            string author = Once(text[names.Names[i].Start..names.Names[i].End]);
            if (!authors.Contains(author)) authors.Add(author);
        }
        return authors;
    }

    // "Ann Lee Ann Lee": a dump prints the picture's text and the link's.
    private static string Once(string name)
    {
        int half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] is ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1)) ? name[..half] : name;
    }
}
