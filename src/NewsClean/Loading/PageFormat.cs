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

    /// <summary>Reads the pages of a file that holds many, as they are asked for.</summary>
    /// <param name="feed">The file after decompression; stands on its first byte.</param>
    /// <param name="input">What results are called.</param>
    /// <exception cref="BadDataException">Thrown on enumeration where the rest can't be read; it becomes the file's last result.</exception>
    internal delegate IEnumerable<LoadedPage> PageSource(ByteFeed feed, PageInput input);

    /// <summary>What reads a file of this format that holds many pages; null where a file is one page, or can't be read.</summary>
    public PageSource? Reader { get; init; }
}
