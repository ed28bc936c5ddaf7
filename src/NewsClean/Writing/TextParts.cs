namespace NewsClean.Writing;

/// <summary>Pieces that the formats for people share.</summary>
internal static class TextParts
{
    /// <summary>Byline and date on one line, as far as they are known: <c>By Ann Lee · 2018-06-06</c>; null without either.</summary>
    public static string? Credits(string? byline, string? date) =>
        byline is null ? date : date is null ? byline : $"{byline} · {date}";

    /// <summary>The byline, or the names where they were read from elsewhere; null without either.</summary>
    public static string? Byline(Article article) =>
        article.Byline ?? (article.Authors.Count > 0 ? string.Join(", ", article.Authors) : null);

    /// <summary>Why there is no article, on one line: <c># a.txt: error: no bytes</c>.</summary>
    public static string Comment(PageOutcome outcome)
    {
        string place = outcome.Source.Place;
        string message = CompoundFields.ReasonOf(outcome)?.Message ?? "";
        // Messages name the place themselves where they are read without a record around them.
        foreach (string prefix in new[] { place + ": ", outcome.Source.Path + ": " })
            if (message.StartsWith(prefix, StringComparison.Ordinal)) message = message[prefix.Length..];
        return OneLine($"# {place}: {CompoundFields.StatusOf(outcome)}: {message}");
    }

    /// <summary>The lines of a text. Only CR and LF end one here: U+2028 and its like stay in the text, where Markdown and terminals leave them.</summary>
    public static string[] Lines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    /// <summary>The text with its line ends, of which file names may have some, as spaces.</summary>
    public static string OneLine(string text) => text.AsSpan().ContainsAny('\r', '\n') ? string.Join(' ', Lines(text)) : text;

    /// <summary>Refuses what a format for people has no place for, rather than leaving it out in silence.</summary>
    /// <exception cref="ArgumentException">Evidence or blocks are asked for.</exception>
    public static void RefuseTraces(WritingOptions options, string format)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Evidence || options.Blocks)
            throw new ArgumentException($"{format} has no place for {(options.Evidence ? "evidence" : "blocks")}; jsonl, json and csv have");
    }
}
