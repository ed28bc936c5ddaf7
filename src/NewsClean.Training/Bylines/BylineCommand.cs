using System.CommandLine;
using NewsClean.Boilerplate;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Bylines;

/// <summary><c>bylines GOLD --models DIR --out FILE</c>: what <c>fit_bylines.py</c> fits the weights of bylines to.</summary>
internal static class BylineCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.ModelsIfAny();
        var output = new Option<FileInfo>("--out") { Description = "where the candidates go, as JSON lines", Required = true };
        var command = new Command("bylines", "Write the candidates for the byline of every page, with features and whether they are right") { gold, models, output };
        command.SetAction(r => Write(GoldReader.Read(r.GetRequiredValue(gold).FullName), FoldModels.Read(r.GetValue(models)), r.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Write(IReadOnlyList<GoldPage> pages, FoldModels models, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var gold in models.Known(pages))
        {
            if (gold.Authors is not { Count: > 0 } || gold.Kind == "other") continue;
            var dumps = new DumpMaker(gold, PageHtml.None);
            foreach (var style in (DumpStyle[])[DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes])
                if (dumps.Make(style) is { } text) output.WriteLine(BylineExport.Line(gold, style, text, page => BlockLabeller.Label(page, models[gold.Fold])));
        }
    }
}
