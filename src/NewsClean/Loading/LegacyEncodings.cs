using System.Text;

namespace NewsClean.Loading;

/// <summary>Finds the legacy encoding in which bytes read most like a language that is written in it.</summary>
internal static class LegacyEncodings
{
    // Lines without a byte above 0x7F say nothing; 16 KB of the others say enough, and cost about a millisecond.
    private const int SampleBytes = 16 * 1024;

    // The mean log-likelihood of a byte above 0x7F: -2 to -6 in text, -12 and less where no encoding fits.
    private const double LeastLikely = -10.5;

    // Of legacy pages on the web, four in five in Latin letters are windows-1252: worth 1.5 to a text of one or two letters that fit several.
    private const int Commonest = 1252;
    private const double Commoner = 1.5;

    /// <summary>
    /// Encodings and their languages (sections of the two wordlists). The first of equals wins: windows-1252 and its like share
    /// most letters, so that the text is the same whichever is named.
    /// </summary>
    private static readonly (int CodePage, string Languages)[] Candidates =
    [
        (1252, "en de fr es pt it nl sv da fi is"),
        (1251, "ru uk bg sr be"),
        (1250, "pl cs sk hu ro hr"),
        (1254, "tr"),
        (1257, "lt lv et"),
        (1253, "el"),
        (1255, "he"),
        (1256, "ar"),
        (874, "th"),
        (20866, "ru bg"),
        (21866, "uk"),
        (28592, "pl cs sk hu ro hr"),
        (28595, "ru bg"),
    ];

    private static readonly (int CodePage, string Languages)[] WideCandidates =
    [
        (932, "ja"), (51932, "ja"), (54936, "zh-Hans"), (950, "zh-Hant"), (949, "ko"),
    ];

    private static readonly Lazy<ILanguageModel[]> Models = new(() =>
    [
        .. from candidate in Candidates from language in candidate.Languages.Split(' ')
           select SingleByteModel.Create(CodePages.Get(candidate.CodePage), language),
        .. from candidate in WideCandidates select WideModel.Create(CodePages.Get(candidate.CodePage), candidate.Languages),
    ]);

    /// <summary>The likeliest encoding, or null where the bytes are likely in none.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        int high = 0;
        foreach (byte value in sample)
            if (value >= 0x80) high++;
        (Encoding? found, double best) = (null, (high * LeastLikely) + ((sample.Length - high) * SingleByteModel.Ascii));
        foreach (var model in Models.Value)
        {
            double score = model.Score(sample) + (model.Encoding.CodePage == Commonest ? Commoner : 0);
            if (score > best) (found, best) = (model.Encoding, score);
        }
        return found;
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
