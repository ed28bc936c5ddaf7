using System.Diagnostics;
using System.Reflection;

namespace NewsClean.Benchmarks;

/// <summary>Start-up of whole processes side by side: an empty .NET program, newsclean's help, newsclean on one page.</summary>
internal static class ProcessComparison
{
    private const int Rounds = 25;

    /// <summary>Measures <paramref name="command"/> on <paramref name="page"/> and prints medians and ratios.</summary>
    public static int Run(string page, string[] command)
    {
        string[][] programs =
        [
            ["dotnet", Assembly.GetExecutingAssembly().Location, "nothing"],
            [.. command, "--help"],
            [.. command, "extract", page],
        ];
        string[] names = ["empty program", "--help", "one page"];
        var times = programs.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round <= Rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                double time = Time(programs[i]);
                if (round > 0) times[i].Add(time); // the first round fills the disk cache
            }
        }
        double empty = Median(times[0]);
        for (int i = 0; i < programs.Length; i++)
            Console.WriteLine(FormattableString.Invariant($"{names[i],-16}{Median(times[i]) * 1000,8:F1} ms   {Median(times[i]) / empty:F2} of an empty program"));
        return 0;
    }

    private static double Time(string[] program)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program[0], program[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
