using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using NewsClean.Boilerplate;
using NewsClean.Loading;
using NewsClean.Loading.Encodings;
using NewsClean.Metadata;
using NewsClean.Segmentation;

namespace NewsClean.Benchmarks;

/// <summary>
/// How fast segmentation, labelling and metadata are together, on one core, beside a UTF-8 word count over the same bytes in
/// the same run: machines differ and are noisy, the ratio less so.
/// </summary>
internal static class SpeedComparison
{
    private const int WarmUps = 3, Rounds = 7;

    /// <summary>Measures on the pages under <paramref name="paths"/> and prints a table.</summary>
    public static int Run(string[] paths)
    {
        var raw = PageSet.Read(paths);
        if (raw.Length == 0)
        {
            Console.Error.WriteLine("speed: no page found");
            return 2;
        }
        var decoded = raw.Select(Decode).OfType<DecodedPage>().ToArray();
        double megabytes = PageSet.Megabytes(raw);
        double words = Best(() => { foreach (var page in raw) CountWords(page.Bytes.Span); });
        double stages = Best(() => { foreach (var page in decoded) ArticleBuilder.Build(BlockLabeller.Label(Segmenter.Segment(page)), CleaningOptions.Default); });
        double whole = Best(() => { foreach (var page in raw) NewsCleaner.Clean(page); });
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var page in raw) NewsCleaner.Clean(page);
        double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        Console.WriteLine(FormattableString.Invariant($"{raw.Length} pages, {megabytes:F1} MB; the best of {Rounds} rounds, one thread"));
        Print("UTF-8 word count", megabytes, words, words);
        Print("segmentation, labels, metadata", megabytes, stages, words);
        Print("whole pipeline from bytes", megabytes, whole, words);
        CompareWithParse(decoded, whole, raw.Length);
        Console.WriteLine(FormattableString.Invariant($"allocated by the whole pipeline: {allocated / megabytes:F1} bytes a byte of input"));
        return 0;
    }

    // Of HTML, the parser that the pipeline stands on is what its speed is measured by: its own document, made of the same strings.
    private static void CompareWithParse(DecodedPage[] pages, double whole, int count)
    {
        var html = pages.Where(page => MediaTypes.IsHtml(page.Source.MediaType)).ToArray();
        if (html.Length < pages.Length) return;
        var parser = new HtmlParser();
        double parse = Best(() => { foreach (var page in html) parser.ParseDocument(page.Text).Dispose(); });
        Console.WriteLine(FormattableString.Invariant($"AngleSharp's bare parse takes {parse / whole:F2} of the whole pipeline's time; {count / whole:F0} pages a second"));
    }

    private static void Print(string what, double megabytes, double seconds, double words) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-32}{megabytes / seconds,8:F1} MB/s   {words / seconds:F3} of the word count"));

    private static DecodedPage? Decode(RawPage page) => PageDecoder.TryDecode(page, CleaningOptions.Default, out var decoded, out _) ? decoded : null;

    private static double Best(Action work)
    {
        for (int i = 0; i < WarmUps; i++) work();
        double best = double.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return best;
    }

    // What "wc -w" does: decode every character, count the changes from white space to something else.
    private static int CountWords(ReadOnlySpan<byte> bytes)
    {
        int words = 0;
        bool inWord = false;
        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out var rune, out int length);
            bytes = bytes[length..];
            bool blank = Rune.IsWhiteSpace(rune);
            if (!blank && !inWord) words++;
            inWord = !blank;
        }
        return words;
    }
}
