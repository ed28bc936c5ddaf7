using System.Text;
using NewsClean.Segmentation;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Agencies;

/// <summary>Knows wire services and large newsrooms by all the ways they are printed.</summary>
internal static class AgencyNames
{
    // Abbreviations up to this length are words of some language in other case ("ap", "pa", "Map"): their case must be right.
    private const int LongestAbbreviation = 5;

    private readonly record struct Alias(string Printed, string Canonical);

    private static readonly PhraseMatcher<Alias> Names = Load();

    /// <summary>Is there an agency's name at <paramref name="at"/>, the start of a word?</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the name must start.</param>
    /// <param name="length">How long the printed name is.</param>
    /// <param name="agency">The name in its canonical form for the script that it is printed in.</param>
    public static bool TryMatch(ReadOnlySpan<char> text, int at, out int length, out string agency)
    {
        bool found = Names.TryMatch(text, at, out length, out var alias);
        agency = alias.Canonical;
        return found && CaseFits(text.Slice(at, length), alias.Printed);
    }

    /// <summary>
    /// The first agency of a text that consists of nothing but agencies, such as <c>dpa/AFP</c>, <c>/TASS/</c> or <c>(Reuters)</c>;
    /// null where anything else stands in it.
    /// </summary>
    public static string? FirstOfList(ReadOnlySpan<char> text)
    {
        string? first = null;
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (!" \u00A0/(),;&+|-–—.[]（）".Contains(text[at])) return null;
                at++;
                continue;
            }
            if (!TryMatch(text, at, out int length, out var agency)) return null;
            first ??= agency;
            at += length;
        }
        return first;
    }

    private static bool CaseFits(ReadOnlySpan<char> printed, string alias)
    {
        if (alias.Length > LongestAbbreviation || printed.SequenceEqual(alias)) return true;
        foreach (char c in printed)
            if (Characters.IsLower(c)) return false;
        return true;
    }

    private static PhraseMatcher<Alias> Load()
    {
        var matcher = new PhraseMatcher<Alias>();
        foreach (var entry in Wordlist.Load("agencies"))
        {
            var aliases = entry.Value.Length == 0 ? [entry.Text] : entry.Value.Split(" | ");
            matcher.Add(entry.Text, new Alias(entry.Text, entry.Text));
            foreach (var alias in aliases)
                matcher.Add(alias, new Alias(alias, ScriptOf(alias) == ScriptOf(entry.Text) ? entry.Text : aliases.First(a => ScriptOf(a) == ScriptOf(alias))));
        }
        return matcher;
    }

    // A block of 256 code points tells the scripts of the list apart; accented Latin letters count as Latin, kana as Han.
    private static int ScriptOf(string name)
    {
        foreach (var rune in name.EnumerateRunes())
            if (Rune.IsLetter(rune))
                return rune.Value switch { < 0x250 => 0, >= 0x2E80 and < 0xA000 => 0x30, >= 0xAC00 and < 0xD7B0 => 0xAC, _ => rune.Value >> 8 };
        return 0;
    }
}
