using NewsClean.Cli.Running;
using Spectre.Console;

namespace NewsClean.Cli.Terminal;

/// <summary>
/// Messages above a progress line that stays at the bottom. The only file that uses Spectre.Console, which is loaded only
/// with it: on a terminal, for a run that writes elsewhere.
/// </summary>
internal sealed class ProgressMessages : Messages
{
    private readonly IAnsiConsole _console;
    private readonly ProgressTask _task;

    private ProgressMessages(IAnsiConsole console, ProgressTask task) => (_console, _task) = (console, task);

    /// <summary>Shows progress while <paramref name="run"/> is under way.</summary>
    public static RunCounts During(Func<Messages, RunCounts> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(context => run(new ProgressMessages(console, context.AddTask("reading", autoStart: true, maxValue: double.MaxValue))));
    }

    /// <inheritdoc/>
    public override void Report(PageOutcome outcome, RunCounts counts)
    {
        base.Report(outcome, counts);
        _task.Description = FormattableString.Invariant($"{counts.Total:N0} pages, {counts.Articles:N0} articles, {counts.Failures:N0} failed");
    }

    /// <inheritdoc/>
    public override void Restore() => _console.Cursor.Show(true);

    /// <inheritdoc/>
    protected override void WriteLine(string line) => _console.WriteLine(line);
}
