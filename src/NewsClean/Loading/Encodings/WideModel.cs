using System.Text;
using NewsClean.Portable;
using NewsClean.Wordlists;

namespace NewsClean.Loading.Encodings;

/// <summary>Character frequencies of a language in an encoding of one or more bytes a character (Chinese, Japanese, Korean).</summary>
internal sealed class WideModel : ILanguageModel
{
    // A list's 400 characters make up 73 % (zh) to 87 % (ja) of those in news pages that the list was not counted over; their shares
    // fall with the rank as 1/(rank + 10), which follows the counts within a factor of two.
    private const double ListedShare = 0.8;
    private const int RankOffset = 10;

    // The rest spreads over the script: 7,000 ideographs in use, 170 kana; of 11,172 syllables the
    // list leaves out those that hardly occur.
    private static readonly double OtherIdeograph = PortableMath.Log(2e-5), OtherSyllable = PortableMath.Log(1e-5);
    private static readonly double OtherKana = PortableMath.Log(2e-4), HalfWidthKana = PortableMath.Log(1e-5), OtherSymbol = PortableMath.Log(3e-6);

    // One letter in ten fewer than Latin text has, as a word in Latin letters is rarer here.
    private const float AsciiLetter = SingleByteModel.Ascii - 0.1f;

    // Bytes that stand for nothing, and the private characters that code pages map unused codes to.
    private static readonly double Undefined = PortableMath.Log(1e-7);

    private readonly Dictionary<char, float> _listed = [];
    private readonly bool _hangul;

    private WideModel(Encoding encoding, string language)
    {
        Encoding = encoding;
        _hangul = language == "ko";
    }

    /// <inheritdoc/>
    public Encoding Encoding { get; }

    /// <summary>Makes the model of a language (a section of the wordlist <c>frequent-characters</c>, commonest first).</summary>
    public static WideModel Create(Encoding encoding, string language)
    {
        var model = new WideModel(encoding, language);
        string characters = string.Concat(Wordlist.Load("frequent-characters").Where(entry => entry.Language == language).Select(entry => entry.Text));
        double total = 0;
        for (int rank = 0; rank < characters.Length; rank++) total += 1.0 / (rank + RankOffset);
        for (int rank = 0; rank < characters.Length; rank++)
            model._listed.TryAdd(characters[rank], (float)PortableMath.Log(ListedShare / total / (rank + RankOffset)));
        return model;
    }

    /// <inheritdoc/>
    public double Score(ReadOnlySpan<byte> sample)
    {
        double score = 0;
        foreach (char character in Encoding.GetString(sample)) score += Cost(character);
        return score;
    }

    private double Cost(char character)
    {
        if (character < 0x80) return char.IsAsciiLetter(character) ? AsciiLetter : SingleByteModel.Ascii;
        return _listed.TryGetValue(character, out float cost) ? cost : Unlisted(character);
    }

    private double Unlisted(char character) => character switch
    {
        '\uFFFD' or < '\u00A0' => Undefined,
        >= '\uE000' and <= '\uF8FF' or (>= '\uD800' and <= '\uDFFF') => Undefined,
        >= '\u3041' and <= '\u30FF' => OtherKana,
        >= '\u4E00' and <= '\u9FFF' => _hangul ? OtherSymbol : OtherIdeograph,
        >= '\uAC00' and <= '\uD7A3' => OtherSyllable,
        >= '\uFF61' and <= '\uFF9F' => HalfWidthKana,
        >= '\u3000' and <= '\u3040' or (>= '\u2010' and <= '\u2026') or (>= '\uFF01' and <= '\uFF5E') => OtherKana,
        _ => OtherSymbol,
    };
}
