using NewsClean.Loading.Archives;
using NewsClean.Loading.Encodings;
using NewsClean.Loading.Paths;
using NewsClean.Loading.Tables;

namespace NewsClean.Loading;

/// <summary>
/// Opens one input, tells its format and hands it to the reader of that format; a file that is one page is read into memory, bounded by
/// <see cref="CleaningOptions.MaxPageBytes"/>.
/// </summary>
internal static class PageReader
{
    // What the formats are told by; tar, the last to show itself, does so at byte 257.
    private const int HeadBytes = 4096;

    // Where all of that is blank, so much more is looked at.
    private const int BlankBytes = 64 * 1024;

    // Files up to here are read by one call, whatever they hold.
    private const int SmallFile = 256 * 1024;

    /// <summary>Reads a file, no further than the caller asks.</summary>
    public static IEnumerable<LoadedPage> ReadFile(PageInput input)
    {
        FileStream stream;
        try
        {
            // Sharing everything keeps .NET from taking a lock that a file being written would refuse.
            stream = new FileStream(
                File.OpenHandle(input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan), FileAccess.Read, bufferSize: 0);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return [new LoadedPage(null, ReadFailure.From(exception, input.Path))];
        }
        return ReadOpened(stream, input);
    }

    /// <summary>Reads standard input to its end.</summary>
    public static IEnumerable<LoadedPage> ReadStandardInput(StandardInput standardInput, PageInput input)
    {
        try
        {
            return ReadStream(standardInput.Take(), input, 0);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return [new LoadedPage(null, ReadFailure.From(exception, input.Path))];
        }
    }

    /// <summary>Reads a stream, which stays open. Damage gives an error behind what came before it.</summary>
    /// <param name="stream">The input's bytes.</param>
    /// <param name="input">What it is called.</param>
    /// <param name="length">How many bytes it has; 0 where nobody knows.</param>
    public static IEnumerable<LoadedPage> ReadStream(Stream stream, PageInput input, long length)
    {
        using var pages = Open(stream, input, length).GetEnumerator();
        while (true)
        {
            LoadedPage? fault = null;
            try
            {
                if (!pages.MoveNext()) yield break;
            }
            catch (BadDataException exception)
            {
                fault = input.Refuse(exception);
            }
            catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
            {
                // What streams of archives' files say.
                fault = PageInput.Refuse(input.Source, new Reason(ReasonCodes.BadCompression, $"cut off or damaged: {exception.Message}"));
            }
            catch (Exception exception) when (ReadFailure.IsOfItsBytes(exception))
            {
                fault = new LoadedPage(null, ReadFailure.From(exception, input.Path));
            }
            catch (Exception exception) when (ReadFailure.IsOfTheReader(exception))
            {
                fault = new LoadedPage(null, ReadFailure.Internal(exception, input.Path));
            }
            yield return fault ?? pages.Current;
            if (fault is not null) yield break;
        }
    }

    /// <summary>Does the file hold many pages, or none, rather than being one? What can't be read is taken for one.</summary>
    public static bool HoldsMany(PageInput input)
    {
        try
        {
            // Pipes have no length, and can be read once.
            if (new FileInfo(input.Path) is not { Exists: true, Length: > 0 }) return false;
            using var stream = File.OpenRead(input.Path);
            using var feed = ByteFeed.Open(stream);
            return FormatOf(feed, input)?.Reader is not null;
        }
        catch (Exception exception) when (exception is BadDataException || ReadFailure.IsOfTheInput(exception))
        {
            return false;
        }
    }

    private static IEnumerable<LoadedPage> ReadOpened(FileStream stream, PageInput input)
    {
        using (stream)
        {
            // Files of /proc say that they are 0 long and are not.
            long length = stream.CanSeek ? stream.Length : 0;
            foreach (var page in ReadStream(length is > 0 and <= SmallFile ? ReadSmall(stream, (int)length) : stream, input, length)) yield return page;
        }
    }

