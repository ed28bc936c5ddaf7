using System.CommandLine;
using System.Globalization;
using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Headlines;
using NewsClean.Boilerplate.Model;
using NewsClean.Boilerplate.Passes;
using NewsClean.Segmentation;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;
using ScoredWords = NewsClean.Evaluation.ScoredWords;

namespace NewsClean.Training.Titles;

/// <summary><c>titles GOLD --models DIR --out FILE</c>: what <c>fit_titles.py</c> fits the weights of headlines to.</summary>
internal static class TitleCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.ModelsIfAny();
        var output = new Option<FileInfo>("--out") { Description = "where the candidates go, one a line: page, fold, style, right (1 or 0), features", Required = true };
        var html = new Option<bool>("--html") { Description = "the candidates of HTML pages, blocks and statements of the markup, instead of those of dumps" };
        var command = new Command("titles", "Write the candidates for the headline of every page, with features and whether they are right") { gold, models, output, html };
        command.SetAction(r =>
        {
            var pages = GoldReader.Read(r.GetRequiredValue(gold).FullName).Where(p => p.Title is { Length: > 0 } && p.Kind != "other");
            using var file = new StreamWriter(r.GetRequiredValue(output).FullName);
            if (r.GetValue(html)) WriteHtml(pages, FoldModels.Read(r.GetValue(models)), file);
            else Write(pages, FoldModels.Read(r.GetValue(models)), file);
        });
        return command;
    }

    private static void WriteHtml(IEnumerable<GoldPage> pages, FoldModels models, TextWriter output)
    {
        var row = new float[HeadlineFeatures.Count];
        foreach (var gold in models.Known(pages))
        {
            if (new DumpMaker(gold, PageHtml.None).Segment(DumpStyle.Html) is not { } page) continue;
            var (draft, story, scores) = BlockLabeller.FindStory(page, models[gold.Fold]);
            if (story.IsEmpty) continue;
            var title = scores[BlockTarget.Title];
            var blocks = new TitleFeatures(draft, story, scores);
            var candidates = new HeadlineCandidates(draft, blocks, title);
            var features = new HeadlineFeatures(draft, story, candidates, blocks);
            foreach (var candidate in candidates.All)
            {
                features.Read(candidate, row);
                WriteRow(output, $"{gold.Set}/{gold.Id}\t{gold.Fold}\tHtml", ScoredWords.Fold(candidate.Text) == ScoredWords.Fold(gold.Title!), row);
            }
        }
    }

    private static void Write(IEnumerable<GoldPage> pages, FoldModels models, TextWriter output)
    {
        foreach (var gold in models.Known(pages))
        {
            var dumps = new DumpMaker(gold, PageHtml.None);
            foreach (var style in (DumpStyle[])[DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes])
                if (dumps.Make(style) is { } text) WritePage(output, $"{gold.Set}/{gold.Id}\t{gold.Fold}\t{style}", (text, ScoredWords.Fold(gold.Title!)), models[gold.Fold]);
        }
    }

    private static void WritePage(TextWriter output, string page, (string Text, string Title) gold, Func<Page, ModelOutput> model)
    {
        var (draft, story, scores) = BlockLabeller.FindStory(Segmenter.Segment(new DecodedPage("", new SourceLocation(page), gold.Text)), model);
        if (story.IsEmpty) return;
        var features = new TitleFeatures(draft, story, scores);
        var row = new float[TitleFeatures.Count];
        for (int i = features.First; i < features.Next; i++)
        {
            features.Read(i, row);
            WriteRow(output, page, ScoredWords.Fold(draft.Text(i)) == gold.Title, row);
        }
    }

    private static void WriteRow(TextWriter output, string page, bool right, float[] row) =>
        output.WriteLine($"{page}\t{(right ? 1 : 0)}\t{string.Join(' ', row.Select(x => x.ToString("R", CultureInfo.InvariantCulture)))}");
}
