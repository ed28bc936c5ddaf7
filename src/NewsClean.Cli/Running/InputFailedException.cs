namespace NewsClean.Cli.Running;

/// <summary>Reading broke off, so that the run can't say what became of the remaining inputs.</summary>
internal sealed class InputFailedException(string message, Exception cause) : Exception(message, cause);
