using System.Buffers;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Records one after the other into one stream: standard output, a pipe or a device.</summary>
/// <param name="name">What messages call the stream.</param>
/// <param name="stream">An unbuffered stream; the sink closes it.</param>
/// <param name="format">How records are joined.</param>
internal class StreamSink(string name, Stream stream, RecordFormat format) : RecordSink
{
    private readonly ArrayBufferWriter<byte> pending = new();
    private bool started;

    /// <summary>Pending bytes from which on they are written; 1 passes each record on at once, for whoever reads along.</summary>
    public int FlushFrom { get; init; } = 1;

    /// <inheritdoc/>
    protected override void WriteRecord(SourceLocation source, ReadOnlySpan<byte> record)
    {
        if (started) format.WriteSeparator(pending);
        else format.WriteStart(pending);
        started = true;
        pending.Write(record);
        if (pending.WrittenCount >= FlushFrom) Flush();
    }

    /// <inheritdoc/>
    protected override void Finish()
    {
        if (!started) format.WriteStart(pending);
        format.WriteEnd(pending);
        Flush();
        Close(stream.Dispose);
    }

    /// <summary>What was passed on is whole records; a JSON array stays open, so that nobody takes it for a finished one.</summary>
    protected override void Discard() => pending.ResetWrittenCount();

    /// <summary>Runs the last step of the output, naming the output if it fails.</summary>
    protected void Close(Action lastStep)
    {
        try
        {
            lastStep();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(name, e);
        }
    }

    private void Flush() => Close(() =>
    {
        stream.Write(pending.WrittenSpan);
        pending.ResetWrittenCount();
    });
}
