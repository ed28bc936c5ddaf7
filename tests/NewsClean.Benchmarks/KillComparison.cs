using System.Diagnostics;

namespace NewsClean.Benchmarks;

/// <summary>Kills runs with <c>--resume</c> at random moments, goes on with each, and counts how often the bytes are those of a run that nobody killed.</summary>
internal static class KillComparison
{
    private const string Output = "newsclean-kills.jsonl";

    /// <summary>Kills <paramref name="count"/> runs of <paramref name="command"/> over <paramref name="pages"/>, each when its output has reached a random length.</summary>
    /// <returns>0 where all ended with the same bytes, otherwise 1.</returns>
    public static int Run(int count, string pages, string[] command)
    {
        string folder = Directory.CreateTempSubdirectory(nameof(KillComparison)).FullName;
        string[] program = [.. command, "extract", Path.GetFullPath(pages), "--quiet", "--resume", "-o", Path.Combine(folder, Output)];
        Start(program).WaitForExit();
        byte[] expected = TakeOutput(folder);
        // A seed, so that two runs of this comparison on one machine differ by the machine's timing alone.
        var random = new Random(50);
        int killed = 0, same = 0;
        for (int i = 0; i < count && expected.Length > 0; i++)
        {
            if (KillAt(program, Path.Combine(folder, Output + ".partial"), random.Next(expected.Length))) killed++;
            Start(program).WaitForExit();
            if (TakeOutput(folder).AsSpan().SequenceEqual(expected)) same++;
        }
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{killed} of {count} were killed before their end, {same} ended with the same bytes");
        return same == count ? 0 : 1;
    }

    // False where the run has ended before it could be killed.
    private static bool KillAt(string[] program, string partial, long length)
    {
        using var process = Start(program);
        while (!process.HasExited && (new FileInfo(partial) is not { Exists: true } file || file.Length < length)) Thread.Sleep(2);
        process.Kill();
        process.WaitForExit();
        return process.ExitCode == 128 + 9;
    }

    // Empty where there is none, or where it is not the only file.
    private static byte[] TakeOutput(string folder)
    {
        string path = Path.Combine(folder, Output);
        byte[] bytes = Directory.GetFiles(folder) is [var only] && only == path ? File.ReadAllBytes(path) : [];
        File.Delete(path);
        return bytes;
    }

    private static Process Start(string[] program) => Process.Start(new ProcessStartInfo(program[0], program[1..]))!;
}
