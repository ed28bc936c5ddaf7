using System.Globalization;
using System.Text;
using NewsClean.Portable;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// Letter frequencies of a language in an encoding of one byte a character, with regard to the character before: capitals
/// stand at the start of words, and letters of two scripts not in one word.
/// </summary>
internal sealed class SingleByteModel : ILanguageModel
{
    /// <summary>The cost of an ASCII character, the same in all models: one in about twenty.</summary>
    public const float Ascii = -3f;

    // What stood before: no letter, an ASCII small letter, an ASCII capital, a small letter above ASCII, a capital above ASCII.
    private const int Contexts = 5;
    private enum Before { NoLetter, AsciiSmall, AsciiCapital, Small, Capital }

    // Shares of characters outside the tables, by order of magnitude: letters of other languages come in names, other symbols rarer.
    private const double ForeignLetter = 1e-5, OtherSymbol = 2e-6, Undefined = 1e-7;

    // One letter in about thirty is a capital, hardly any in mid-word after a small letter ("McDonald"); after a capital, one in three is.
    private const double CapitalAtStart = 0.15, CapitalInWord = 0.0005, CapitalAfterCapital = 0.3, SmallAfterCapital = 0.7;

    // "Приветhello": two scripts in one word.
    private const double MixedScripts = 0.0005;

    // A word in Latin letters on a line of another script, against one in Latin text. Italian "è" alone must not pass for Russian "и".
    private const double LatinWord = 0.25;

    // A rare symbol at a letter ("na¬ve") is what a wrong encoding shows.
    private const double SymbolInWord = 0.03;

    private readonly float[] _costs = new float[Contexts * 256];
    private readonly byte[] _before = new byte[256];

    private SingleByteModel(Encoding encoding) => Encoding = encoding;

    /// <inheritdoc/>
    public Encoding Encoding { get; }

    /// <summary>Makes the model of a language (a section of the wordlist <c>letter-frequencies</c>).</summary>
    public static SingleByteModel Create(Encoding encoding, string language)
    {
        var model = new SingleByteModel(encoding);
        var shares = LetterFrequencies.Of(language);
        bool latin = LetterFrequencies.IsLatin(language);
        // What the letters above ASCII leave to those of ASCII: a text without háčky is not Czech, however well its one "è" reads as "č".
        float plain = latin ? (float)PortableMath.Log(1 - shares.Where(share => char.IsLetter(share.Key)).Sum(share => share.Value)) : float.NaN;
        for (int value = 0; value < 256; value++)
        {
            char character = encoding.GetChars([(byte)value])[0];
            model._before[value] = (byte)Kind(character);
            for (int before = 0; before < Contexts; before++)
                model._costs[(before * 256) + value] = value < 0x80 ? AsciiCost(character, (Before)before, plain) : Cost(character, shares, (Before)before, latin);
        }
        return model;
    }

    /// <inheritdoc/>
    public double Score(ReadOnlySpan<byte> sample)
    {
        double score = 0;
        int before = 0;
        foreach (byte value in sample)
        {
            score += _costs[(before << 8) | value];
            before = _before[value];
        }
        return score;
    }

    private static Before Kind(char character)
    {
        if (!char.IsLetter(character) && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) return Before.NoLetter;
        bool capital = char.IsUpper(character);
        if (character < 0x80) return capital ? Before.AsciiCapital : Before.AsciiSmall;
        return capital ? Before.Capital : Before.Small;
    }

    // plain: the logarithm of ASCII's share of the language's letters; NaN for other scripts.
    private static float AsciiCost(char character, Before before, float plain)
    {
        if (!char.IsAsciiLetter(character)) return Ascii;
        if (!float.IsNaN(plain)) return Ascii + plain;
        return before switch
        {
            Before.Small or Before.Capital => Ascii + (float)PortableMath.Log(MixedScripts),
            Before.NoLetter => Ascii + (float)PortableMath.Log(LatinWord),
            _ => Ascii,
        };
    }

    private static float Cost(char character, Dictionary<char, double> shares, Before before, bool latin)
    {
        bool isPrivate = char.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse;
        if (isPrivate || char.IsControl(character) || character == '\uFFFD') return (float)PortableMath.Log(Undefined);
        char small = char.ToLowerInvariant(character);
        bool known = shares.TryGetValue(small, out double share);
        var kind = Kind(character);
        if (kind == Before.NoLetter)
        {
            return (float)PortableMath.Log(known ? share : before == Before.NoLetter ? OtherSymbol : OtherSymbol * SymbolInWord);
        }
        if (!known) share = ForeignLetter;
        if (!latin && before is Before.AsciiSmall or Before.AsciiCapital) share *= MixedScripts;
        return (float)PortableMath.Log(share * CaseFactor(kind == Before.Capital, before));
    }

    private static double CaseFactor(bool capital, Before before) => before switch
    {
        Before.NoLetter => capital ? CapitalAtStart : 1,
        Before.AsciiCapital or Before.Capital => capital ? CapitalAfterCapital : SmallAfterCapital,
        _ => capital ? CapitalInWord : 1,
    };
}
