namespace NewsClean.Cli.Help;

/// <summary>A two-column section of the help text.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Rows">The lines.</param>
internal sealed record HelpTable(string Title, IReadOnlyList<HelpRow> Rows);
