namespace NewsClean.Cli.Help;

/// <summary>What the help text of a command holds beside its name.</summary>
/// <param name="Usage">The lines that show how it is called.</param>
/// <param name="Summary">What it does.</param>
internal sealed record CommandHelp(IReadOnlyList<string> Usage, string Summary)
{
    /// <summary>Its options; those of a group stand together.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; init; } = [];

    /// <summary>Two-column sections before the options, such as the commands or formats.</summary>
    public IReadOnlyList<HelpTable> Tables { get; init; } = [];

    /// <summary>Two-column sections after the options, such as the exit codes.</summary>
    public IReadOnlyList<HelpTable> TablesAtEnd { get; init; } = [];

    /// <summary>Command lines and what they do.</summary>
    public IReadOnlyList<HelpRow> Examples { get; init; } = [];
}
