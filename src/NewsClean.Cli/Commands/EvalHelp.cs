using NewsClean.Cli.Help;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>The help text of <c>newsclean eval</c>.</summary>
internal static class EvalHelp
{
    // What each figure means, by its name.
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        [EvaluationReport.PagesName] = "gold pages; one without a record counts as empty",
        ["body.f1"] = "harmonic mean of the next two",
        ["body.precision"] = "share of the found four-word shingles that are right, mean over pages",
        ["body.recall"] = "share of gold's shingles that were found, mean over pages",
        ["body.exact"] = "share of pages with every shingle right and none too many",
        ["body.word_f1"] = "F1 of the words in small letters, mean over pages",
        ["title.acc"] = "title equal but for case, signs and spacing",
        ["authors.acc"] = "authors equal as a set of such names; [] wants none",
        ["published.day"] = "publication day equal",
        ["published.wrong"] = "publication day another; a missing one is not wrong",
        ["snippets.acc"] = "snippets that are in the body, or out of it, as they should",
    };

    /// <summary>Makes it.</summary>
    public static CommandHelp Create(EvalSyntax syntax) => new(
        ["newsclean eval [options] [--] GOLD [PATH…]"],
        "Extracts pages and compares the records with gold: what they should hold. GOLD is a file, or a folder with gold.jsonl "
        + "or pages.jsonl: a JSON object a line with id (the page's file name without its ending) and any of title, authors "
        + "(list), published (ISO 8601), body (paragraphs separated by \\n), summary (where the body begins with the "
        + "standfirst), with and without (lists of snippets that the body must and must not contain), lang. PATH is a file "
        + "or folder of pages; without any they are looked for in GOLD's folder, then in its folder text. Pages that gold "
        + "does not name are passed over.")
    {
        Tables = [new("Figures", [.. EvaluationReport.Names.Select(n => new HelpRow(n, Meanings[n]))])],
        Groups = syntax.Groups,
        TablesAtEnd = [ExitCodes],
        Examples =
        [
            new("newsclean eval gold.jsonl dumps/", "All figures, and those of each language."),
            new("newsclean eval gold/ --worst 20 --group domain", "Where to look first."),
            new("newsclean eval gold/ --min body.f1=0.93 --min 'published.wrong<=0.03'", "For CI: exit with 4 when the records have become worse."),
            new("newsclean eval gold.jsonl --records articles.jsonl --format json", "Records of an earlier run, figures for a program."),
        ],
    };

    private static HelpTable ExitCodes => ExitCodeTable.Of(
        ExitCodeTable.Row(Cli.ExitCodes.AllArticles, "done; every figure reaches its --min"),
        ExitCodeTable.Row(Cli.ExitCodes.SomeFailed, "the gold or some page could not be read, or no record is of a page of the gold"),
        ExitCodeTable.BelowThreshold);
}
