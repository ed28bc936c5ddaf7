using System.Buffers;
using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;
using NewsClean.Cli.Terminal;
using NewsClean.SiteMemory;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary><c>newsclean learn</c>: what recurs on pages of one site, for <c>extract --profile</c>.</summary>
internal static class LearnCommand
{
    /// <summary>What the list of commands says of it.</summary>
    public const string Summary = "Find what recurs on pages of one site, for extract --profile.";

    /// <summary>Gives the command its arguments, options, help and action.</summary>
    public static void Fill(Command command, GroupedHelpAction help)
    {
        var syntax = new LearnSyntax();
        command.Add(syntax.Paths);
        foreach (var option in syntax.Groups.SelectMany(g => g.Options)) command.Add(option);
        help.Add(command, () => CreateHelp(syntax));
        command.SetAction(parsed =>
        {
            PathArguments.RefuseUnknownOptions(parsed, syntax.Paths);
            return Run(syntax.Read(parsed));
        });
    }

    private static int Run(ExtractOptions options)
    {
        OptionRules.Check(options);
        if (options.OutputFile is { } target && new InputPaths(options.Inputs).Contains(target))
            throw new UsageException($"--output {target}: is one of the inputs and would be overwritten");
        var jsonl = RecordFormats.Get("jsonl");
        using var sink = OutputTarget.Open(options, jsonl, jsonl.Create(new WritingOptions()));
        var messages = new Messages { Quiet = options.Quiet };
        using var guard = new SignalGuard(sink, messages);
        using var input = StandardInputUse.Open(options.Inputs);
        var profile = SiteLearning.Learn(options, input, messages, out var counts);
        if (options.OutputFile is not null && counts.Total > 0 && counts.Failures == counts.Total)
        {
            if (!options.Quiet) Messages.Fault("no input could be read, so that no profile is written");
            return ExitCodes.SomeFailed;
        }
        var text = new ArrayBufferWriter<byte>();
        SiteProfileFile.Write(profile, text);
        sink.Write(new OtherLine(new SourceLocation("-")), text.WrittenSpan);
        sink.Complete();
        if (profile.Count == 0 && !options.Quiet)
            Messages.Fault(FormattableString.Invariant($"nothing recurs on at least {SiteLearner.LeastPages} pages of one site, so that the profile is empty"));
        return counts.Failures > 0 ? ExitCodes.SomeFailed : ExitCodes.AllArticles;
    }

    private static CommandHelp CreateHelp(LearnSyntax syntax) => new(
        ["newsclean learn [options] [--] PATH…|-"],
        "Reads pages, as extract does, and writes which blocks recur on at least "
        + FormattableString.Invariant($"{SiteLearner.LeastPages} pages of one site: evidence of boilerplate, ")
        + "for 'newsclean extract --profile FILE'. A site is the host of the pages' addresses, or where they have none, what stands at the head and "
        + "at the tail of their dumps. The profile is JSON, a line a site, to be read and edited.")
    {
        Groups = syntax.Groups,
        TablesAtEnd =
        [
            ExitCodeTable.Of(
                ExitCodeTable.Row(ExitCodes.AllArticles, "all pages were read"),
                ExitCodeTable.Row(ExitCodes.SomeFailed, "some input failed, or the output could not be written")),
        ],
        Examples =
        [
            new("newsclean learn dumps/ -o sites.profile", "Learn from a folder."),
            new("newsclean learn pages.jsonl --text-field page --url-field link -o sites.profile", "From JSON Lines that call their fields so."),
            new("newsclean extract new/ --profile sites.profile", "Use it for new pages of the same sites."),
            new("newsclean extract dumps/ --learn", "Both for the same pages, which are read twice."),
        ],
    };
}
