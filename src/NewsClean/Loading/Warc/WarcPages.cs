using System.Text;

namespace NewsClean.Loading.Warc;

/// <summary>
/// Reads WARC files (1.0 and 1.1, also WET). A page is a response, resource or conversion record whose content is HTML or text,
/// whatever the server's status was; pictures, scripts and the like are what a browser loads beside a page and are passed over, as are the
/// other types of records: requests, revisits (which have no content), metadata, warcinfo. A broken record gives an error, and reading goes on with
/// the next that starts whole.
/// </summary>
internal sealed class WarcPages
{
    // The head of an HTTP response; what is longer is no header.
    private const int LongestHttpHeader = 256 * 1024;

    private readonly ByteFeed _feed;
    private readonly PageInput _input;
    private readonly SortedDictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private readonly WarcPlace _place;
    private int _record = -1;
    private bool _ended;

    private WarcPages(ByteFeed feed, PageInput input) => (_feed, _input, _place) = (feed, input, new WarcPlace(feed));

    /// <summary>The pages of a file, and an error for each broken record; one for a file without a page.</summary>
    public static IEnumerable<LoadedPage> Read(ByteFeed feed, PageInput input)
    {
        var reader = new WarcPages(feed, input);
        bool any = false;
        while (reader.Next() is { } page)
        {
            any = true;
            yield return page;
        }
        if (!any) yield return PageInput.Refuse(input.Source, ReasonCodes.Empty, $"holds no page; it holds {reader.PassedOver()}");
    }

    /// <summary>Does a record start here? A version line and a header; see <see cref="MarkupSniffer.IsWarc"/>.</summary>
    private static bool StartsRecord(ReadOnlySpan<byte> bytes) => MarkupSniffer.IsWarc(bytes);

    private LoadedPage? Next()
    {
        while (!_ended)
        {
            try
            {
                _record++;
                if (!_place.Start()) return null;
                if (ReadRecord() is { } page) return page;
            }
            catch (BadDataException fault)
            {
                _ended = !TryResync();
                string next = _ended ? "no later record is whole" : $"reading goes on at byte {_place.FileOffset}";
                return PageInput.Refuse(
                    _input.Source with { Record = _record, Offset = _place.StartOffset ?? fault.Offset, Compression = _place.Compression },
                    new Reason(fault.Code, $"record at byte {_place.StartOffset ?? fault.Offset}: {fault.Message}; {next}"));
            }
        }
        return null;
    }

    // Null for a record that is no page.
    private LoadedPage? ReadRecord()
    {
        var header = WarcHeader.Read(_feed, out int headerLength);
        string type = Encoding.ASCII.GetString(header.Type).ToLowerInvariant();
        string? url = header.Url;
        bool isPage = type is "response" or "resource" or "conversion" && !header.IsSegment
            // What wget says of its own run.
            && url?.StartsWith("metadata:", StringComparison.Ordinal) != true;
        var record = new WarcRecord { Type = type, Url = url, Date = header.Date, Length = header.BlockLength };
        record.Content = ContentType.Parse(header.ContentType);
        _feed.Advance(headerLength);
        if (!isPage) return PassOver(record, type.Length == 0 ? "record without a type" : type);
        return record.Content.MediaType is "application/http" ? ReadHttp(record) : ReadContent(record);
    }

    private LoadedPage? ReadHttp(WarcRecord record)
    {
        int end = -1, length = 0;
        for (int wanted = 4096; end < 0 && wanted <= LongestHttpHeader; wanted *= 4)
        {
            int held = (int)Math.Min(wanted, record.Length);
            if (!_feed.Fill(held)) throw CutOff();
            end = HeaderLines.FindEnd(_feed.Ahead[..(int)Math.Min(_feed.Ahead.Length, record.Length)], out length);
            if (held == record.Length) break;
        }
        if (end < 0 || !_feed.Ahead.StartsWith("HTTP/"u8)) return ReadContent(record with { Content = default });
        byte[] head = _feed.Ahead[..length].ToArray();
        var header = new HeaderLines(head);
        record = record with { Content = ContentType.Parse(header["Content-Type"u8]), Length = record.Length - end };
        _feed.Advance(end);
        bool hasContent = !IsWithoutContent(header.FirstLine) || record.Length > 0;
        return hasContent ? ReadContent(record, head) : PassOver(record, "response without content");
    }

