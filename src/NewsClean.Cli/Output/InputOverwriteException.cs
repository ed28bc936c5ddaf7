namespace NewsClean.Cli.Output;

/// <summary>A record would have replaced an input of the run; nothing was written.</summary>
internal sealed class InputOverwriteException(string target)
    : Exception($"{target}: is one of the inputs and would be overwritten; name another place for the output");
