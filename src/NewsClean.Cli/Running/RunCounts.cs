namespace NewsClean.Cli.Running;

/// <summary>How many inputs ended how.</summary>
/// <param name="Articles">Inputs that gave an article.</param>
/// <param name="NotArticles">Inputs that were read and hold none.</param>
/// <param name="Failures">Inputs that failed.</param>
internal readonly record struct RunCounts(int Articles, int NotArticles, int Failures)
{
    /// <summary>All inputs.</summary>
    public int Total => Articles + NotArticles + Failures;

    /// <summary>The exit code that says so: the worst of what happened.</summary>
    public int ExitCode =>
        Failures > 0 ? ExitCodes.SomeFailed : NotArticles > 0 ? ExitCodes.SomeWithoutArticle : ExitCodes.AllArticles;

    /// <summary>The counts with one more outcome.</summary>
    public RunCounts With(PageOutcome outcome) => outcome switch
    {
        Article => this with { Articles = Articles + 1 },
        NotAnArticle => this with { NotArticles = NotArticles + 1 },
        _ => this with { Failures = Failures + 1 },
    };
}
