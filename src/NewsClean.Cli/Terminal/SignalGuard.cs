using System.Runtime.InteropServices;
using NewsClean.Cli.Output;

namespace NewsClean.Cli.Terminal;

/// <summary>
/// Ends a run on SIGINT, SIGTERM and SIGHUP: standard output has got whole records only, a file under way is removed, the target
/// is as it was. Works from the signal's own thread, because the others may wait for input that never comes.
/// </summary>
internal sealed class SignalGuard : IDisposable
{
    // A reader that does not read blocks a write for ever; longer than this nobody waits for Ctrl-C.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly PosixSignalRegistration[] _signals;
    private readonly RecordSink _sink;
    private readonly Messages _messages;

    /// <summary>Guards a run until it is disposed of.</summary>
    public SignalGuard(RecordSink sink, Messages messages)
    {
        (_sink, _messages) = (sink, messages);
        _signals =
        [
            On(PosixSignal.SIGINT, ExitCodes.Interrupted),
            On(PosixSignal.SIGTERM, ExitCodes.Terminated),
            On(PosixSignal.SIGHUP, ExitCodes.HungUp),
        ];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
    }

    private PosixSignalRegistration On(PosixSignal signal, int exitCode) =>
        PosixSignalRegistration.Create(signal, context => End(context, exitCode));

    private void End(PosixSignalContext signal, int exitCode)
    {
        signal.Cancel = true;
        _sink.Abandon(Patience);
        _messages.Restore();
        Environment.Exit(exitCode);
    }
}
