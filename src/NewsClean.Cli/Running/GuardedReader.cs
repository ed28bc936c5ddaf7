using NewsClean.Cli.Commands;
using NewsClean.Loading;

namespace NewsClean.Cli.Running;

/// <summary>Names the place where reading broke off. Inputs that can't be read are failures of their own; this is a fault of the reader itself.</summary>
internal static class GuardedReader
{
    /// <summary>The pages as they are; what the reader throws becomes an <see cref="InputFailedException"/>.</summary>
    public static IEnumerable<LoadedPage> Pages(IEnumerable<LoadedPage> pages)
    {
        using var reader = pages.GetEnumerator();
        string? last = null;
        while (MoveNext(reader, last))
        {
            var page = reader.Current;
            last = (page.Page?.Source ?? page.Failure!.Source).Path;
            yield return page;
        }
    }

    private static bool MoveNext(IEnumerator<LoadedPage> reader, string? last)
    {
        try
        {
            return reader.MoveNext();
        }
#pragma warning disable CA1031 // Thrown again with the place.
        catch (Exception e) when (e is not (UsageException or InputFailedException))
#pragma warning restore CA1031
        {
            string place = last is null ? "before the first page" : $"after {last}";
            throw new InputFailedException($"reading broke off {place}: {e.GetType().Name}: {e.Message}", e);
        }
    }
}
