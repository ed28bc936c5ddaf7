namespace NewsClean.Cli.Running;

/// <summary>
/// Cleans an invented page on a thread of its own while the command line is still being read: what the first page needs (lists, model,
/// code that the runtime has to prepare) is then there, or on its way, when it comes. Scripts start the program a thousand times for one page each.
/// </summary>
internal static class WarmUp
{
    /// <summary>Starts it, where there is a processor to spare.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1) new Thread(Run) { IsBackground = true }.UnsafeStart();
    }

    private static void Run()
    {
        try
        {
            NewsCleaner.WarmUp();
        }
#pragma warning disable CA1031 // What is wrong here shows itself again with the first page, and is reported there.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
