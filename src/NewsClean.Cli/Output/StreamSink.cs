using System.Buffers;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Records one after the other into one stream: standard output, a pipe or a device.</summary>
/// <param name="name">What messages call the stream.</param>
/// <param name="stream">An unbuffered stream; the sink closes it.</param>
/// <param name="format">How records are joined.</param>
internal class StreamSink(string name, Stream stream, RecordFormat format) : RecordSink
{
    private readonly ArrayBufferWriter<byte> _pending = new();
    private bool _started;

    /// <summary>Pending bytes from which on they are written; 1 passes each record on at once, for whoever reads along.</summary>
    public int FlushFrom { get; init; } = 1;

    /// <inheritdoc/>
    protected override void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        if (_started) format.WriteSeparator(_pending);
        else format.WriteStart(_pending);
        _started = true;
        _pending.Write(record);
        if (_pending.WrittenCount >= FlushFrom) Flush();
    }

    /// <inheritdoc/>
    protected override void Finish()
    {
        if (!_started) format.WriteStart(_pending);
        format.WriteEnd(_pending);
        Flush();
        Close(stream.Dispose);
    }

    /// <summary>What was passed on is whole records; a JSON array stays open, so that nobody takes it for a finished one.</summary>
    protected override void Discard() => _pending.ResetWrittenCount();

    /// <summary>Runs the last step of the output, naming the output if it fails.</summary>
    protected void Close(Action lastStep)
    {
        try
        {
            lastStep();
        }
        // ArgumentOutOfRangeException is .NET's word for EFBIG: past 4 GB on FAT, or past the user's limit.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new OutputFailedException(name, e);
        }
    }

    private void Flush() => Close(() =>
    {
        stream.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    });
}
