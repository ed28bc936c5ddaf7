using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NewsClean.Loading;

namespace NewsClean.Cli.Running;

/// <summary>The only place where every exception is caught: a fault on one page becomes a failure that names the page, and the run goes on.</summary>
internal static class PageFault
{
    /// <summary>Does <paramref name="work"/> for <paramref name="input"/>, or says what went wrong.</summary>
    /// <returns>False with the failure where the work threw anything at all.</returns>
    public static bool Try(LoadedPage input, Action work, [NotNullWhen(false)] out Failure? failure)
    {
        failure = null;
        try
        {
            work();
        }
#pragma warning disable CA1031 // The catch-all of the per-page loop.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = Of(input, e);
        }
        return failure is null;
    }

    // What the input says of the page goes into its record, as into any other: an id that was asked for must not be lost with the page.
    private static Failure Of(LoadedPage input, Exception e)
    {
        var source = input.Page?.Source ?? input.Failure!.Source;
        var failure = new Failure(null, source, new Reason(ReasonCodes.Internal, Describe(source.Place, e)));
        return input.Page is { } page
            ? failure with { Url = page.Url, FetchedAt = page.FetchedAt, Kept = page.Kept }
            : failure with { Url = input.Failure!.Url, FetchedAt = input.Failure.FetchedAt, Kept = input.Failure.Kept };
    }

    // "a.txt: InvalidOperationException in Segmenter.Segment: Sequence contains no elements; please report it"
    private static string Describe(string path, Exception e)
    {
        var method = new StackTrace(e).GetFrame(0) is { } frame ? DiagnosticMethodInfo.Create(frame) : null;
        string place = method is null ? "" : $" in {method.DeclaringTypeName?.Split('.')[^1]}.{method.Name}";
        return $"{path}: {e.GetType().Name}{place}: {e.Message}; please report it";
    }
}