    private static MemoryStream ReadSmall(FileStream stream, int length)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(length);
        int read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return new MemoryStream(bytes, 0, read, writable: false, publiclyVisible: true);
    }

    private static IEnumerable<LoadedPage> Open(Stream stream, PageInput input, long length)
    {
        if (stream is not MemoryStream memory || !memory.TryGetBuffer(out var all) || ByteFeed.Decompresses(all)) return OpenFeed(stream, input, length);
        var format = FormatOf(all, input);
        if (format is { Reader: not null }) return OpenFeed(stream, input, length);
        return all.Count > input.Options.MaxPageBytes ? [TooLarge(input, format, all.Count)] : [Single(input.Source with { Length = all.Count }, all, format)];
    }

    private static IEnumerable<LoadedPage> OpenFeed(Stream stream, PageInput input, long length)
    {
        using var feed = ByteFeed.Open(stream);
        var format = FormatOf(feed, input);
        var pages = format?.Reader is not { } reader ? ReadSingle(feed, input, format, length)
            : stream.CanSeek && !feed.IsCompressed && format.MediaType == "application/zip" ? ZipPages.Read(stream, input)
            : reader(feed, input);
        foreach (var page in pages) yield return page;
    }

    private static PageFormat? FormatOf(ByteFeed feed, PageInput input)
    {
        // Damage in the head is the reader's business. Where the format is known nothing is waited for: a line may be answered before the next one comes.
        int head = HeadBytes;
        if (!input.Fields.Lines && feed.TryFill(HeadBytes) && feed.Ahead[..HeadBytes].IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            head = BlankBytes;
            feed.TryFill(head);
        }
        return FormatOf(feed.Ahead[..Math.Min(head, feed.Ahead.Length)], input);
    }

    private static PageFormat? FormatOf(ReadOnlySpan<byte> head, PageInput input) =>
        input.Fields.Lines || IsAskedAsJson(head, input)
            ? PageFormats.Json
            : FormatSniffer.Sniff(head)
                ?? PageFormats.CalledTable(input.Member ?? input.Path)
                ?? PageFormats.CalledHtml(input.Member ?? input.Path, head)
                ?? (CsvPages.HasColumns(head, input.Fields) ? PageFormats.Csv : null);

    // Where its name or the options say that it is JSON, text behind an object is a fault in it.
    private static bool IsAskedAsJson(ReadOnlySpan<byte> head, PageInput input) =>
        (input.Fields.TextField is not null || input.Fields.HtmlField is not null
                || (input.Member ?? input.Path).EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            && JsonSniffer.Begins(ByteOrderMark.Utf8Head(head));

    private static IEnumerable<LoadedPage> ReadSingle(ByteFeed feed, PageInput input, PageFormat? format, long length)
    {
        int limit = input.Options.MaxPageBytes;
        if (length > limit && !feed.IsCompressed)
        {
            yield return TooLarge(input, format, length);
            yield break;
        }
        byte[]? page = WholeInput.Read(feed, limit, length * (feed.IsCompressed ? 4 : 1), out var behind);
        var source = input.Source with { Length = length > 0 ? length : feed.InputOffset, Compression = feed.Compression };
        yield return page is null ? PageInput.Refuse(source, PageInput.TooLarge(limit)) : Single(source, page, format);
        if (behind is not null) throw behind;
    }

    private static LoadedPage Single(SourceLocation source, ReadOnlyMemory<byte> page, PageFormat? format)
    {
        if (format is null || MediaTypes.IsHtml(format.MediaType)) return new LoadedPage(new RawPage(source with { MediaType = format?.MediaType ?? MediaTypes.Text }, page), null);
        var refused = PageInput.Refuse(source with { MediaType = format.MediaType }, FormatSniffer.Unsupported(format));
        return new LoadedPage(null, refused.Failure! with { Id = PageDecoder.IdOf(page.Span) });
    }

    // A large film is called a film and not a large page.
    private static LoadedPage TooLarge(PageInput input, PageFormat? format, long length) => PageInput.Refuse(
        input.Source with { Length = length, MediaType = format?.MediaType },
        format is null || MediaTypes.IsHtml(format.MediaType) ? PageInput.TooLarge(length, input.Options.MaxPageBytes) : FormatSniffer.Unsupported(format));
}
