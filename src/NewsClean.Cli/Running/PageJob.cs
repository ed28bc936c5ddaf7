using System.Buffers;
using NewsClean.Deduplication;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Running;

/// <summary>One page on its way through a run, and the memory that it takes there. Used again for later pages.</summary>
internal sealed class PageJob
{
    // Records are mostly a few KB; a buffer that one huge page has grown is given back.
    private const int LargestKept = 1 << 20;

    private readonly object _gate = new();
    private bool _done;
    private BodySignature? _signature;
    private ArrayBufferWriter<byte> _record = new();

    /// <summary>What the reader handed on.</summary>
    public LoadedPage Input { get; set; }

    /// <summary>What became of it; without the labelled page, once <see cref="Work"/> has formatted the record.</summary>
    public PageOutcome? Outcome { get; private set; }

    /// <summary>The formatted record.</summary>
    public ReadOnlySpan<byte> Record => _record.WrittenSpan;

    /// <summary>Bytes of the page, 0 for a failure.</summary>
    public int InputBytes => Input.Page?.Bytes.Length ?? 0;

    /// <summary>Cleans the page and formats its record; never throws.</summary>
    /// <param name="options">How it is cleaned.</param>
    /// <param name="format">How its record is written.</param>
    /// <param name="duplicates">Whoever will look for copies; null for none.</param>
    public void Work(CleaningOptions options, RecordFormat format, DuplicateMarks? duplicates = null)
    {
        if (!PageFault.Try(Input, () => CleanAndFormat(options, format, duplicates), out var failure))
        {
            Outcome = failure;
            _record.ResetWrittenCount();
            format.WriteRecord(_record, failure);
        }
    }

    /// <summary>Formats the record again where the page is a copy of an earlier one; for the thread that has the records in their order.</summary>
    public void MarkDuplicate(DuplicateMarks duplicates, RecordFormat format)
    {
        if (Outcome is not Article article || duplicates.Find(article, _signature) is not { } earlier) return;
        Outcome = article with { DuplicateOf = earlier };
        _record.ResetWrittenCount();
        format.WriteRecord(_record, Outcome);
    }

    /// <summary>Tells <see cref="WaitUntilDone"/> that the record is ready.</summary>
    public void MarkDone()
    {
        lock (_gate)
        {
            _done = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Blocks until the record is ready.</summary>
    public void WaitUntilDone()
    {
        lock (_gate)
        {
            while (!_done) Monitor.Wait(_gate);
        }
    }

    /// <summary>Makes ready for the next page.</summary>
    public void Clear()
    {
        (Input, Outcome, _signature, _done) = (default, null, null, false);
        if (_record.Capacity > LargestKept) _record = new ArrayBufferWriter<byte>();
        else _record.ResetWrittenCount();
    }

    // The labelled page is many times the record; it must not wait for its turn at the output.
    private void CleanAndFormat(CleaningOptions options, RecordFormat format, DuplicateMarks? duplicates)
    {
        var outcome = Input.Clean(options);
        format.WriteRecord(_record, outcome);
        if (duplicates is not null) _signature = DuplicateMarks.Sign(outcome);
        // The record of a copy is written once more.
        Outcome = duplicates is not null && format.ReadsLabels ? outcome
            : outcome is NotAnArticle { Reading: not null } page ? page with { Labelled = null, Reading = null }
            : outcome with { Labelled = null };
    }
}