    // "HTTP/1.1 304 Not Modified": redirects and answers that say "nothing new" need no content.
    private static bool IsWithoutContent(ReadOnlySpan<byte> statusLine) =>
        statusLine.IndexOf((byte)' ') is > 0 and var blank && statusLine[(blank + 1)..] is [(byte)'1' or (byte)'3', ..] or [(byte)'2', (byte)'0', (byte)'4' or (byte)'5', ..];

    private LoadedPage? ReadContent(WarcRecord record, byte[]? httpHeader = null)
    {
        int headLength = (int)Math.Min(4096, record.Length);
        if (!_feed.Fill(headLength)) throw CutOff();
        if (record.Content.PageType(_feed.Ahead[..headLength]) is not { } type) return PassOver(record, $"{record.Type} of type {record.Content.MediaType ?? "unknown"}");
        if (record.Length > _input.Options.MaxPageBytes)
        {
            Finish(record.Length);
            return PageInput.Refuse(Locate(type), PageInput.TooLarge(record.Length, _input.Options.MaxPageBytes), record.Url);
        }
        byte[] block = GC.AllocateUninitializedArray<byte>((int)record.Length);
        if (!_feed.ReadExactly(block)) throw CutOff();
        Finish(0);
        ReadOnlyMemory<byte> content = block;
        if (httpHeader is not null && !HttpBody.TryUnpack(block, new HeaderLines(httpHeader), _input.Options.MaxPageBytes, out content, out var reason))
        {
            var source = Locate(type);
            return PageInput.Refuse(source, reason with { Message = FormattableString.Invariant($"record at byte {source.Offset}: {reason.Message}") }, record.Url);
        }
        return new LoadedPage(new RawPage(Locate(type), content) { Url = record.Url, FetchedAt = record.Date, DeclaredEncoding = record.Content.Charset }, null);
    }

    private LoadedPage? PassOver(WarcRecord record, string what)
    {
        Finish(record.Length);
        _passedOver[what] = _passedOver.GetValueOrDefault(what) + 1;
        return null;
    }

    // Goes behind the record; what stands there tells whether its length was right.
    private void Finish(long rest)
    {
        if (!_feed.Skip(rest)) throw CutOff();
        if (_place.End()) return;
        throw new BadDataException(ReasonCodes.BadRecord, $"its length is wrong: no record starts where it ends, at byte {_feed.Position} of the content", _feed.Position);
    }

    private BadDataException CutOff() => new(ReasonCodes.BadRecord, $"the file ends in the middle of the record", _feed.Position);

    private SourceLocation Locate(string mediaType) => _place.Locate(_input.Source with { Record = _record, MediaType = mediaType });

    // The next record is looked for from here on, in damaged gzip data from the next member on.
    private bool TryResync()
    {
        if (_feed.TryResync(StartsRecord)) return true;
        try
        {
            // Not the broken header again.
            if (_place.IsAtStart && _feed.Fill(1)) _feed.Advance(1);
            while (_feed.Fill(1))
            {
                _feed.Fill(32);
                if (StartsRecord(_feed.Ahead)) return true;
                int line = _feed.Ahead[1..].IndexOf("WARC/"u8);
                _feed.Advance(line >= 0 ? line + 1 : Math.Max(1, _feed.Ahead.Length - 4));
            }
            return false;
        }
        catch (BadDataException)
        {
            return _feed.TryResync(StartsRecord);
        }
    }

    private string PassedOver() =>
        _passedOver.Count == 0 ? "no record" : string.Join(", ", _passedOver.Select(p => FormattableString.Invariant($"{p.Value} {p.Key}")));
}
