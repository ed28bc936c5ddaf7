namespace NewsClean.Metadata.Bylines;

/// <summary>What <see cref="BylineNameReader"/> reads behind a "by" or from a line of names.</summary>
internal readonly record struct BylineNames
{
    /// <summary>The names, in order.</summary>
    public required IReadOnlyList<PersonName> Names { get; init; }

    /// <summary>The first agency among them, null without one.</summary>
    public string? Agency { get; init; }

    /// <summary>Where <see cref="Agency"/> is printed.</summary>
    public (int Start, int End) AgencySpan { get; init; }

    /// <summary>"Staff Writer", "Redaktion" or the like stands in it.</summary>
    public bool Staff { get; init; }

    /// <summary>A role, place or address stands behind a name.</summary>
    public bool Role { get; init; }

    /// <summary>It ends with a date, or words that go with one.</summary>
    public bool Dated { get; init; }

    /// <summary>It does not run on into a sentence.</summary>
    public bool Clean { get; init; }

    /// <summary>Where the byline ends: behind the last name, role, place or agency.</summary>
    public int End { get; init; }

    /// <summary>How many words the shortest name has; 0 without names.</summary>
    public int FewestWords
    {
        get
        {
            int fewest = Names.Count == 0 ? 0 : Names[0].Words;
            for (int i = 1; i < Names.Count; i++) fewest = Math.Min(fewest, Names[i].Words);
            return fewest;
        }
    }

    /// <summary>Does each name hold a common given name or an initial?</summary>
    public bool AllGiven => Count(static name => name.Given) == Names.Count;

    /// <summary>Has each name two words or more, or a common given name?</summary>
    public bool AllFull => Count(IsFull) == Names.Count;

    /// <summary>Is each name a single word and no common given name?</summary>
    public bool NoneFull => Count(IsFull) == 0;

    /// <summary>Reads the names from <paramref name="start"/> on.</summary>
    public static BylineNames Read(ReadOnlySpan<char> text, int start) => BylineNameReader.Read(text, start);

    private static bool IsFull(PersonName name) => name.Words > 1 || name.Given;

    private int Count(Func<PersonName, bool> holds)
    {
        int count = 0;
        for (int i = 0; i < Names.Count; i++)
            if (holds(Names[i])) count++;
        return count;
    }
}
