using System.CommandLine;
using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>The options that say how JSON and CSV are read, and where pages stand in them: the same for every command that reads pages.</summary>
internal sealed class InputFieldSyntax
{
    private readonly Option<string> _text = NewOption.Value("--text-field", "NAME",
        "JSON and CSV: the field or column that holds a page as text (default: text, else content).");
    private readonly Option<string> _html = NewOption.Value("--html-field", "NAME",
        "The same for a page as HTML, which is read rather than the text (default: html).");
    private readonly Option<string> _url = NewOption.Value("--url-field", "NAME", "The page's address (default: url).");
    private readonly Option<string> _id = NewOption.Value("--id-field", "NAME", "The page's own id, which becomes source.key (default: id).");
    private readonly Option<string> _lines = NewOption.Flag("--lines",
        "Read inputs as JSON Lines whatever they begin with: N lines give N records, none give none.");

    /// <summary>In the order of the help text.</summary>
    public IReadOnlyList<Option> Options => [_text, _html, _url, _id, _lines];

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A name is empty.</exception>
    public InputFields Read(ParseResult parsed) => new()
    {
        TextField = Name(parsed, _text),
        HtmlField = Name(parsed, _html),
        UrlField = Name(parsed, _url),
        IdField = Name(parsed, _id),
        Lines = parsed.IsSet(_lines),
    };

    private static string? Name(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is "" ? throw new UsageException($"{option.Name}: expected the name of a field") : parsed.GetValue(option);
}
