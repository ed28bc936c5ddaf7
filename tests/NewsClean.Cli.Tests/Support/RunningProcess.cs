using System.Diagnostics;

namespace NewsClean.Cli.Tests.Support;

/// <summary>A process under way, its output collected in the background. Killed when it takes longer than the time limit.</summary>
public sealed class RunningProcess : IDisposable
{
    private readonly Process _process;
    private readonly MemoryStream _output = new();
    private readonly Task _copied;
    private readonly Task<string> _error;

    /// <summary>Starts it.</summary>
    public RunningProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _copied = Task.Run(Copy);
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Its standard input.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Lines of standard output so far.</summary>
    public int LinesSoFar
    {
        get { lock (_output) return _output.ToArray().Count(b => b == '\n'); }
    }

    /// <summary>Waits until <paramref name="condition"/> holds, and fails the test when it does not within the time limit.</summary>
    public static async Task Until(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < ProcessRunner.TimeLimit, "what the test waits for did not happen");
            await Task.Delay(20);
        }
    }

    /// <summary>Sends a signal by name: INT, TERM, KILL.</summary>
    public void Send(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<ProcessResult> Result(TimeSpan? limit = null)
    {
        using var timeout = new CancellationTokenSource(limit ?? ProcessRunner.TimeLimit);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            Assert.Fail($"the process did not end in time\n{await _error}");
        }
        await _copied;
        lock (_output) return new ProcessResult(_process.ExitCode, _output.ToArray(), _error.Result);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _output.Dispose();
    }

    private async Task Copy()
    {
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await _process.StandardOutput.BaseStream.ReadAsync(buffer)) > 0)
        {
            lock (_output) _output.Write(buffer, 0, read);
        }
    }
}
