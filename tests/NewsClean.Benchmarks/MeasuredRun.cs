using System.Diagnostics;
using System.Globalization;

namespace NewsClean.Benchmarks;

/// <summary>What a run of a whole process took.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="ProcessorSeconds">On all processors together, with what it started and waited for; says more than <paramref name="Seconds"/> where others use the machine. 0 outside Linux.</param>
/// <param name="PeakMegabytes">Resident memory at the most, in millions of bytes, looked at every few milliseconds. 0 outside Linux.</param>
/// <param name="ExitCode">How it ended.</param>
internal readonly record struct MeasuredRun(double Seconds, double ProcessorSeconds, double PeakMegabytes, int ExitCode)
{
    // A tick of /proc's processor times: 1/100 s on every Linux.
    private const double Tick = 0.01;

    /// <summary>Runs <paramref name="command"/> to its end; what it prints is thrown away.</summary>
    public static MeasuredRun Of(params IReadOnlyList<string> command)
    {
        double before = ProcessorSecondsOfChildren();
        long start = Stopwatch.GetTimestamp();
        // The shell makes place for the program: the process is the program's own.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", .. command]))!;
        double peak = 0;
        while (!process.WaitForExit(10)) peak = Math.Max(peak, PeakOf(process.Id));
        return new MeasuredRun(Stopwatch.GetElapsedTime(start).TotalSeconds, ProcessorSecondsOfChildren() - before, peak, process.ExitCode);
    }

    /// <summary>The least of each figure of both runs, but the most memory.</summary>
    public MeasuredRun Best(MeasuredRun other) => new(
        Math.Min(Seconds, other.Seconds), Math.Min(ProcessorSeconds, other.ProcessorSeconds), Math.Max(PeakMegabytes, other.PeakMegabytes), Math.Max(ExitCode, other.ExitCode));

    // "4242 (dotnet) S 1 ...": behind the name's bracket the fields from the third on; 16 and 17 are the times of children that were waited for.
    private static double ProcessorSecondsOfChildren()
    {
        if (!OperatingSystem.IsLinux()) return 0;
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) * Tick;
    }

    private static double PeakOf(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan()["VmHWM:".Length..^" kB".Length], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0; // ended in between, or no Linux
        }
    }
}
