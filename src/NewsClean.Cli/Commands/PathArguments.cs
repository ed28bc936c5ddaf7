using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsClean.Cli.Commands;

/// <summary>Tells paths from slips of the keyboard.</summary>
internal static class PathArguments
{
    /// <summary>
    /// Refuses <c>--formt</c>: the parser takes options that it does not know for arguments where arguments may stand. Behind
    /// <c>--</c> everything is a path, and <c>-</c> always is.
    /// </summary>
    /// <exception cref="UsageException">An argument looks like an option.</exception>
    public static void RefuseUnknownOptions(ParseResult parsed, Argument paths)
    {
        foreach (var token in parsed.GetResult(paths)?.Tokens ?? [])
        {
            if (token.Value is not ['-', _, ..]) continue;
            foreach (var before in parsed.Tokens)
            {
                if (before.Type == TokenType.DoubleDash) break;
                if (ReferenceEquals(before, token)) throw new UsageException($"unknown option '{token.Value}'; a path of that name goes behind '--'");
            }
        }
    }
}
