using NewsClean.Cli.Running;
using Spectre.Console;

namespace NewsClean.Cli.Terminal;

/// <summary>
/// Messages above a progress bar that stays at the bottom. The only file that uses Spectre.Console, which is loaded only
/// with it: on a terminal, for a run that writes elsewhere.
/// </summary>
internal sealed class ProgressMessages : Messages
{
    private readonly IAnsiConsole _console;
    private readonly ProgressTask _task;

    private ProgressMessages(IAnsiConsole console, ProgressTask task) => (_console, _task) = (console, task);

    /// <summary>Shows progress while <paramref name="run"/> is under way.</summary>
    /// <param name="count">Counts the inputs, beside the run; null where nobody knows. Until then the bar has no end.</param>
    /// <param name="run">The run.</param>
    public static RunCounts During(Func<int?> count, Func<Messages, RunCounts> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("reading");
                task.IsIndeterminate = true;
                _ = Task.Run(() => SetTotal(task, count()));
                return run(new ProgressMessages(console, task));
            });
    }

    /// <inheritdoc/>
    public override void Report(PageOutcome outcome, RunCounts counts)
    {
        base.Report(outcome, counts);
        // A file that holds many pages without its name saying so.
        if (counts.Total > _task.MaxValue) _task.IsIndeterminate = true;
        if (!_task.IsIndeterminate) _task.Value = counts.Total;
        _task.Description = FormattableString.Invariant($"{counts.Total:N0} pages, {counts.Articles:N0} articles, {counts.Failures:N0} failed");
    }

    /// <inheritdoc/>
    public override void Restore() => _console.Cursor.Show(true);

    /// <inheritdoc/>
    protected override void WriteLine(string line) => _console.WriteLine(line);

    private static void SetTotal(ProgressTask task, int? total)
    {
        if (total is not > 0) return;
        task.MaxValue = total.Value;
        task.IsIndeterminate = false;
    }
}
