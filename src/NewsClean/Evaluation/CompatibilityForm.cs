using System.Text;

namespace NewsClean.Evaluation;

/// <summary>
/// Unicode's normal form KC (UAX 15): ligatures, wide letters, circled numbers become plain ones, and letters with marks
/// become one character where there is one. The same with and without ICU.
/// </summary>
internal static class CompatibilityForm
{
    // The syllables that Unicode 14.0, chapter 3.12, computes from their letters.
    private const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28, Syllables = Leads * Vowels * Tails;

    // No character below comes apart: U+00A0 is the first of decompositions.txt.
    private const char FirstToChange = '\u00a0';

    /// <summary>The text in that form; half a surrogate pair becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstToChange, '\uffff') < 0) return text;
        var characters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes()) Decompose(rune.Value, characters);
        Order(characters);
        var result = new StringBuilder(text.Length);
        foreach (int character in Compose(characters)) result.Append(new Rune(character).ToString());
        return result.ToString();
    }

    private static void Decompose(int character, List<int> parts)
    {
        int syllable = character - SyllableBase;
        if (syllable is >= 0 and < Syllables)
        {
            parts.Add(LeadBase + (syllable / (Vowels * Tails)));
            parts.Add(VowelBase + (syllable % (Vowels * Tails) / Tails));
            if (syllable % Tails > 0) parts.Add(TailBase + (syllable % Tails));
        }
        else if (UnicodeTables.Shared.Decomposition(character) is { } apart)
        {
            foreach (int part in apart) Decompose(part, parts);
        }
        else
        {
            parts.Add(character);
        }
    }

    // Marks behind a letter in the order of their classes, those of one class as they stood.
    private static void Order(List<int> characters)
    {
        for (int i = 1; i < characters.Count; i++)
        {
            int mark = characters[i], rank = UnicodeTables.Shared.CombiningClass(mark), at = i;
            if (rank == 0) continue;
            for (; at > 0 && UnicodeTables.Shared.CombiningClass(characters[at - 1]) > rank; at--) characters[at] = characters[at - 1];
            characters[at] = mark;
        }
    }

    // A mark joins the last letter unless a mark between them has the same or a higher class.
    private static List<int> Compose(List<int> characters)
    {
        var whole = new List<int>(characters.Count);
        int starter = -1, lastRank = 0;
        foreach (int character in characters)
        {
            int rank = UnicodeTables.Shared.CombiningClass(character);
            bool blocked = starter >= 0 && whole.Count - 1 > starter && (lastRank == 0 || lastRank >= rank);
            if (starter >= 0 && !blocked && Join(whole[starter], character) is { } joined)
            {
                whole[starter] = joined;
                continue;
            }
            whole.Add(character);
            lastRank = rank;
            if (rank == 0) starter = whole.Count - 1;
        }
        return whole;
    }

    private static int? Join(int first, int second)
    {
        int lead = first - LeadBase, vowel = second - VowelBase, syllable = first - SyllableBase, tail = second - TailBase;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels) return SyllableBase + (((lead * Vowels) + vowel) * Tails);
        if (syllable is >= 0 and < Syllables && syllable % Tails == 0 && tail is > 0 and < Tails) return first + tail;
        return UnicodeTables.Shared.Composite(first, second);
    }
}
