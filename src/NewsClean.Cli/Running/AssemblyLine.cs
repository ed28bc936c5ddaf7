using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NewsClean.Loading;

namespace NewsClean.Cli.Running;

/// <summary>
/// One reader, several workers, results in the order of the inputs. All that is under way is bounded twice: by the number
/// of jobs in the pool and by the bytes of their pages, so that memory stays flat however many inputs there are.
/// </summary>
#pragma warning disable CA1001 // Disposing of the queues would pull them from under the threads when a caller stops early.
internal sealed class AssemblyLine
#pragma warning restore CA1001
{
    // Enough that one page of a few MB does not leave the other workers idle behind it, while pages are mostly a few KB.
    private const int JobsPerWorker = 32;

    // Two of the largest pages that CleaningOptions allows by default.
    private const long BytesUnderWay = 64L << 20;

    private readonly BlockingCollection<PageJob> _free;
    private readonly BlockingCollection<PageJob> _toClean;
    private readonly BlockingCollection<PageJob> _toDeliver;
    private readonly ByteBudget _budget = new(BytesUnderWay);
    private readonly Action<PageJob> _work;
    private readonly int _workers;
    private Exception? _readerFault;

    /// <summary>Makes the line; threads start with <see cref="Process"/>.</summary>
    /// <param name="work">What workers do with a job; must not throw.</param>
    /// <param name="workers">How many of them.</param>
    public AssemblyLine(Action<PageJob> work, int workers)
    {
        (_work, _workers) = (work, workers);
        int size = workers * JobsPerWorker;
        _free = new BlockingCollection<PageJob>(size);
        _toClean = new BlockingCollection<PageJob>(size);
        _toDeliver = new BlockingCollection<PageJob>(size);
        for (int i = 0; i < size; i++) _free.Add(new PageJob());
    }

    /// <summary>
    /// Hands out finished jobs in the order of the inputs; the caller is done with a job when it asks for the next. The threads are background
    /// threads: a caller that stops early just leaves.
    /// </summary>
    /// <param name="reader">Stands on the first page of the line.</param>
    public IEnumerable<PageJob> Process(IEnumerator<LoadedPage> reader)
    {
        Start(() => Read(reader));
        for (int i = 0; i < _workers; i++) Start(Clean);
        foreach (var job in _toDeliver.GetConsumingEnumerable())
        {
            job.WaitUntilDone();
            int bytes = job.InputBytes;
            yield return job;
            _budget.Return(bytes);
            _free.Add(job);
        }
        if (_readerFault is not null) ExceptionDispatchInfo.Throw(_readerFault);
    }

    private static void Start(ThreadStart body) => new Thread(body) { IsBackground = true }.Start();

    private void Read(IEnumerator<LoadedPage> reader)
    {
        try
        {
            do
            {
                var job = _free.Take();
                job.Input = reader.Current;
                _budget.Take(job.InputBytes);
                _toDeliver.Add(job);
                _toClean.Add(job);
            }
            while (reader.MoveNext());
        }
#pragma warning disable CA1031 // Thrown again on the caller's thread.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _readerFault = e;
        }
        _toClean.CompleteAdding();
        _toDeliver.CompleteAdding();
    }

    private void Clean()
    {
        foreach (var job in _toClean.GetConsumingEnumerable())
        {
            _work(job);
            job.MarkDone();
        }
    }
}
