using System.IO.Compression;
using System.Reflection;
using AngleSharp.Html.Parser;
using NewsClean.Loading.Encodings;

namespace NewsClean.Benchmarks;

/// <summary>
/// Whole processes side by side, in turns in one run: newsclean, what reads the same bytes and does nearly nothing with them, and the extractors
/// that the machine has. Ratios are what counts: machines differ, and are busy with other things.
/// </summary>
internal static class WholeProcesses
{
    private const int Rounds = 3;

    // How a program that is not there ends: the shell's word, and that of peers.py.
    private const int NotFound = 127;

    private static readonly string[] s_peers = ["trafilatura", "resiliparse", "readability"];

    private readonly record struct Program(string Name, string[] Command);

    /// <summary>Measures and prints a table for text and one for HTML.</summary>
    /// <param name="wet">Text as <see cref="WetCorpus"/> writes it.</param>
    /// <param name="html">A folder of HTML pages, not compressed.</param>
    /// <param name="newsclean">How newsclean is called.</param>
    public static int Run(string wet, string html, string[] newsclean)
    {
        string plain = Path.GetTempFileName(), output = plain + ".jsonl";
        long text = Inflate(wet, plain);
        Print($"text from gzip, {text / 1e6:F0} MB", text, Measure(
        [
            new("gzip -dc", ["gzip", "-dc", wet]),
            new("wc -w (of plain text)", ["env", "LC_ALL=C.UTF-8", "wc", "-w", plain]),
            new("C4's line rules (Python)", ["python3", Beside("c4_lines.py"), wet]),
            new("newsclean, 1 job", [.. newsclean, "extract", wet, "--quiet", "--jobs", "1", "-o", output]),
            new("newsclean, a job a processor", [.. newsclean, "extract", wet, "--quiet", "-o", output]),
        ]));
        long bytes = PageSet.Read([html]).Sum(p => (long)p.Bytes.Length);
        Print($"HTML in files, {bytes / 1e6:F0} MB", bytes, Measure(
        [
            new("AngleSharp's bare parse", ["dotnet", Assembly.GetExecutingAssembly().Location, "parse", html]),
            new("newsclean, 1 job", [.. newsclean, "extract", html, "--quiet", "--jobs", "1", "-o", output]),
            new("newsclean, a job a processor", [.. newsclean, "extract", html, "--quiet", "-o", output]),
            .. s_peers.Select(peer => new Program(peer + " (Python)", ["python3", Beside("peers.py"), peer, html])),
        ]));
        File.Delete(plain);
        File.Delete(output);
        return 0;
    }

    /// <summary>Parses each page of a folder and does nothing with the tree.</summary>
    public static int Parse(string html)
    {
        var parser = new HtmlParser();
        foreach (var page in PageSet.Read([html]))
            if (PageDecoder.TryDecode(page, CleaningOptions.Default, out var decoded, out _)) parser.ParseDocument(decoded.Text).Dispose();
        return 0;
    }

    // Turn by turn, so that what else the machine does meets all of them alike.
    private static Dictionary<string, MeasuredRun> Measure(Program[] programs)
    {
        var best = new Dictionary<string, MeasuredRun>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (var (name, command) in programs)
            {
                if (round > 0 && best[name].ExitCode == NotFound) continue;
                var run = MeasuredRun.Of(command);
                best[name] = round == 0 ? run : run.Best(best[name]);
            }
        }
        return best;
    }

    private static void Print(string what, long bytes, Dictionary<string, MeasuredRun> runs)
    {
        var basis = runs.First();
        Console.WriteLine($"{what}; the least of {Rounds} rounds in turns; x: times {basis.Key}");
        foreach (var (name, run) in runs)
        {
            Console.WriteLine(run.ExitCode == NotFound ? $"  {name,-30} not found on this machine" : FormattableString.Invariant(
                $"  {name,-30}{run.Seconds,8:F2} s {run.Seconds / basis.Value.Seconds,6:F1} x   processor {run.ProcessorSeconds,7:F2} s {run.ProcessorSeconds / basis.Value.ProcessorSeconds,6:F1} x {bytes / 1e6 / run.ProcessorSeconds,7:F1} MB/s   peak {run.PeakMegabytes,4:F0} MB"));
        }
    }

    private static long Inflate(string wet, string plain)
    {
        using var from = new GZipStream(File.OpenRead(wet), CompressionMode.Decompress);
        using var to = File.Create(plain);
        from.CopyTo(to);
        return to.Length;
    }

    private static string Beside(string script) => Path.Combine(AppContext.BaseDirectory, script);
}
