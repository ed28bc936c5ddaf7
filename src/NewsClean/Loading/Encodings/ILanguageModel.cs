using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>How likely bytes are, taken for text of one language in one encoding.</summary>
internal interface ILanguageModel
{
    /// <summary>The encoding.</summary>
    Encoding Encoding { get; }

    /// <summary>The natural logarithm of the bytes' likelihood. Models agree on what ASCII costs, so that scores of the same bytes compare.</summary>
    double Score(ReadOnlySpan<byte> sample);
}
