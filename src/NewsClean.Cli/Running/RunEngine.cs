using NewsClean.Cli.Output;
using NewsClean.Cli.Terminal;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Running;

/// <summary>
/// Takes pages from the reader through the cleaner to the output, in the order of the inputs. The bytes that come out are
/// the same for any number of jobs.
/// </summary>
/// <param name="cleaning">How pages are cleaned.</param>
/// <param name="format">How records are written.</param>
/// <param name="sink">Where they go.</param>
/// <param name="messages">Who is told of failures and progress.</param>
internal sealed class RunEngine(CleaningOptions cleaning, RecordFormat format, RecordSink sink, Messages messages)
{
    private RunCounts _counts = sink.Kept;

    /// <summary>Marks near-duplicates; null where nobody asked for it.</summary>
    public DuplicateMarks? Duplicates { get; init; }

    /// <summary>Runs to the end and completes the output.</summary>
    /// <param name="pages">The inputs, read as they are asked for.</param>
    /// <param name="jobs">Pages that are cleaned at the same time, at least 1.</param>
    /// <exception cref="OutputFailedException">The output could not be written.</exception>
    /// <exception cref="InputFailedException">Reading broke off; the output is not completed.</exception>
    public RunCounts Run(IEnumerable<LoadedPage> pages, int jobs)
    {
        using var reader = GuardedReader.Pages(sink.Remaining(pages)).GetEnumerator();
        var first = new PageJob();
        if (reader.MoveNext())
        {
            // The first record does not wait for a second page. Threads cost a short run more than they give, so they start only where there is one.
            Clean(first, reader.Current);
            if (jobs == 1) RunInline(reader, first);
            else if (reader.MoveNext()) RunParallel(reader, jobs);
        }
        sink.Complete();
        return _counts;
    }

    private void RunInline(IEnumerator<LoadedPage> reader, PageJob job)
    {
        while (reader.MoveNext()) Clean(job, reader.Current);
    }

    private void Clean(PageJob job, LoadedPage page)
    {
        job.Input = page;
        job.Work(cleaning, format, Duplicates);
        Deliver(job);
    }

    // The reader stands on the second page.
    private void RunParallel(IEnumerator<LoadedPage> reader, int jobs)
    {
        var line = new AssemblyLine(job => job.Work(cleaning, format, Duplicates), jobs);
        foreach (var job in line.Process(reader)) Deliver(job);
    }

    private void Deliver(PageJob job)
    {
        if (Duplicates is not null) job.MarkDuplicate(Duplicates, format);
        var outcome = job.Outcome!;
        try
        {
            sink.Write(outcome, job.Record);
        }
        catch (InputOverwriteException e) when (sink is FolderSink)
        {
            // One file of many: the others are written.
            outcome = new Failure(outcome.Id, outcome.Source, new Reason(ReasonCodes.Internal, e.Message));
            messages.ReportUnwritten(e.Message);
            _counts = _counts.With(outcome);
            job.Clear();
            return;
        }
        _counts = _counts.With(outcome);
        messages.Report(outcome, _counts);
        job.Clear();
    }
}
