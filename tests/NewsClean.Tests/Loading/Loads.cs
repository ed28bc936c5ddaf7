using NewsClean.Loading;
using NewsClean.Loading.Encodings;

namespace NewsClean.Tests.Loading;

/// <summary>What the tests of loading ask for.</summary>
internal static class Loads
{
    public static List<LoadedPage> Paths(params string[] paths) => All(new InputSelection { Paths = paths });

    public static List<LoadedPage> All(InputSelection selection, Stream? standardInput = null, CleaningOptions? options = null) =>
        [.. PageLoader.Load(selection, options ?? CleaningOptions.Default, standardInput)];

    /// <summary>The path of each result below <paramref name="folder"/>, with the failure's code behind it if it is one.</summary>
    public static List<string> Summaries(this IEnumerable<LoadedPage> pages, string folder) =>
        [.. pages.Select(page => Relative(page.Page?.Source.Path ?? page.Failure!.Source.Path, folder) + (page.Failure is { } failure ? " " + failure.Reason.Code : ""))];

    /// <summary>The code of the failure that a page's bytes end in, from loading or from decoding; "text" where they are text.</summary>
    public static string Verdict(this LoadedPage loaded)
    {
        if (loaded.Failure is { } failure) return failure.Reason.Code;
        return PageDecoder.TryDecode(loaded.Page!, CleaningOptions.Default, out _, out var refused) ? "text" : refused.Reason.Code;
    }

    private static string Relative(string path, string folder) => path == folder ? "." : path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..] : path;
}
