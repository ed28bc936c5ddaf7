using System.Globalization;

namespace NewsClean.Cli.Commands;

/// <summary>Reads the values of options; what can't be read is a <see cref="UsageException"/> that names option, value and expectation.</summary>
internal static class OptionValues
{
    // A thousand workers on one machine is a slip of the keyboard.
    private const int MostJobs = 1024;

    /// <summary>A number of jobs.</summary>
    public static int Jobs(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : throw new UsageException($"--jobs {text}: expected a whole number from 1 to {MostJobs}");

    /// <summary>A whole number from 0.</summary>
    public static int Count(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : throw new UsageException($"{option} {text}: expected a whole number from 0");

    /// <summary>A probability from 0 to 1, with a decimal point.</summary>
    public static double Probability(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double p) && p is >= 0 and <= 1
            ? p
            : throw new UsageException($"--min-confidence {text}: expected a number from 0 to 1, such as 0.5");

    /// <summary>A size in bytes; K, M and G stand for 1024 bytes, its square and its cube.</summary>
    public static int Bytes(string text)
    {
        int shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = shift == 0 ? text : text.AsSpan(0, text.Length - 1);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && (long)number << shift <= int.MaxValue
            ? number << shift
            : throw new UsageException($"--max-page-bytes {text}: expected a size from 1 to {int.MaxValue}, such as 500K or 32M");
    }

    /// <summary>Names separated by commas.</summary>
    public static IReadOnlyList<string> Names(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
