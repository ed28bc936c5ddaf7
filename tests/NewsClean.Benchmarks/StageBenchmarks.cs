using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using NewsClean.Boilerplate;
using NewsClean.Loading.Encodings;
using NewsClean.Metadata;
using NewsClean.Segmentation;

namespace NewsClean.Benchmarks;

/// <summary>Each stage by itself, over the same pages.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private RawPage[] _raw = [];
    private DecodedPage[] _decoded = [];
    private Page[] _pages = [];
    private LabelledPage[] _labelled = [];

    /// <summary>Runs BenchmarkDotNet with its own options.</summary>
    internal static int Run(string[] args)
    {
        BenchmarkRunner.Run<StageBenchmarks>(args: args);
        return 0;
    }

    /// <summary>Reads the pages.</summary>
    [GlobalSetup]
    public void Read()
    {
        string folder = Environment.GetEnvironmentVariable("NEWSCLEAN_PAGES") ?? Samples();
        _raw = PageSet.Read([folder]);
        _decoded = [.. _raw.Select(r => PageDecoder.TryDecode(r, CleaningOptions.Default, out var d, out _) ? d : null).OfType<DecodedPage>()];
        _pages = [.. _decoded.Select(Segmenter.Segment)];
        _labelled = [.. _pages.Select(p => BlockLabeller.Label(p))];
    }

    /// <summary>Bytes to text.</summary>
    [Benchmark]
    public int Decode() => _raw.Count(r => PageDecoder.TryDecode(r, CleaningOptions.Default, out _, out _));

    /// <summary>Text to blocks.</summary>
    [Benchmark]
    public int Segment() => _decoded.Sum(d => Segmenter.Segment(d).Blocks.Count);

    /// <summary>Blocks to labels.</summary>
    [Benchmark]
    public int Label() => _pages.Sum(p => BlockLabeller.Label(p).Blocks.Count);

    /// <summary>Labels to records.</summary>
    [Benchmark]
    public int Build() => _labelled.Count(p => ArticleBuilder.Build(p, CleaningOptions.Default) is Article);

    private static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsClean.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "samples");
    }
}
