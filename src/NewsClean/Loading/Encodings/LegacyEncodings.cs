using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>Finds the legacy encoding in which bytes read most like a language that is written in it.</summary>
internal static class LegacyEncodings
{
    // Lines without a byte above 0x7F say nothing; 16 KB of the others say enough, and cost about a millisecond.
    private const int SampleBytes = 16 * 1024;

    // The mean log-likelihood of a byte above 0x7F: -2 to -6 in text, -12 and less where no encoding fits.
    private const double LeastLikely = -10.5;

    // Text in Latin letters has few bytes above 0x7F: where it has odd symbols only, windows-1252 is the best name for it.
    private const int MostlyAscii = 3;

    private const int Windows1252 = 1252;

    /// <summary>
    /// Encodings, how much commoner than others they are (as a natural logarithm, so that a page with no more than a "©" or a "×" is
    /// taken for the commonest; a word outweighs it), and their languages: sections of the two wordlists. The first of equals wins.
    /// </summary>
    private static readonly (int CodePage, double Commoner, string Languages)[] Candidates =
    [
        (Windows1252, 4, "en de fr es pt it nl sv da fi is"),
        (1251, 0, "ru uk bg sr be"),
        (1250, 0, "pl cs sk hu ro hr"),
        (1254, 0, "tr"),
        (1257, 0, "lt lv et"),
        (1253, 0, "el"),
        (1255, 0, "he"),
        (1256, 0, "ar"),
        (874, 0, "th"),
        (20866, -2, "ru bg"),
        (21866, -3, "uk"),
        (28592, -2, "pl cs sk hu ro hr"),
        (28595, -4, "ru bg"),
    ];

    private static readonly (int CodePage, string Language)[] WideCandidates =
    [
        (932, "ja"), (51932, "ja"), (54936, "zh-Hans"), (950, "zh-Hant"), (949, "ko"),
    ];

    private static readonly Lazy<(ILanguageModel Model, double Commoner)[]> Models = new(() =>
    [
        .. from candidate in Candidates from language in candidate.Languages.Split(' ')
           select ((ILanguageModel)SingleByteModel.Create(CodePages.Get(candidate.CodePage), language), candidate.Commoner),
        .. from candidate in WideCandidates select ((ILanguageModel)WideModel.Create(CodePages.Get(candidate.CodePage), candidate.Language), 0.0),
    ]);

    /// <summary>The likeliest encoding, or null where the bytes are likely in none.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        int high = 0;
        foreach (byte value in sample)
            if (value >= 0x80) high++;
        (Encoding? found, double best) = (null, (high * LeastLikely) + ((sample.Length - high) * SingleByteModel.Ascii));
        foreach (var (model, commoner) in Models.Value)
        {
            double score = model.Score(sample) + commoner;
            if (score > best) (found, best) = (model.Encoding, score);
        }
        return found ?? (high * MostlyAscii < sample.Length ? CodePages.Get(Windows1252) : null);
    }

    // The lines that hold a byte above 0x7F. Trail bytes of double-byte characters are never LF.
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(Math.Min(bytes.Length, SampleBytes));
        while (!bytes.IsEmpty && sample.Count < SampleBytes)
        {
            int end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..(end + 1)];
            bytes = bytes[line.Length..];
            int high = line.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (high < 0) continue;
            sample.AddRange(line[..Math.Min(line.Length, SampleBytes - sample.Count)]);
        }
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sample);
    }
}
