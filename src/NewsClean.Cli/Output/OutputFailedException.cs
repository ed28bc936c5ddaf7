namespace NewsClean.Cli.Output;

/// <summary>The records could not be written to where they were to go.</summary>
internal sealed class OutputFailedException(string target, Exception cause) : Exception($"{target}: {cause.Message}", cause)
{
    // Linux and macOS: EPIPE. Windows: ERROR_BROKEN_PIPE and ERROR_NO_DATA as HRESULTs.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>The reader of the pipe went away, as <c>head -1</c> does; not a fault.</summary>
    public bool IsClosedPipe => InnerException is IOException { HResult: BrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
