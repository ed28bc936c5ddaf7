namespace NewsClean.Loading;

/// <summary>A format that an input can have, and how its first bytes tell.</summary>
/// <param name="Name">As messages call it.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Endings">
/// Endings of file names that are taken from folders, with the dot, lower case, separated by blanks; each also with <c>.gz</c>. Empty
/// where files of the format are read only when they are named.
/// </param>
/// <param name="Starts">Do the first bytes, a byte-order mark aside, show the format?</param>
internal sealed record PageFormat(string Name, string MediaType, string Endings, PageFormat.HeadTest Starts)
{
    /// <summary>Tests the start of an input.</summary>
    internal delegate bool HeadTest(ReadOnlySpan<byte> head);
}
