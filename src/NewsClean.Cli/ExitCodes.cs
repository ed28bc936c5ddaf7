namespace NewsClean.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>Every input gave an article.</summary>
    public const int AllArticles = 0;

    /// <summary>Some inputs hold no article; none failed.</summary>
    public const int SomeWithoutArticle = 1;

    /// <summary>The command line can't be carried out as it stands; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Some input could not be read, or the output could not be written.</summary>
    public const int SomeFailed = 3;

    /// <summary>A figure of an evaluation misses its threshold.</summary>
    public const int BelowThreshold = 4;

    /// <summary>Ended by SIGINT (Ctrl-C): 128 and the signal's number, as shells report it.</summary>
    public const int Interrupted = 128 + 2;

    /// <summary>Ended by SIGHUP: the terminal was closed.</summary>
    public const int HungUp = 128 + 1;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 128 + 15;

    /// <summary>
    /// Standard output was closed by its reader, as by <c>head -1</c>. The reader has all that it wanted, so it is no fault:
    /// 0, as ripgrep has it, so that <c>set -o pipefail</c> scripts go on.
    /// </summary>
    public const int OutputClosed = 0;
}
