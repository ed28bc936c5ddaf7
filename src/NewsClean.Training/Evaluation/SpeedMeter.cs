using System.Globalization;
using System.Text;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Evaluation;

/// <summary>Measures the stages on one core, beside a count of words over the same bytes, which tells a slow machine from a slow program.</summary>
internal static class SpeedMeter
{
    // The best of so many rounds, in processor time: what other processes take from the machine is not counted.
    private const int Rounds = 7;

    /// <summary>Prints megabytes of UTF-8 a second for each stage.</summary>
    public static void Run(IReadOnlyList<GoldPage> pages, TextWriter output)
    {
        var dumps = pages.Select(p => GoldReader.Dump(p, "text")).Where(t => t is not null).Select(t => t!).ToArray();
        byte[][] bytes = [.. dumps.Select(Encoding.UTF8.GetBytes)];
        double megabytes = bytes.Sum(b => (long)b.Length) / 1e6;
        var segmented = dumps.Select(d => Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), d))).Where(p => p.Blocks.Count > 0).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dumps.Length} dumps, {megabytes:F1} MB, {segmented.Sum(p => p.Blocks.Count)} blocks"));
        var work = new ModelWorkspace();
        double words = Report(output, "words of UTF-8", megabytes, 0, () => { foreach (byte[] b in bytes) CountWords(b); });
        Report(output, "segmentation", megabytes, words, () => { foreach (string d in dumps) Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), d)); });
        Report(output, "scan", megabytes, words, () => { foreach (var p in segmented) work.Scan.Read(p); });
        foreach (var group in FeatureSet.Text.Groups)
            Report(output, "scan and " + group.GetType().Name, megabytes, words, () => ScanAnd(segmented, work, group));
        Report(output, "features", megabytes, words, () => Features(segmented, work));
        Report(output, "features and net", megabytes, words, () => { foreach (var p in segmented) BlockModel.Score(p); });
    }

    private static void ScanAnd(Page[] pages, ModelWorkspace work, FeatureGroup group)
    {
        foreach (var page in pages)
        {
            work.Scan.Read(page);
            work.Features.Reset(group.Columns.Count, page.Blocks.Count);
            (work.Context.RunStart, work.Context.RunEnd) = (0, Math.Min(20, page.Blocks.Count));
            var writer = new FeatureWriter(work.Features, 0);
            group.Write(work.Scan, work.Context, ref writer);
        }
    }

    private static void Features(Page[] pages, ModelWorkspace work)
    {
        foreach (var page in pages)
        {
            work.Scan.Read(page);
            FeatureSet.Text.Write(work.Scan, work.Context, work.Features);
        }
    }

    private static double Report(TextWriter output, string name, double megabytes, double words, Action action)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        double speed = megabytes / best;
        string ratio = words > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {speed / words:F3} of the word count") : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {speed,7:F1} MB/s{ratio}"));
        return speed;
    }

    private static long CountWords(ReadOnlySpan<byte> text)
    {
        long words = 0;
        bool inside = false;
        foreach (byte b in text)
        {
            bool letter = b > ' ';
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }
}
