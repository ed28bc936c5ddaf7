namespace NewsClean.Cli.Commands;

/// <summary>The command line can't be carried out; the message says what was found and what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
