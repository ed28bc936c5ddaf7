namespace NewsClean.Cli.Running;

/// <summary>Bounds the bytes of the pages that are under way at once; a single page may exceed the bound when it is alone.</summary>
/// <param name="limit">The bound, in bytes.</param>
internal sealed class ByteBudget(long limit)
{
    private readonly object _gate = new();
    private long _used;

    /// <summary>Waits until <paramref name="bytes"/> more fit, and takes them.</summary>
    public void Take(int bytes)
    {
        lock (_gate)
        {
            while (_used > 0 && _used + bytes > limit) Monitor.Wait(_gate);
            _used += bytes;
        }
    }

    /// <summary>Gives them back.</summary>
    public void Return(int bytes)
    {
        lock (_gate)
        {
            _used -= bytes;
            Monitor.PulseAll(_gate);
        }
    }
}
