namespace NewsClean.Loading.Warc;

/// <summary>Where a WARC record starts and ends, in bytes of the file: of gzip members or Zstandard frames where the record has its own, as WARC files should have.</summary>
/// <param name="feed">The file.</param>
internal sealed class WarcPlace(ByteFeed feed)
{
    private long _start;
    private long _end;
    private long? _memberStart;
    private long? _memberEnd;

    /// <summary>Where the record starts, in the unit of <see cref="Compression"/>; null before the first.</summary>
    public long? StartOffset { get; private set; }

    /// <summary>Nothing of the record was read yet.</summary>
    public bool IsAtStart => feed.Position == _start;

    /// <summary>What offsets count: see <see cref="SourceLocation.Compression"/>.</summary>
    public string? Compression { get; private set; }

    /// <summary>Where reading stands, in bytes of the file or, within a gzip member or Zstandard frame, of its content.</summary>
    public long FileOffset => feed.MemberSince(feed.Position) ?? feed.Position;

    /// <summary>Passes over the blank lines before a record. False at the end of the file.</summary>
    /// <exception cref="BadDataException">The file is damaged here.</exception>
    public bool Start()
    {
        StartOffset = null;
        long before = feed.Position;
        bool found = SkipBlankLines(feed.Fill);
        _start = feed.Position;
        _memberStart = feed.MemberSince(before);
        StartOffset = _memberStart ?? _start;
        Compression = _memberStart is null ? PageInput.StreamOf(feed) : feed.Compression;
        return found;
    }

    /// <summary>The record ends here. False where something follows that is neither the end of the file nor a record.</summary>
    /// <exception cref="BadDataException">The record's own gzip member or Zstandard frame turns out to be damaged.</exception>
    public bool End()
    {
        _end = feed.Position;
        // What is damaged behind a record does not concern it.
        bool more = SkipBlankLines(feed.TryFill);
        if (!more) feed.RefuseDamaged(_memberStart);
        _memberEnd = feed.MemberSince(_end);
        return !more || !feed.TryFill(5) || feed.Ahead.StartsWith("WARC/"u8);
    }

    /// <summary>Says where the record is.</summary>
    public SourceLocation Locate(SourceLocation source) => (_memberStart, _memberEnd) switch
    {
        ({ } start, { } end) => source with { Offset = start, Length = end - start, Compression = feed.Compression },
        _ => source with { Offset = _start, Length = _end - _start, Compression = PageInput.StreamOf(feed) },
    };

    // True where something follows.
    private bool SkipBlankLines(Func<int, bool> fill)
    {
        while (fill(1))
        {
            int blank = feed.Ahead.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            feed.Advance(blank < 0 ? feed.Ahead.Length : blank);
            if (blank >= 0) return true;
        }
        return false;
    }
}
