using NewsClean.Wordlists;

namespace NewsClean.Metadata.Bylines;

/// <summary>The words that tell names from other text: what introduces, joins, ends and never forms a name.</summary>
internal static class NameWords
{
    /// <summary>What a phrase of <c>byline-words.txt</c> is.</summary>
    internal enum Introduction { Preposition, Label, Heading, Suffix, Genre, Credit }

    /// <summary>What a phrase of <c>not-names.txt</c> is.</summary>
    internal enum NoName { Date, Place, Staff, Word }

    /// <summary>"By", "Von", "Written by" ...</summary>
    public static PhraseMatcher<Introduction> Introductions { get; } = Load("byline-words", v => v switch
    {
        "label" => Introduction.Label,
        "heading" => Introduction.Heading,
        "suffix" => Introduction.Suffix,
        "genre" => Introduction.Genre,
        "credit" => Introduction.Credit,
        _ => Introduction.Preposition,
    });

    // Before the others: they ask for it.
    private static readonly WordTable GivenNames = LoadGivenNames();

    /// <summary>Months, places, "Staff Writer", ordinary words.</summary>
    public static PhraseMatcher<NoName> NoNames { get; } = LoadNoNames();

    /// <summary>"and", "und", "、" ...</summary>
    public static PhraseMatcher<bool> Conjunctions { get; } = Load("conjunctions", _ => true);

    /// <summary>"Reporter", "Redakteurin", "PhD" ...; true: a title that stands before the name, as "Dr."</summary>
    public static PhraseMatcher<bool> Roles { get; } = Load("role-words", v => v == "title");

    /// <summary>"van", "der", "bin" ...; true: may begin a name.</summary>
    public static PhraseMatcher<bool> Particles { get; } = Load("name-particles", v => v == "lead");

    /// <summary>"in", "aus", "for" behind a name; true: may also begin a date.</summary>
    public static PhraseMatcher<bool> Prepositions { get; } = Load("byline-prepositions", v => v == "date");

    // Characters: shorter ones are names and words too, پیر.
    private const int ShortestWeekday = 4;

    /// <summary>Is this word, or its part before a hyphen ("Anna-Lena"), a common given name?</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word)
    {
        if (GivenNames.Find(word) >= 0) return true;
        int hyphen = word.IndexOfAny('-', '‐', '‑');
        return hyphen > 0 && GivenNames.Find(word[..hyphen]) >= 0;
    }

    /// <summary>Does a profession stand in the opening of <paramref name="text"/>?</summary>
    public static bool HasRole(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < Math.Min(text.Length, 150); i++)
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && Roles.TryMatch(text, i, out _, out _)) return true;
        return false;
    }

    private static PhraseMatcher<NoName> LoadNoNames()
    {
        var matcher = Load("not-names", v => v switch
        {
            "date" => NoName.Date,
            "place" => NoName.Place,
            "staff" => NoName.Staff,
            _ => NoName.Word,
        });
        // "Thứ Ba", "سه شنبه": of one word in Latin letters a weekday may be a name, as "Domenica" and "Sobota" are; in others रवि and جمعة are.
        foreach (var entry in Wordlist.Load("weekdays"))
            if (entry.Text.Contains(' ') || (entry.Text.Length >= ShortestWeekday && entry.Text[0] >= '\u0590' && !IsGivenName(entry.Text))) matcher.Add(entry.Text, NoName.Date);
        return matcher;
    }

    private static WordTable LoadGivenNames()
    {
        var names = new WordTable(ignoreCase: true);
        foreach (var entry in Wordlist.Load("given-names")) names.Add(entry.Text);
        return names;
    }

    private static PhraseMatcher<T> Load<T>(string list, Func<string, T> read)
    {
        var matcher = new PhraseMatcher<T>();
        foreach (var entry in Wordlist.Load(list)) matcher.Add(entry.Text, read(entry.Value));
        return matcher;
    }
}
