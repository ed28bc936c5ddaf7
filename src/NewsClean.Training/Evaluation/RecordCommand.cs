using System.Buffers;
using System.CommandLine;
using NewsClean.Boilerplate;
using NewsClean.Metadata;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;
using NewsClean.Writing;

namespace NewsClean.Training.Evaluation;

/// <summary>
/// <c>records GOLD --models DIR --style NAME --out FILE</c>: what the whole program makes of pages whose publisher its model has not seen, as
/// records that <c>newsclean eval</c> scores.
/// </summary>
internal static class RecordCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = new Argument<DirectoryInfo>("GOLD") { Description = "folder of gold, as for features" };
        var models = new Option<DirectoryInfo>("--models")
        {
            Description = "folder of foldN.bin, each made without the pages of fold N; folds without one are left out",
            Required = true,
        };
        var style = new Option<DumpStyle>("--style") { Description = "kind of dump to make of each page", DefaultValueFactory = _ => DumpStyle.Text };
        var sets = new Option<string[]>("--sets") { Description = "only these sets", AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo>("--out") { Description = "where the records go, one a line", Required = true };
        var command = new Command("records", "Write the records of the whole program, each page by the model that has not seen it") { gold, models, style, sets, output };
        command.SetAction(r =>
        {
            var wanted = r.GetValue(sets) ?? [];
            var folder = r.GetRequiredValue(models);
            var pages = GoldReader.Read(r.GetRequiredValue(gold).FullName)
                .Where(p => wanted.Length == 0 || wanted.Contains(p.Set));
            Write(pages, FoldModels.Read(folder), r.GetValue(style), r.GetRequiredValue(output).FullName);
        });
        return command;
    }

    private static void Write(IEnumerable<GoldPage> pages, FoldModels models, DumpStyle style, string path)
    {
        using var output = File.Create(path);
        var format = new JsonLinesFormat(new WritingOptions());
        var record = new ArrayBufferWriter<byte>();
        var asked = models.Known(pages).ToList();
        var boxes = ((DumpStyle[])[style]).BoxesFor(asked);
        foreach (var gold in asked)
        {
            var html = style is DumpStyle.TitleFirst or DumpStyle.Varied ? PageHtml.Read(gold) : PageHtml.None; // the others need no document title
            if (new DumpMaker(gold, html, boxes).Segment(style) is not { } page) continue;
            record.ResetWrittenCount();
            format.WriteRecord(record, ArticleBuilder.Build(BlockLabeller.Label(page, models[gold.Fold]), CleaningOptions.Default));
            output.Write(record.WrittenSpan);
        }
    }
}
