namespace NewsClean.Cli.Running;

/// <summary>Reading broke off, so that the run can't say what became of the remaining inputs; or what a run depends on could not be read.</summary>
internal sealed class InputFailedException(string message, Exception? cause) : Exception(message, cause);
