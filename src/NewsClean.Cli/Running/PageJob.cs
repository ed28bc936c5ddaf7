using System.Buffers;
using System.Diagnostics;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Running;

/// <summary>One page on its way through a run, and the memory that it takes there. Used again for later pages.</summary>
internal sealed class PageJob
{
    // Records are mostly a few KB; a buffer that one huge page has grown is given back.
    private const int LargestKept = 1 << 20;

    private readonly object gate = new();
    private bool done;
    private ArrayBufferWriter<byte> record = new();

    /// <summary>What the reader handed on.</summary>
    public LoadedPage Input { get; set; }

    /// <summary>What became of it; without the labelled page, once <see cref="Work"/> has formatted the record.</summary>
    public PageOutcome? Outcome { get; private set; }

    /// <summary>The formatted record.</summary>
    public ReadOnlySpan<byte> Record => record.WrittenSpan;

    /// <summary>Bytes of the page, 0 for a failure.</summary>
    public int InputBytes => Input.Page?.Bytes.Length ?? 0;

    /// <summary>
    /// Cleans the page and formats its record. The only place where every exception is caught: a fault on one page becomes
    /// an error record that names the page, and the run goes on.
    /// </summary>
    public void Work(CleaningOptions options, RecordFormat format)
    {
        PageOutcome outcome;
        try
        {
            outcome = Input.Clean(options);
            format.WriteRecord(record, outcome);
        }
#pragma warning disable CA1031 // The catch-all of the per-page loop.
        catch (Exception e)
#pragma warning restore CA1031
        {
            record.ResetWrittenCount();
            var source = Input.Page?.Source ?? Input.Failure!.Source;
            outcome = new Failure(null, source, new Reason(ReasonCodes.Internal, Describe(source.Path, e)));
            format.WriteRecord(record, outcome);
        }
        Outcome = outcome with { Labelled = null };
    }

    /// <summary>Tells <see cref="WaitUntilDone"/> that the record is ready.</summary>
    public void MarkDone()
    {
        lock (gate)
        {
            done = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Blocks until the record is ready.</summary>
    public void WaitUntilDone()
    {
        lock (gate)
        {
            while (!done) Monitor.Wait(gate);
        }
    }

    /// <summary>Makes ready for the next page.</summary>
    public void Clear()
    {
        (Input, Outcome, done) = (default, null, false);
        if (record.Capacity > LargestKept) record = new ArrayBufferWriter<byte>();
        else record.ResetWrittenCount();
    }

    // "a.txt: InvalidOperationException in Segmenter.Segment: Sequence contains no elements; please report it"
    private static string Describe(string path, Exception e)
    {
        var method = new StackTrace(e).GetFrame(0)?.GetMethod();
        string place = method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
        return $"{path}: {e.GetType().Name}{place}: {e.Message}; please report it";
    }
}
