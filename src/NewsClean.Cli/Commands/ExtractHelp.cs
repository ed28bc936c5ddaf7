using NewsClean.Cli.Help;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>The help text of <c>newsclean extract</c>.</summary>
internal static class ExtractHelp
{
    /// <summary>Makes it.</summary>
    public static CommandHelp Create(ExtractSyntax syntax) => new(
        ["newsclean extract [options] [--] [PATH…|-]"],
        "Reads pages and writes one record a page, in the order of the inputs. PATH is a file, a folder (read with its "
        + "subfolders) or '-' for standard input; names that start with '-' go behind '--'. Pages are text dumps, HTML, and what WARC, WET, "
        + "JSON Lines, JSON, CSV, tar and zip files hold; all of it may be gzipped or in Zstandard.")
    {
        Tables =
        [
            new("Formats", [.. RecordFormats.All.Select(f => new HelpRow(f.Name, f.Description))]),
            new("Fields", [new("", string.Join(", ", RecordFields.All))]),
        ],
        Groups = syntax.Groups,
        TablesAtEnd = [ExitCodeTable.Of(ExitCodeRows)],
        Examples =
        [
            new("newsclean extract page.txt", "One page, as indented JSON on a terminal."),
            new("newsclean extract dumps/ -o articles.jsonl", "A folder into one file, a record a line."),
            new("newsclean extract dumps/ -o articles.csv --fields source,title,publishedAt,body", "A table with four columns."),
            new("newsclean extract crawl.warc.wet.gz -o articles.jsonl", "Every page of a crawl."),
            new("newsclean extract pages.jsonl --text-field page --keep lang,site", "JSON Lines, with two of their own fields kept."),
            new("newsclean extract dumps/ --format md --output-dir articles", "A Markdown file for each page."),
            new("newsclean extract corpus/ -o articles.jsonl --resume", "A long run: the same command goes on if it was killed."),
            new("newsclean extract page.html -o article.html", "A safe fragment of HTML: text, structure, links, no scripts."),
            new("find dumps -name '*.txt' -mtime -1 -print0 | newsclean extract --files0-from -", "Only what is new since yesterday."),
        ],
    };

    /// <summary>The exit codes that say what became of the inputs.</summary>
    public static IReadOnlyList<HelpRow> ExitCodeRows { get; } =
    [
        ExitCodeTable.AllArticles,
        ExitCodeTable.SomeWithoutArticle,
        ExitCodeTable.Row(ExitCodes.SomeFailed, "some input failed, as its record says, the output could not be written, or --resume met other pages than before"),
    ];
}
