using System.CommandLine;
using System.Text.Json;
using NewsClean.Boilerplate;
using NewsClean.Metadata;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;
using ScoredWords = NewsClean.Evaluation.ScoredWords;

namespace NewsClean.Training.Evaluation;

/// <summary>
/// <c>silver GOLD --models DIR --out FILE</c>: bodies for the pages that people have not annotated, read from their HTML by models that have not seen
/// their publishers. What markup shows plainly teaches the model that has only text.
/// </summary>
internal static class SilverCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = new Argument<DirectoryInfo>("GOLD") { Description = "folder of gold, as for features" };
        var models = new Option<DirectoryInfo>("--models") { Description = "folder of foldN.bin of HTML, each made without the pages of fold N", Required = true };
        var least = new Option<double>("--least") { Description = "least confidence of a record", DefaultValueFactory = _ => 0.7 };
        var output = new Option<FileInfo>("--out") { Description = "where the bodies go, in the form of silver.jsonl", Required = true };
        var command = new Command("silver", "Write bodies, read from HTML, for pages without a body of human hand") { gold, models, least, output };
        command.SetAction(r =>
            Write(
                GoldReader.Read(r.GetRequiredValue(gold).FullName), FoldModels.Read(r.GetRequiredValue(models)),
                r.GetValue(least), r.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Write(IReadOnlyList<GoldPage> pages, FoldModels models, double least, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var gold in models.Known(pages))
        {
            bool isHuman = gold.Body is not null && !gold.IsSilver;
            if (isHuman || gold.Kind == "other" || new DumpMaker(gold, PageHtml.None).Segment(DumpStyle.Html) is not { } page) continue;
            if (ArticleBuilder.Build(BlockLabeller.Label(page, models[gold.Fold]), CleaningOptions.Default) is not Article article || article.Confidence < least) continue;
            string body = ScoredWords.Fold(article.Body);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                set = gold.Set,
                id = gold.Id,
                body = article.Body.Replace("\n\n", "\n", StringComparison.Ordinal),
                with_missing = gold.With.Count(s => !body.Contains(ScoredWords.Fold(s), StringComparison.Ordinal)),
                without_present = gold.Without.Count(s => body.Contains(ScoredWords.Fold(s), StringComparison.Ordinal)),
            }));
        }
    }
}
