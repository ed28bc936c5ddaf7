using System.CommandLine;

namespace NewsClean.Cli.Commands;

/// <summary>Makes the options of all commands.</summary>
internal static class NewOption
{
    /// <summary>An option with a value, as text: what it means is read by <see cref="OptionValues"/>.</summary>
    public static Option<string> Value(string name, string helpName, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = helpName, Description = description };

    /// <summary>An option with a value that may be given again.</summary>
    public static Option<string[]> Values(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>A flag, which is there or not. Typed as text like all others: the parser's code for bool would have to be compiled at each start.</summary>
    public static Option<string> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    /// <summary>Was the option given?</summary>
    public static bool IsSet(this ParseResult parsed, Option option) => parsed.GetResult(option) is not null;
}
