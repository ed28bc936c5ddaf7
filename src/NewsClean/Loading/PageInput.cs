using System.Globalization;

namespace NewsClean.Loading;

/// <summary>An input that is being read: what its results are called and how far its pages may go.</summary>
/// <param name="Path">The file as it was named, <c>-</c> for standard input.</param>
/// <param name="Options">Bounds for one page.</param>
/// <param name="Fields">Where pages stand in JSON and CSV.</param>
internal sealed record PageInput(string Path, CleaningOptions Options, InputFields Fields)
{
    /// <summary>The file inside the archive <see cref="Path"/>; null where the file itself is read.</summary>
    public string? Member { get; init; }

    /// <summary>The input as a whole, without offset or length.</summary>
    public SourceLocation Source => new(ReadFailure.Display(Path)) { Member = Member };

    /// <summary>What an offset of decompressed bytes counts in <paramref name="feed"/>.</summary>
    public static string? StreamOf(ByteFeed feed) => feed.IsCompressed ? feed.Compression + "Stream" : null;

    /// <summary>A record that can't be read.</summary>
    public static LoadedPage Refuse(SourceLocation source, string code, FormattableString message, string? url = null) =>
        Refuse(source, new Reason(code, message.ToString(CultureInfo.InvariantCulture)), url);

    /// <summary>A record that can't be read.</summary>
    public static LoadedPage Refuse(SourceLocation source, Reason reason, string? url = null) =>
        new(null, new Failure(null, source, reason with { Message = $"{source.Place}: {reason.Message}" }) { Url = url });

    /// <summary>Bytes that are not as they should be, found where no record could be told.</summary>
    public LoadedPage Refuse(BadDataException fault) =>
        Refuse(Source with { Offset = fault.Offset }, new Reason(fault.Code, fault.Message));

    /// <summary>Why a page of <paramref name="found"/> bytes is refused.</summary>
    public static Reason TooLarge(long found, int limit) =>
        new(ReasonCodes.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{found} bytes found, more than the {limit} that one page may have"));

    /// <summary>Why a page is refused whose length nobody knows.</summary>
    public static Reason TooLarge(int limit) =>
        new(ReasonCodes.TooLarge, string.Create(CultureInfo.InvariantCulture, $"more than the {limit} bytes that one page may have"));

    /// <summary>Why a page that was cut into <paramref name="found"/> blocks is refused.</summary>
    public static Reason TooManyBlocks(int found, int limit) =>
        new(ReasonCodes.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{found} blocks of text found, more than the {limit} that one page may have"));
}
