using System.Globalization;
using NewsClean.Benchmarks;

// An empty program for the comparison of start-ups: nothing else may happen before this line.
if (args is ["nothing"]) return 0;

return args switch
{
    ["speed", .. var paths] => SpeedComparison.Run(paths),
    ["processes", var page, .. var command] when command.Length > 0 => ProcessComparison.Run(page, command),
    ["kills", var count, var pages, .. var command] when command.Length > 0 => KillComparison.Run(int.Parse(count, CultureInfo.InvariantCulture), pages, command),
    ["corpus", var folder, "--out", var file, "--size", var size] => WetCorpus.Write(folder, file, size),
    ["stages", .. var rest] => StageBenchmarks.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: speed PATH...               the pipeline's speed on these pages, as a ratio to a UTF-8 word count over the same bytes
               processes PAGE COMMAND...   start-up of COMMAND (how newsclean is called) as a ratio to an empty program
               kills N PATH COMMAND...     N runs of COMMAND with --resume over PATH, each killed at a random moment and gone on with
               corpus FOLDER --out FILE --size SIZE   a WET-shaped .gz of that size, a gzip member a record, from a folder of dumps
               stages [options]            each stage by BenchmarkDotNet, over the samples or the folder in NEWSCLEAN_PAGES
        """);
    return 2;
}
