namespace NewsClean.Loading.Encodings;

/// <summary>Text and where it came from.</summary>
/// <param name="Text">Without its byte-order mark; what the encoding has no character for is U+FFFD.</param>
/// <param name="Encoding">IANA name, lower case.</param>
internal readonly record struct DecodedText(string Text, string Encoding);
