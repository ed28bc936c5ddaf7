using System.Globalization;

namespace NewsClean.Cli.Help;

/// <summary>The exit codes of a command. What all commands share stands here once, and what 0 and 3 mean is for each to say.</summary>
internal static class ExitCodeTable
{
    private static readonly HelpRow s_usage = Row(ExitCodes.Usage, "the command line is wrong; nothing was read");
    private static readonly HelpRow s_signals = new(
        string.Create(CultureInfo.InvariantCulture, $"{ExitCodes.HungUp}, {ExitCodes.Interrupted}, {ExitCodes.Terminated}"),
        "ended by SIGHUP, SIGINT (Ctrl-C) or SIGTERM");

    /// <summary>0 of commands that clean pages.</summary>
    public static HelpRow AllArticles { get; } = Row(ExitCodes.AllArticles, "every input gave an article");

    /// <summary>1 of commands that clean pages.</summary>
    public static HelpRow SomeWithoutArticle { get; } = Row(ExitCodes.SomeWithoutArticle, "some hold no article, none failed");

    /// <summary>4, which only one command has.</summary>
    public static HelpRow BelowThreshold { get; } = Row(ExitCodes.BelowThreshold, "a figure of eval misses its --min");

    /// <summary>What a code means for one command.</summary>
    public static HelpRow Row(int code, string meaning) => new(code.ToString(CultureInfo.InvariantCulture), meaning);

    /// <summary>The table of a command.</summary>
    /// <param name="own">Its rows in ascending order, without those of usage and signals.</param>
    public static HelpTable Of(params IReadOnlyList<HelpRow> own) => new("Exit codes",
    [
        .. own.Where(r => string.CompareOrdinal(r.Name, s_usage.Name) < 0), s_usage,
        .. own.Where(r => string.CompareOrdinal(r.Name, s_usage.Name) > 0), s_signals,
    ]);
}
