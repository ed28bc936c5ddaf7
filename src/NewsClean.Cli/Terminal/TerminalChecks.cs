namespace NewsClean.Cli.Terminal;

/// <summary>What the program's streams are connected to.</summary>
internal static class TerminalChecks
{
    /// <summary>Somebody looks at standard output.</summary>
    public static bool OutputIsTerminal => !Console.IsOutputRedirected;

    /// <summary>Somebody looks at standard error.</summary>
    public static bool ErrorIsTerminal => !Console.IsErrorRedirected;

    /// <summary>
    /// The terminal may be sent colours: nobody has set NO_COLOR (to anything but nothing, see no-color.org) and it is not
    /// a "dumb" one.
    /// </summary>
    public static bool AllowsColour =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb;

    /// <summary>The terminal can do no more than print lines.</summary>
    public static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";
}
