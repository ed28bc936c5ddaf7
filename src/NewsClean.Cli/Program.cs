using System.CommandLine;
using NewsClean.Cli;
using NewsClean.Cli.Commands;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;

if (args is ["extract", _, ..]) WarmUp.Start();

// A name that starts with @ is a file name like any other, so the parser's response files are off.
var parsed = NewsCleanRoot.Create(args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
try
{
    if (parsed is { Errors: [var error, ..], Action: not NewsClean.Cli.Help.GroupedHelpAction }) throw new UsageException(error.Message);
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException e)
{
    string command = parsed.CommandResult.Parent is null ? parsed.CommandResult.Command.Name : "newsclean " + parsed.CommandResult.Command.Name;
    Messages.Fault(e.Message);
    Console.Error.WriteLine($"Try '{command} --help'.");
    return ExitCodes.Usage;
}
catch (OutputFailedException e) when (e.IsClosedPipe)
{
    return ExitCodes.OutputClosed;
}
catch (Exception e) when (e is OutputFailedException or InputFailedException or InputOverwriteException)
{
    Messages.Fault(e.Message);
    return ExitCodes.SomeFailed;
}
