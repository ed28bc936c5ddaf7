using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using NewsClean.Cli.Commands;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;

namespace NewsClean.Cli;

/// <summary>The program's commands: one line each.</summary>
internal static class NewsCleanRoot
{
    private const string Summary = "Turns scraped news pages into clean article records: title, authors, date, body.";

    private static readonly (string Name, string Summary, Action<Command, GroupedHelpAction> Fill)[] s_commands =
    [
        ("extract", ExtractCommand.Summary, ExtractCommand.Fill),
        ("explain", ExplainCommand.Summary, ExplainCommand.Fill),
        ("learn", LearnCommand.Summary, LearnCommand.Fill),
        ("dedupe", DedupeCommand.Summary, DedupeCommand.Fill),
        ("eval", EvalCommand.Summary, EvalCommand.Fill),
    ];

    /// <summary>Reads the command line and does what it says.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="command">The command that was found there, for messages: "newsclean extract".</param>
    /// <exception cref="UsageException">The command line is wrong.</exception>
    public static int Run(string[] args, out string command)
    {
        // A name that starts with @ is a file name like any other, so the parser's response files are off.
        var parsed = Create(args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        command = parsed.CommandResult.Parent is null ? parsed.CommandResult.Command.Name : "newsclean " + parsed.CommandResult.Command.Name;
        if (parsed is { Errors: [var error, ..], Action: not GroupedHelpAction }) throw new UsageException(error.Message);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Makes the parser's tree.</summary>
    /// <param name="args">The command line. A command that none of it names can't be called; its options, which take time to make, are left out.</param>
    public static Command Create(params ReadOnlySpan<string> args)
    {
        // A plain command: the library's root comes with options and directives of its own, its version option with a table of translations.
        var help = new GroupedHelpAction();
        var version = new Option<string>("--version") { Action = new VersionAction(), Description = "Show the version.", Arity = ArgumentArity.Zero };
        var root = new Command("newsclean", Summary) { help.CreateOption(), version };
        foreach (var (name, summary, fill) in s_commands)
        {
            var command = new Command(name, summary);
            if (args.Contains(name)) fill(command, help);
            root.Add(command);
        }
        help.Add(root, () => CreateHelp(root));
        root.SetAction(RefuseMissingCommand);
        return root;
    }

    private static int RefuseMissingCommand(ParseResult parsed) =>
        throw new UsageException("no command given; expected " + string.Join(" or ", parsed.CommandResult.Command.Subcommands.Select(c => c.Name)));

    private static CommandHelp CreateHelp(Command root) => new(["newsclean COMMAND [options] …"], Summary)
    {
        Tables = [new("Commands", [.. root.Subcommands.Select(c => new HelpRow(c.Name, c.Description ?? ""))])],
        Groups = [new("Options", [.. root.Options])],
        TablesAtEnd = [ExitCodeTable.Of([.. ExtractHelp.ExitCodeRows, ExitCodeTable.BelowThreshold])],
        Examples =
        [
            new("newsclean extract page.txt", "One page."),
            new("newsclean extract dumps/ -o articles.jsonl", "A folder into one file."),
            new("newsclean eval gold.jsonl dumps/", "How right the records of these pages are."),
            new("newsclean extract --help", "All formats, fields and options."),
        ],
    };

    // "newsclean 0.1.0", as other tools have it.
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            if (parseResult.Tokens.Any(t => t.Value != "--version")) throw new UsageException("--version option cannot be combined with other arguments.");
            string? version = typeof(NewsCleanRoot).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            StandardOutput.Write($"newsclean {version}\n");
            return ExitCodes.AllArticles;
        }
    }
}
