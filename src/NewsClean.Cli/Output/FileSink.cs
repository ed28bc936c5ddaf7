using NewsClean.Cli.Resuming;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Records into one file, which appears whole or not at all. A file that turns out to be an input stays as it is.</summary>
/// <param name="name">The file as it was named.</param>
/// <param name="file">The file under way.</param>
/// <param name="format">How records are joined.</param>
internal sealed class FileSink(string name, AtomicFile file, RecordFormat format) : StreamSink(name, file.Stream, format)
{
    private readonly OlderFile _older = new(name, file.Replaces);

    /// <inheritdoc/>
    protected override void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        _older.RefuseInput(outcome.Source);
        base.WriteRecord(outcome, record);
    }

    /// <inheritdoc/>
    protected override void Finish()
    {
        base.Finish();
        Close(file.Commit);
        if (file.Replaces is { } target) StalePartial.Remove(target);
    }

    /// <inheritdoc/>
    protected override void Discard() => file.Dispose();
}
