using System.CommandLine;
using System.Globalization;
using NewsClean.Boilerplate;
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
        var gold = new Argument<DirectoryInfo>("GOLD") { Description = "folder of gold, as for features" };
        var models = new Option<DirectoryInfo?>("--models") { Description = "folder of foldN.bin, each made without the pages of fold N; pages of a fold without one are labelled by the embedded model" };
        var output = new Option<FileInfo>("--out") { Description = "where the candidates go, one a line: page, fold, style, right (1 or 0), features", Required = true };
        var command = new Command("titles", "Write the candidates for the headline of every page, with features and whether they are right") { gold, models, output };
        command.SetAction(r => Write(GoldReader.Read(r.GetRequiredValue(gold).FullName), FoldModels.Read(r.GetValue(models)), r.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Write(IReadOnlyList<GoldPage> pages, Func<Page, ModelOutput>[] models, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var gold in pages)
        {
            if (gold.Title is not { Length: > 0 } title || gold.Kind == "other") continue;
            var dumps = new DumpMaker(gold, PageHtml.None);
            foreach (var style in (DumpStyle[])[DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes])
                if (dumps.Make(style) is { } text) WritePage(output, $"{gold.Set}/{gold.Id}\t{gold.Fold}\t{style}", (text, ScoredWords.Fold(title)), models[gold.Fold]);
        }
    }

    private static void WritePage(TextWriter output, string page, (string Text, string Title) gold, Func<Page, ModelOutput> model)
    {
        var (draft, story, scores) = BlockLabeller.FindStory(Segmenter.Segment(new DecodedPage("", new SourceLocation(page), gold.Text)), model);
        if (story.IsEmpty) return;
        var features = new TitleFeatures(draft, story, scores[BlockTarget.Title]);
        var row = new float[TitleFeatures.Count];
        for (int i = features.First; i < features.Next; i++)
        {
            features.Read(i, row);
            int right = ScoredWords.Fold(draft.Text(i)) == gold.Title ? 1 : 0;
            output.WriteLine($"{page}\t{right}\t{string.Join(' ', row.Select(x => x.ToString("R", CultureInfo.InvariantCulture)))}");
        }
    }
}
