using System.CommandLine;
using System.CommandLine.Invocation;
using NewsClean.Cli.Output;

namespace NewsClean.Cli.Help;

/// <summary>Answers <c>--help</c> with the groups, defaults and examples of the command that was named.</summary>
internal sealed class GroupedHelpAction : SynchronousCommandLineAction
{
    private readonly Dictionary<Command, Func<CommandHelp>> _pages = [];

    /// <summary>Help is shown even where the rest of the command line is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>The option that shows help on every command.</summary>
    public Option CreateOption() =>
        new Option<string>("--help", "-h") { Action = this, Description = "Show this help.", Recursive = true, Arity = ArgumentArity.Zero };

    /// <summary>Sets the help text of <paramref name="command"/>; it is made only when somebody asks.</summary>
    public void Add(Command command, Func<CommandHelp> page) => _pages.Add(command, page);

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        StandardOutput.Write(HelpWriter.Write(_pages[parseResult.CommandResult.Command]()));
        return ExitCodes.AllArticles;
    }
}
