using System.CommandLine;
using System.Globalization;
using NewsClean.Deduplication;

namespace NewsClean.Cli.Commands;

/// <summary>The options that say what counts as a near-duplicate, for the two commands that have them.</summary>
internal static class DedupeOptions
{
    /// <summary>The least similarity.</summary>
    public static Option<string> Threshold(string name) => NewOption.Value(name, "S", string.Create(CultureInfo.InvariantCulture,
        $"Least similarity of a copy: the share of three-word shingles in common, {DuplicateOptions.LeastThreshold} to 1 "
        + $"(default: {DuplicateOptions.Default.Threshold})."));

    /// <summary>How much is remembered.</summary>
    public static Option<string> Window(string name) => NewOption.Value(name, "N", string.Create(CultureInfo.InvariantCulture,
        $"Compare with the last N articles that were no copies; each takes 0.6 KB of memory (default: {DuplicateOptions.Default.Window})."));

    /// <summary>Reads both.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public static DuplicateOptions Read(ParseResult parsed, Option<string> threshold, Option<string> window)
    {
        var options = DuplicateOptions.Default;
        if (parsed.GetValue(threshold) is { } share) options = options with { Threshold = ReadShare(threshold.Name, share) };
        if (parsed.GetValue(window) is { } count) options = options with { Window = ReadCount(window.Name, count) };
        return options;
    }

    private static double ReadShare(string option, string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= DuplicateOptions.LeastThreshold and <= 1
            ? share
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option} {text}: expected a number from {DuplicateOptions.LeastThreshold} to 1, such as 0.7"));

    private static int ReadCount(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= DuplicateOptions.MostWindow
            ? count
            : throw new UsageException($"{option} {text}: expected a whole number from 1 to {DuplicateOptions.MostWindow}");
}
