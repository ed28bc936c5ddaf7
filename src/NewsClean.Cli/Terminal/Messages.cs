using NewsClean.Cli.Running;

namespace NewsClean.Cli.Terminal;

/// <summary>What a run says on standard error: a line for each input that failed, and a summary for whoever watches.</summary>
internal class Messages
{
    /// <summary>Says nothing but why a run could not be done at all.</summary>
    public bool Quiet { get; init; }

    /// <summary>One line, as every Unix tool has it: <c>newsclean: path: what is wrong</c>.</summary>
    public static void Fault(string message) => Console.Error.WriteLine("newsclean: " + TerminalText.OneLine(message));

    /// <summary>One line that is good to know and no fault.</summary>
    public static void Note(string message) => Fault(message);

    /// <summary>An outcome has gone to the output.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="counts">The run so far, with it.</param>
    public virtual void Report(PageOutcome outcome, RunCounts counts)
    {
        if (outcome is Failure failure && !Quiet) WriteLine("newsclean: " + TerminalText.OneLine(FailureLine(failure)));
    }

    /// <summary>A record could not be written. Said even when quiet, as there is no record to say it.</summary>
    public void ReportUnwritten(string message) => WriteLine("newsclean: " + TerminalText.OneLine(message));

    /// <summary>The run is over.</summary>
    public void Summarise(RunCounts counts)
    {
        if (Quiet || !TerminalChecks.ErrorIsTerminal || counts.Total < 2) return;
        WriteLine(FormattableString.Invariant(
            $"{counts.Total} pages: {counts.Articles} articles, {counts.NotArticles} without an article, {counts.Failures} failed"));
    }

    /// <summary>Leaves the terminal as it was found; for a program that ends at once.</summary>
    public virtual void Restore() { }

    /// <summary>Writes a whole line.</summary>
    protected virtual void WriteLine(string line) => Console.Error.WriteLine(line);

    private static string FailureLine(Failure failure)
    {
        string path = failure.Source.Path, message = failure.Reason.Message;
        return message.StartsWith(path, StringComparison.Ordinal) ? message : $"{path}: {message}";
    }
}
