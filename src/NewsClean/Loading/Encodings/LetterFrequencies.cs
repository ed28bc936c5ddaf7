using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Loading.Encodings;

/// <summary>How often letters and symbols above ASCII stand in text of a language, from the wordlist <c>letter-frequencies</c>.</summary>
internal static class LetterFrequencies
{
    // The list gives them in ten-thousandths.
    private const double Unit = 1e-4;

    private static readonly ILookup<string, Wordlist.Entry> Entries = Wordlist.Load("letter-frequencies").ToLookup(entry => entry.Language);

    /// <summary>Shares of all characters (0 to 1), capitals counted with their small letters; the symbols of all languages included.</summary>
    public static Dictionary<char, double> Of(string language)
    {
        var shares = new Dictionary<char, double>();
        foreach (var entry in Entries["*"].Concat(Entries[language]))
            foreach (string item in entry.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                shares[item[0]] = double.Parse(item.AsSpan(1), CultureInfo.InvariantCulture) * Unit;
        // Characters that a list can't show: the no-break space, in some pages in long rows, and the soft hyphen, which some pages have in every long word.
        shares['\u00A0'] = 100 * Unit;
        shares['\u00AD'] = 20 * Unit;
        return shares;
    }

    /// <summary>Is the language written in Latin letters, most of them ASCII?</summary>
    public static bool IsLatin(string language) => Entries[language].Any(entry => entry.Text[0] < '\u0370');
}
