using System.Buffers;
using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;
using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary><c>newsclean explain</c>: how each block of a page was judged, and the record that came of it.</summary>
internal static class ExplainCommand
{
    /// <summary>What the list of commands says of it.</summary>
    public const string Summary = "Show each block of a page with its label, rule and probability.";

    /// <summary>Gives the command its arguments, options, help and action.</summary>
    public static void Fill(Command command, GroupedHelpAction help)
    {
        var path = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore };
        var record = NewOption.Value("--record", "N", "Only record N, counted from 0, of a file that holds many: source.record.");
        var fields = new InputFieldSyntax();
        var group = new OptionGroup("Options", [record, .. fields.Options]);
        command.Add(path);
        foreach (var option in group.Options) command.Add(option);
        help.Add(command, () => CreateHelp(group));
        command.SetAction(parsed =>
        {
            PathArguments.RefuseUnknownOptions(parsed, path);
            var inputs = new InputSelection { Paths = parsed.GetValue(path)!, Fields = fields.Read(parsed) };
            return Run(inputs, parsed.GetValue(record) is { } n ? OptionValues.Count("--record", n) : null);
        });
    }

    private static int Run(InputSelection inputs, int? record)
    {
        InputRules.Check(inputs);
        var page = new PageExplanation(colour: TerminalChecks.OutputIsTerminal && TerminalChecks.AllowsColour);
        var text = new ArrayBufferWriter<byte>();
        var counts = default(RunCounts);
        using var stdin = StandardInputUse.Open(inputs);
        using var output = StandardOutput.Open();
        foreach (var loaded in PageLoader.Load(inputs, CleaningOptions.Default, stdin))
        {
            if (record is not null && (loaded.Page?.Source ?? loaded.Failure!.Source).Record != record) continue;
            PageOutcome outcome = null!;
            if (!PageFault.Try(loaded, () => outcome = loaded.Clean(CleaningOptions.Default), out var failure)) outcome = failure;
            if (counts.Total > 0) text.Write("\n"u8);
            page.Write(text, outcome);
            counts = counts.With(outcome);
            Flush(output, text);
            new Messages().Report(outcome, counts);
        }
        if (record is not null && counts.Total == 0)
            throw new UsageException($"--record {record}: no page has this number; source.record of 'newsclean extract' shows those that are there");
        return counts.ExitCode;
    }

    private static void Flush(Stream output, ArrayBufferWriter<byte> text)
    {
        try
        {
            output.Write(text.WrittenSpan);
        }
        catch (IOException e)
        {
            throw new OutputFailedException(StandardOutput.Name, e);
        }
        text.ResetWrittenCount();
    }

    private static CommandHelp CreateHelp(OptionGroup options) => new(
        ["newsclean explain [options] [--] PATH…"],
        "Shows each block of a page: where it stands in the decoded text (characters, end exclusive), its label, the rule that "
        + "decided, how sure it is, and the block's text; then the record's fields without the body. In colour on a terminal: "
        + "the body green, the record's other parts yellow, boilerplate dim; set NO_COLOR to have none. PATH is a file, a "
        + "folder or '-' for standard input.")
    {
        Groups = [options],
        TablesAtEnd =
        [
            ExitCodeTable.Of(
                ExitCodeTable.AllArticles,
                ExitCodeTable.SomeWithoutArticle,
                ExitCodeTable.Row(ExitCodes.SomeFailed, "some input failed, as its record says, or the output could not be written")),
        ],
        Examples =
        [
            new("newsclean explain page.txt", "Why a paragraph is missing, or a menu entry is not."),
            new("newsclean explain page.txt | grep -w body", "Only the story's blocks."),
            new("newsclean explain crawl.warc.gz --record 12", "One page of many."),
        ],
    };
}
