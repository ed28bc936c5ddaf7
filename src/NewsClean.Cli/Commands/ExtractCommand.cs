using System.CommandLine;
using System.Runtime.CompilerServices;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary><c>newsclean extract</c>: pages in, records out.</summary>
internal static class ExtractCommand
{
    /// <summary>What the list of commands says of it.</summary>
    public const string Summary = "Read pages and write one clean record a page.";

    /// <summary>Gives the command its arguments, options, help and action.</summary>
    public static void Fill(Command command, GroupedHelpAction help)
    {
        var syntax = new ExtractSyntax();
        command.Add(syntax.Paths);
        foreach (var option in syntax.Groups.SelectMany(g => g.Options)) command.Add(option);
        help.Add(command, () => ExtractHelp.Create(syntax));
        command.SetAction(parsed =>
        {
            PathArguments.RefuseUnknownOptions(parsed, syntax.Paths);
            return Run(syntax.Read(parsed));
        });
    }

    /// <summary>
    /// Does the command line say <c>extract</c> and name nothing but paths? Then it needs no parser: to load that and to tell it of all options takes half as
    /// long as an empty program runs.
    /// </summary>
    public static bool NamesPathsOnly(ReadOnlySpan<string> args)
    {
        if (args is not ["extract", _, ..]) return false;
        foreach (string arg in args)
            if (arg is not [not '-', ..]) return false;
        return true;
    }

    /// <summary>Reads what <paramref name="paths"/> name, with no option set.</summary>
    public static int Run(IReadOnlyList<string> paths) => Run(new ExtractOptions { Inputs = new InputSelection { Paths = paths } });

    private static int Run(ExtractOptions options)
    {
        OptionRules.Check(options);
        // What an earlier run has written is no input of the next.
        options = options with { Inputs = options.Inputs with { LeftOut = options.OutputDir } };
        options = SiteLearning.Prepare(options);
        var entry = options.ChooseFormat();
        var format = CreateFormat(options, entry);
        using var sink = OutputTarget.Open(options, entry, format);
        if (sink.Kept.Total > 0 && !options.Quiet)
            Messages.Note(FormattableString.Invariant($"{options.OutputFile}: goes on behind the {sink.Kept.Total} records of an earlier run"));
        var counts = ShowsProgress(options)
            ? RunWithProgress(options, format, sink)
            : Run(options, format, sink, new Messages { Quiet = options.Quiet });
        new Messages { Quiet = options.Quiet }.Summarise(counts);
        return counts.ExitCode;
    }

    private static RunCounts Run(ExtractOptions options, RecordFormat format, RecordSink sink, Messages messages)
    {
        using var guard = new SignalGuard(sink, messages);
        using var input = StandardInputUse.Open(options.Inputs);
        var pages = PageLoader.Load(options.Inputs, options.Cleaning, input);
        var duplicates = options.Duplicates is { } wanted ? new DuplicateMarks(wanted) : null;
        var kept = new KeptFields(options.Inputs.Fields.Keep);
        var counts = new RunEngine(options.Cleaning, format, sink, messages) { Duplicates = duplicates }.Run(kept.Watch(RefuseNone(pages, options.Inputs)), options.Jobs);
        if (!options.Quiet)
            foreach (string name in kept.Missing) Messages.Note($"--keep: no record has a field '{name}'");
        return counts;
    }

    // Every path and folder gives a result (but for --lines, where a part of a stream may be empty), so only lists can name nothing: a script that
    // made an empty one by mistake must hear of it, and the output of its last run stays.
    private static IEnumerable<LoadedPage> RefuseNone(IEnumerable<LoadedPage> pages, InputSelection inputs)
    {
        bool any = false;
        foreach (var page in pages)
        {
            any = true;
            yield return page;
        }
        if (any || (inputs.Fields.Lines && inputs.FilesFrom is null && inputs.Files0From is null)) yield break;
        string list = (inputs.FilesFrom ?? inputs.Files0From) is { } name and not "-" ? name : "the list on standard input";
        throw new UsageException($"{list}: names no inputs");
    }

    // Not inlined, so that the progress library is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RunCounts RunWithProgress(ExtractOptions options, RecordFormat format, RecordSink sink) =>
        ProgressMessages.During(() => PageLoader.Count(options.Inputs), messages => Run(options, format, sink, messages));

    // Progress needs a terminal of its own: not where the records appear, and not for a page that is done before it shows.
    private static bool ShowsProgress(ExtractOptions options) =>
        !options.Quiet && TerminalChecks.ErrorIsTerminal && !TerminalChecks.IsDumb && !options.WritesToTerminal && !options.IsSingleInput;

    private static RecordFormat CreateFormat(ExtractOptions options, RecordFormats.Entry entry)
    {
        // No other format asks, and to know whether the input is a single page it has to be opened.
        bool single = options.OutputDir is not null || (entry.Name == "json" && options.IsSingleInput);
        try
        {
            return entry.Create(options.Writing with { SingleRecord = single });
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
