using System.Buffers;
using System.Collections.Concurrent;
using NewsClean.Cli.Resuming;
using NewsClean.Cli.Running;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>
/// Records into one file that appears whole or not at all, and that a later run can go on with where this one ends before. Pages pass
/// through it on their way in and records on their way out, in the same order: that is how it knows which page a record was made from.
/// </summary>
/// <param name="name">The file as it was named.</param>
/// <param name="target">The file that is replaced at the end: its full path, links followed.</param>
/// <param name="file">The file under way.</param>
/// <param name="format">How records are joined.</param>
internal sealed class ResumableSink(string name, string target, PartialFile file, RecordFormat format) : RecordSink
{
    // A kill costs at most the records of one buffer, some twenty pages; smaller ones would cost every run more system calls.
    private const int FlushFrom = 64 * 1024;

    private readonly OlderFile _older = new(name, target);
    private readonly ConcurrentQueue<ulong> _inputs = new();
    private readonly Fingerprint _inputPrint = new();
    private readonly Fingerprint _recordPrint = new();
    private readonly ArrayBufferWriter<byte> _pending = new();
    private readonly ArrayBufferWriter<byte> _entries = new();
    private RunCounts _counts = file.Kept.Counts;
    private long _end = file.Kept.OutputLength;
    private bool _failed;

    /// <inheritdoc/>
    public override RunCounts Kept { get; } = file.Kept.Counts;

    /// <inheritdoc/>
    public override IEnumerable<LoadedPage> Remaining(IEnumerable<LoadedPage> pages)
    {
        using var reader = pages.GetEnumerator();
        int number = 0;
        foreach (ulong input in file.KeptInputs())
        {
            if (!reader.MoveNext()) throw Changed($"{Kept.Total} records are written, and the inputs end after {number} pages now");
            number++;
            if (_inputPrint.Of(reader.Current) != input) throw Changed($"page {number} is not the one that its record was made from: {Describe(reader.Current)}");
        }
        while (reader.MoveNext())
        {
            _inputs.Enqueue(_inputPrint.Of(reader.Current));
            yield return reader.Current;
        }
    }

    /// <inheritdoc/>
    protected override void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        _older.RefuseInput(outcome.Source);
        int start = _pending.WrittenCount;
        if (_end > 0) format.WriteSeparator(_pending);
        else format.WriteStart(_pending);
        _pending.Write(record);
        Journal(outcome, _pending.WrittenSpan[start..]);
        if (_pending.WrittenCount >= FlushFrom) Flush();
    }

    /// <inheritdoc/>
    protected override void Finish()
    {
        Flush();
        if (_end == 0) format.WriteStart(_pending);
        format.WriteEnd(_pending);
        Try(() => file.Commit(_pending.WrittenSpan));
    }

    /// <summary>Keeps all whole records for the run that goes on.</summary>
    protected override void Discard()
    {
        try
        {
            if (!_failed) Flush();
        }
        catch (OutputFailedException)
        {
            // The run is given up anyway; what is not written is made again.
        }
        file.Leave();
    }

    private void Journal(PageOutcome outcome, ReadOnlySpan<byte> written)
    {
        if (!_inputs.TryDequeue(out ulong input)) throw new InvalidOperationException($"{outcome.Source.Path}: more records than pages");
        _recordPrint.Add(written);
        _end += written.Length;
        var entry = new JournalEntry(_end, JournalEntry.StatusOf(outcome), input, _recordPrint.Take());
        entry.Write(_entries.GetSpan(JournalEntry.Size));
        _entries.Advance(JournalEntry.Size);
        _counts = _counts.With(outcome);
    }

    private void Flush()
    {
        if (_pending.WrittenCount == 0) return;
        Try(() => file.Append(_pending.WrittenSpan, _entries.WrittenSpan, _counts));
        _pending.ResetWrittenCount();
        _entries.ResetWrittenCount();
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failed = true;
            string kept = file.Kept.Counts.Total == 0 ? "no record is kept"
                : FormattableString.Invariant($"{file.Kept.Counts.Total} records are kept, and the same command goes on from there");
            throw new OutputFailedException(name, new IOException($"{e.Message}; {kept}", e));
        }
    }

    private InputFailedException Changed(string what) => new(
        $"{name}: can't be resumed: {what}; to start afresh, delete {PartialFile.PathFor(target)}", null);

    // "a.txt#3", or for an input that can't be read now the message that says so.
    private static string Describe(LoadedPage page) => page.Failure?.Reason.Message
        ?? (page.Page!.Source is { Record: { } record } source ? FormattableString.Invariant($"{source.Path}#{record}") : page.Page.Source.Path);
}
