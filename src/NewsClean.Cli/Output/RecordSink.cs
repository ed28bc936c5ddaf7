using NewsClean.Cli.Running;
using NewsClean.Loading;

namespace NewsClean.Cli.Output;

/// <summary>
/// Where records go. One thread writes; a signal may abandon the sink from another at any time, and then finds it between
/// two writes, never inside one: what has left the program is whole records.
/// </summary>
internal abstract class RecordSink : IDisposable
{
    private readonly Lock _gate = new();
    private bool _closed;

    /// <summary>Records that are there already, written by an earlier run.</summary>
    public virtual RunCounts Kept => default;

    /// <summary>The pages whose records are still to be written: all but those of <see cref="Kept"/>. Asked once, before the first record.</summary>
    /// <param name="pages">All pages of the run.</param>
    /// <exception cref="InputFailedException">Thrown while they are read: the pages are not those that the kept records were made from.</exception>
    public virtual IEnumerable<LoadedPage> Remaining(IEnumerable<LoadedPage> pages) => pages;

    /// <summary>Adds one record.</summary>
    /// <param name="outcome">What it says.</param>
    /// <param name="record">Its bytes.</param>
    /// <exception cref="OutputFailedException">It could not be written.</exception>
    public void Write(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        lock (_gate)
        {
            if (!_closed) WriteRecord(outcome, record);
        }
    }

    /// <summary>Ends the output after the last record; a file appears under its name only now.</summary>
    /// <exception cref="OutputFailedException">It could not be written.</exception>
    public void Complete()
    {
        lock (_gate)
        {
            if (_closed) return;
            Finish();
            _closed = true;
        }
    }

    /// <summary>Takes back what was not completed. Waits for a write that is under way, but no longer than <paramref name="patience"/>.</summary>
    public void Abandon(TimeSpan patience)
    {
        bool entered = _gate.TryEnter(patience);
        try
        {
            if (_closed) return;
            _closed = true;
            Discard();
        }
        finally
        {
            if (entered) _gate.Exit();
        }
    }

    /// <summary>Takes back what was not completed.</summary>
    public void Dispose() => Abandon(Timeout.InfiniteTimeSpan);

    /// <inheritdoc cref="Write"/>
    protected abstract void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record);

    /// <inheritdoc cref="Complete"/>
    protected abstract void Finish();

    /// <summary>Removes what was written and not finished; never throws.</summary>
    protected abstract void Discard();
}
