namespace NewsClean.Writing;

/// <summary>The list of writers.</summary>
public static class RecordFormats
{
    /// <summary>A format's entry in the list.</summary>
    /// <param name="Name">As <c>--format</c> takes it; also the file ending, without the dot.</param>
    /// <param name="Description">One line for help.</param>
    /// <param name="Create">Makes the writer. Throws <see cref="ArgumentException"/> where the options name an unknown field or ask for what the format can't hold.</param>
    public sealed record Entry(string Name, string Description, Func<WritingOptions, RecordFormat> Create);

    /// <summary>All formats; the order is that of the help text, the most used first.</summary>
    public static IReadOnlyList<Entry> All { get; } =
    [
        new("jsonl", "one JSON object a line", options => new JsonLinesFormat(options)),
        new("json", "an indented JSON array, or one object for a single page", options => new JsonFormat(options)),
        new("csv", "a table with a header line; lists joined by \"; \"", options => new CsvFormat(options)),
        new("txt", "title, byline, date and body as plain text", options => new PlainTextFormat(options)),
        new("md", "Markdown with YAML front matter", options => new MarkdownFormat(options)),
        new("html", "a safe fragment of HTML: text, structure, links, no scripts", options => new HtmlFormat(options)),
    ];

    /// <summary>The format that is called so, in any case; null where none is.</summary>
    public static Entry? Find(string? name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format of files that end so (without the dot), in any case: also <c>ndjson</c>, <c>htm</c>, <c>markdown</c>; null where none is known.</summary>
    public static Entry? FindByEnding(string ending) => Find(ending.ToLowerInvariant() switch
    {
        "ndjson" => "jsonl",
        "htm" => "html",
        "markdown" => "md",
        var other => other,
    });

    /// <summary>The format that is called so.</summary>
    /// <exception cref="ArgumentException">None is.</exception>
    public static Entry Get(string name) => Find(name) ?? throw new ArgumentException($"no format is called '{name}'", nameof(name));
}
