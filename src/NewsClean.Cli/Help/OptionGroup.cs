using System.CommandLine;

namespace NewsClean.Cli.Help;

/// <summary>Options that stand together in the help text.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Options">The options, in the order of the help text.</param>
internal sealed record OptionGroup(string Title, IReadOnlyList<Option> Options);
