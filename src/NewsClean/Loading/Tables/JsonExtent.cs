namespace NewsClean.Loading.Tables;

/// <summary>Finds where the next JSON record of a feed ends, without reading what is in it.</summary>
/// <param name="feed">The file.</param>
/// <param name="limit">The most bytes that a record may have.</param>
internal sealed class JsonExtent(ByteFeed feed, int limit)
{
    private bool _inLines, _behindLine;

    /// <summary>Bytes of the record at the feed's place; where it is too long, those that were looked at.</summary>
    public int Length { get; private set; }

    /// <summary>The record is longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line. False at the end.</summary>
    /// <param name="blanksToo">Stop at blank lines too, rather than passing over them; what ends the file without a character behind it is no line.</param>
    public bool NextLine(bool blanksToo = false)
    {
        _inLines = true;
        if (blanksToo) PassLineEnd();
        if (blanksToo ? !feed.Fill(1) : !SkipBlanks(" \t\r\n"u8)) return false;
        Length = 0;
        while (true)
        {
            int end = feed.Ahead[Length..].IndexOf((byte)'\n');
            Length = end >= 0 ? Length + end : feed.Ahead.Length;
            IsTooLong = Length > limit;
            if (end >= 0 || IsTooLong || !feed.Fill(Length + 1)) return true;
        }
    }

    /// <summary>Goes to the next object of an array, or of objects one after the other. False at the end.</summary>
    /// <exception cref="BadDataException">What stands there is no object, or the file ends in the middle of it.</exception>
    public bool NextObject()
    {
        _inLines = false;
        if (!SkipBlanks(" \t\r\n,[]"u8)) return false;
        if (feed.Ahead[0] != (byte)'{') throw Bad($"expected a JSON object at byte {feed.Position}");
        (Length, int depth, bool inText) = (0, 0, false);
        while (true)
        {
            while (Length < feed.Ahead.Length)
            {
                var rest = feed.Ahead[Length..];
                int found = inText ? rest.IndexOfAny((byte)'"', (byte)'\\') : rest.IndexOfAny((byte)'"', (byte)'{', (byte)'}');
                Length += found < 0 ? rest.Length : found + 1;
                if (found < 0) break;
                if (rest[found] == (byte)'\\') { if (!feed.Fill(++Length)) break; }
                else if (rest[found] == (byte)'"') inText = !inText;
                else depth += rest[found] == (byte)'{' ? 1 : -1;
                if (depth == 0) { IsTooLong = Length > limit; return true; }
            }
            IsTooLong = Length > limit;
            if (IsTooLong) return true;
            if (!feed.Fill(Length + 1)) throw Bad($"the file ends in the middle of the JSON object at byte {feed.Position}");
        }
    }

    /// <summary>Behind a record that is too long: goes to its end. In JSON that is not lines it is not known where that is, so all is passed over.</summary>
    public void SkipRest()
    {
        while (feed.Fill(1))
        {
            int end = _inLines ? feed.Ahead.IndexOf((byte)'\n') : -1;
            feed.Advance(end < 0 ? feed.Ahead.Length : end);
            if (end >= 0) return;
        }
    }

    // The feed stands behind what the last line held, at the \n that ends it, except at the first line.
    private void PassLineEnd()
    {
        if (_behindLine && feed.Fill(1)) feed.Advance(1);
        _behindLine = true;
    }

    private bool SkipBlanks(ReadOnlySpan<byte> blanks)
    {
        while (feed.Fill(1))
        {
            int at = feed.Ahead.IndexOfAnyExcept(blanks);
            feed.Advance(at < 0 ? feed.Ahead.Length : at);
            if (at >= 0) return true;
        }
        return false;
    }

    private BadDataException Bad(FormattableString message) => new(ReasonCodes.BadRecord, message, feed.Position);
}
