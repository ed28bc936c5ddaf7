namespace NewsClean.Cli.Help;

/// <summary>A line of a two-column section. A class, as lists of classes need no code of their own when the program starts.</summary>
/// <param name="Name">The left column.</param>
/// <param name="Meaning">The right column.</param>
internal sealed record HelpRow(string Name, string Meaning);
