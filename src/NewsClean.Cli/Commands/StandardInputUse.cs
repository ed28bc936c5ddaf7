using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>Who reads standard input: whatever is named <c>-</c>, and only once.</summary>
internal static class StandardInputUse
{
    /// <summary>Is standard input among the inputs, or a list of them?</summary>
    public static bool IsNeeded(InputSelection inputs) => Names(inputs).Contains("-");

    /// <summary>Opens it where the inputs need it; null where they don't.</summary>
    public static Stream? Open(InputSelection inputs) => IsNeeded(inputs) ? Console.OpenStandardInput() : null;

    /// <summary>Refuses to read it twice.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="others">Other files that the command reads; null for one that was not named.</param>
    /// <exception cref="UsageException">It is named twice.</exception>
    public static void Check(InputSelection inputs, params ReadOnlySpan<string?> others)
    {
        string?[] names = [.. Names(inputs), .. others];
        if (names.Count(n => n == "-") > 1) throw new UsageException("standard input is named twice; it can be read only once");
    }

    private static IEnumerable<string?> Names(InputSelection inputs) => [.. inputs.Paths, inputs.FilesFrom, inputs.Files0From];
}
