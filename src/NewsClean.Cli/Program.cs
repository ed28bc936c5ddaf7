using NewsClean.Cli;
using NewsClean.Cli.Commands;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;

if (args is ["extract", _, ..]) WarmUp.Start();

string command = "newsclean extract";
try
{
    return ExtractCommand.NamesPathsOnly(args) ? ExtractCommand.Run(args[1..]) : NewsCleanRoot.Run(args, out command);
}
catch (UsageException e)
{
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
