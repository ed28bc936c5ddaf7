using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;
using NewsClean.Deduplication;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary><c>newsclean dedupe</c>: marks near-duplicates in records that were written before.</summary>
internal static class DedupeCommand
{
    /// <summary>What the list of commands says of it.</summary>
    public const string Summary = "Mark records that tell the same as an earlier one in nearly the same words.";

    /// <summary>Gives the command its arguments, options, help and action.</summary>
    public static void Fill(Command command, GroupedHelpAction help)
    {
        var syntax = new DedupeSyntax();
        command.Add(syntax.Files);
        foreach (var option in syntax.Groups.SelectMany(g => g.Options)) command.Add(option);
        help.Add(command, () => CreateHelp(syntax));
        command.SetAction(parsed =>
        {
            PathArguments.RefuseUnknownOptions(parsed, syntax.Files);
            return Run(syntax, parsed);
        });
    }

    private static int Run(DedupeSyntax syntax, ParseResult parsed)
    {
        string[] files = parsed.GetValue(syntax.Files) ?? [];
        string? output = parsed.GetValue(syntax.Output) is var file and not "-" ? file : null;
        bool quiet = parsed.IsSet(syntax.Quiet);
        var options = DedupeOptions.Read(parsed, syntax.Threshold, syntax.Window);
        Check(files, output);
        var jsonl = RecordFormats.Get("jsonl");
        using var sink = OutputTarget.Open(new ExtractOptions { OutputFile = output }, jsonl, jsonl.Create(new WritingOptions()));
        using var guard = new SignalGuard(sink, new Messages { Quiet = quiet });
        return new DedupeRun(new RecordMarker(options), sink, quiet).Run(files);
    }

    private static void Check(string[] files, string? output)
    {
        if (files.Length == 0) throw new UsageException("nothing to read: name files of records, or '-' for standard input");
        StandardInputUse.Check(new InputSelection { Paths = files });
        foreach (string file in files)
        {
            if (file.Length == 0) throw new UsageException("a path is empty; expected a file or '-'");
            if (file == "-") continue;
            if (Directory.Exists(file)) throw new UsageException($"{file}: is a folder; expected a file of records as 'newsclean extract -o' writes it");
            if (output is not null && InputPaths.AreSame(file, output))
                throw new UsageException($"--output {output}: is one of the inputs and would be overwritten");
        }
    }

    private static CommandHelp CreateHelp(DedupeSyntax syntax) => new(
        ["newsclean dedupe [options] [--] FILE…|-"],
        "Reads records, a JSON object a line as 'newsclean extract' writes them (also gzipped or in Zstandard), and writes all of them in their order with the field "
        + "duplicateOf: {id, path, record, similarity} of the earlier record that tells the same in nearly the same words, or null. The first of "
        + "a cluster of copies stays unmarked, and all others point to it. The rest of a line passes through byte for byte. Bodies of fewer than "
        + "20 words are not compared.")
    {
        Groups = syntax.Groups,
        TablesAtEnd =
        [
            ExitCodeTable.Of(
                ExitCodeTable.Row(ExitCodes.AllArticles, "all records were read"),
                ExitCodeTable.Row(ExitCodes.SomeFailed, "a file could not be read, a line is no record (it passes through), or the output could not be written")),
        ],
        Examples =
        [
            new("newsclean dedupe articles.jsonl -o marked.jsonl", "Mark the copies."),
            new("newsclean dedupe monday.jsonl.gz tuesday.jsonl.gz | jq -c 'select(.duplicateOf == null)'", "Leave them out, over two days."),
            new("newsclean extract dumps/ --dedupe -o marked.jsonl", "The same while extracting."),
        ],
    };
}
