using NewsClean.Loading.Encodings;

namespace NewsClean.Loading.Tables;

/// <summary>
/// Reads pages from JSON Lines (an object a line; a line that can't be read gives an error and the next is read) and from JSON: an array of
/// objects, or objects one after the other, on as many lines as they like.
/// </summary>
internal static class JsonPages
{
    /// <summary>The pages of a file, and an error for each record that holds none.</summary>
    public static IEnumerable<LoadedPage> Read(ByteFeed feed, PageInput input)
    {
        feed.TryFill(3);
        if (ByteOrderMark.Find(feed.Ahead) is { } mark)
        {
            if (mark.Encoding is not System.Text.UTF8Encoding)
                return [PageInput.Refuse(input.Source, ReasonCodes.UnsupportedFormat, $"the JSON is UTF-16 or UTF-32; JSON is read as UTF-8 only")];
            feed.Advance(mark.Length);
        }
        bool lines = input.Fields.Lines || IsLines(feed);
        return ReadRecords(feed, input, lines);
    }

    private static IEnumerable<LoadedPage> ReadRecords(ByteFeed feed, PageInput input, bool lines)
    {
        var record = new JsonRecord(input.Fields);
        var extent = new JsonExtent(feed, input.Options.MaxPageBytes);
        int number = 0;
        while (input.Fields.Lines ? extent.NextLine(blanksToo: true) : lines ? extent.NextLine() : extent.NextObject())
        {
            var source = input.Source with { Record = number++, Offset = feed.Position, Length = extent.Length, Compression = PageInput.StreamOf(feed) };
            if (extent.IsTooLong)
            {
                feed.Skip(extent.Length);
                extent.SkipRest();
                yield return PageInput.Refuse(source with { Length = feed.Position - source.Offset }, PageInput.TooLarge(input.Options.MaxPageBytes));
                continue;
            }
            yield return record.Read(feed.Ahead[..extent.Length], source, lines);
            feed.Advance(extent.Length);
        }
        if (number == 0 && !input.Fields.Lines) yield return PageInput.Refuse(input.Source, ReasonCodes.Empty, $"holds no JSON object");
    }

    // An array is no line, and neither is an object that goes on behind its first line, as in {"url": "…",\n "text": "…"}.
    private static bool IsLines(ByteFeed feed)
    {
        feed.TryFill(4096);
        var head = feed.Ahead.TrimStart(" \t\r\n"u8);
        if (head is [(byte)'[', ..]) return false;
        int end = head.IndexOf((byte)'\n');
        if (end < 0) return true;
        var reader = new System.Text.Json.Utf8JsonReader(head[..end], isFinalBlock: false, default);
        try
        {
            while (reader.Read()) { }
            return reader is { TokenType: System.Text.Json.JsonTokenType.EndObject, CurrentDepth: 0 };
        }
        catch (System.Text.Json.JsonException)
        {
            return true;
        }
    }
}
