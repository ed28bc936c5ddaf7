using System.Buffers;

namespace NewsClean.Loading;

/// <summary>Reads one input into memory, bounded by <see cref="CleaningOptions.MaxPageBytes"/>, and decompresses it.</summary>
internal static class PageReader
{
    // What the formats are told by; tar, the last to show itself, does so at byte 257.
    private const int HeadBytes = 4096;

    /// <summary>Reads a file: one open and, where the system tells its length, one read of just that many bytes.</summary>
    public static LoadedPage ReadFile(InputName name, CleaningOptions options)
    {
        try
        {
            // Sharing everything keeps .NET from taking a lock that a file being written would refuse.
            using var handle = File.OpenHandle(name.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            // Files of /proc say that they are 0 long and are not.
            long length = stream.CanSeek ? stream.Length : 0;
            if (length == 0) return ReadStream(stream, name.Path, options);
            byte[] bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(length, length > options.MaxPageBytes ? HeadBytes : options.MaxPageBytes));
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Load(new Bytes(name.Path, bytes.AsMemory(0, read), length > options.MaxPageBytes ? length : null), options);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return new LoadedPage(null, ReadFailure.From(exception, name.Path));
        }
    }

    /// <summary>Reads standard input to its end, or as far as a page may go.</summary>
    public static LoadedPage ReadStandardInput(StandardInput standardInput, CleaningOptions options)
    {
        try
        {
            return ReadStream(standardInput.Take(), "-", options);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return new LoadedPage(null, ReadFailure.From(exception, "-"));
        }
    }

    // Bytes that were read; TooLong is the length of an input of which only the head was.
    private readonly record struct Bytes(string Path, ReadOnlyMemory<byte> Memory, long? TooLong);

    private static LoadedPage ReadStream(Stream stream, string path, CleaningOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= options.MaxPageBytes)
        {
            int read = stream.Read(bytes.GetSpan(64 * 1024));
            if (read == 0) break;
            bytes.Advance(read);
        }
        return Load(new Bytes(path, bytes.WrittenMemory, bytes.WrittenCount > options.MaxPageBytes ? bytes.WrittenCount : null), options);
    }

    private static LoadedPage Load(Bytes read, CleaningOptions options)
    {
        var source = new SourceLocation(ReadFailure.Display(read.Path)) { Length = read.TooLong ?? read.Memory.Length };
        bool compressed = Gunzip.IsGzip(read.Memory.Span);
        if (compressed && read.TooLong is null)
        {
            if (!Gunzip.TryDecompress(read.Memory, options.MaxPageBytes, out byte[] page, out var reason)) return Refused(source, reason);
            return Sniffed(source, page);
        }
        if (read.TooLong is null) return Sniffed(source, read.Memory);
        var head = compressed ? default : FormatSniffer.Sniff(read.Memory.Span[..Math.Min(HeadBytes, read.Memory.Length)]);
        return head is { } format
            && !MediaTypes.IsHtml(format.MediaType)
            ? Refused(source with { MediaType = format.MediaType }, FormatSniffer.Unsupported(format))
            : Refused(source, TooLarge(read.TooLong.Value, options.MaxPageBytes));
    }

    private static LoadedPage Sniffed(SourceLocation source, ReadOnlyMemory<byte> page) =>
        FormatSniffer.Sniff(page.Span) switch
        {
            null => new LoadedPage(new RawPage(source with { MediaType = MediaTypes.Text }, page), null),
            { MediaType: var type } when MediaTypes.IsHtml(type) => new LoadedPage(new RawPage(source with { MediaType = type }, page), null),
            var format => Refused(source with { MediaType = format.MediaType }, FormatSniffer.Unsupported(format), PageDecoder.IdOf(page.Span)),
        };

    /// <summary>Why an input of <paramref name="found"/> bytes is refused.</summary>
    public static Reason TooLarge(long found, int limit) =>
        new(ReasonCodes.TooLarge, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{found} bytes found, more than the {limit} that one page may have"));

    private static LoadedPage Refused(SourceLocation source, Reason reason, string? id = null) =>
        new(null, new Failure(id, source, reason with { Message = $"{source.Path}: {reason.Message}" }));
}
