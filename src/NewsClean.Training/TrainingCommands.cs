using System.CommandLine;
using NewsClean.Boilerplate.Model;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Features;
using NewsClean.Training.Gold;

namespace NewsClean.Training;

/// <summary>The commands of this program.</summary>
internal static class TrainingCommands
{
    private static readonly DumpStyle[] s_trainingStyles = [DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes, DumpStyle.Varied];

    /// <summary><c>features GOLD --out DIR</c></summary>
    public static Command Features()
    {
        var gold = SharedArguments.Gold();
        var output = new Option<DirectoryInfo>("--out") { Description = "where the files for train.py go", Required = true };
        var styles = StylesOption(s_trainingStyles);
        var silver = new Option<FileInfo>("--silver") { Description = "bodies for pages without one, before those of GOLD/silver.jsonl" };
        var command = new Command("features", "Write features and right answers of every block, for train.py") { gold, output, styles, silver };
        command.Validators.Add(r =>
        {
            if (r.GetValue(styles) is { } several && several.Any(s => s.IsHtml()) && !several.All(s => s.IsHtml()))
                r.AddError("HTML is exported by itself: its model reads other features than that of dumps");
        });
        command.SetAction(r =>
        {
            var pages = GoldReader.Read(r.GetRequiredValue(gold).FullName, r.GetValue(silver)?.FullName);
            FeatureExporter.Export(pages, r.GetRequiredValue(styles), r.GetRequiredValue(output).FullName, Console.Error);
        });
        return command;
    }

    /// <summary><c>evaluate GOLD --models DIR</c></summary>
    public static Command Evaluate()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.Models();
        var threshold = SharedArguments.Threshold("probability above which a block counts as body", ModelOutput.BodyFrom);
        var worst = new Option<int>("--worst") { Description = "also print so many of the worst pages" };
        var ceiling = new Option<bool>("--ceiling") { Description = "take the blocks that gold was aligned to: what a perfect model would reach" };
        var explain = new Option<string>("--explain") { Description = "instead print the blocks of the page with this id, in the first style" };
        var styles = StylesOption([DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes, DumpStyle.Varied]);
        var command = new Command("evaluate", "Measure models on the pages of the fold that each has not seen") { gold, models, threshold, worst, ceiling, explain, styles };
        command.SetAction(r =>
        {
            var evaluator = new FoldEvaluator(r.GetRequiredValue(models).FullName, r.GetValue(threshold), r.GetValue(ceiling), Console.Out);
            var pages = GoldReader.Read(r.GetRequiredValue(gold).FullName);
            if (r.GetValue(explain) is { } id) evaluator.Explain(pages, r.GetRequiredValue(styles)[0], id);
            else evaluator.Run(pages, r.GetRequiredValue(styles), r.GetValue(worst));
        });
        return command;
    }

    /// <summary><c>speed GOLD</c></summary>
    public static Command Speed()
    {
        var gold = SharedArguments.Gold();
        var set = new Option<string>("--set") { Description = "the set whose dumps are read", DefaultValueFactory = _ => "misinfo" };
        var command = new Command("speed", "Measure segmentation, features and net on one core, beside a count of words") { gold, set };
        command.SetAction(r => SpeedMeter.Run([.. GoldReader.Read(r.GetRequiredValue(gold).FullName).Where(p => p.Set == r.GetValue(set))], Console.Out));
        return command;
    }

    private static Option<DumpStyle[]> StylesOption(DumpStyle[] styles) => new("--styles")
    {
        Description = "kinds of dumps to make of each page, separated by blanks",
        DefaultValueFactory = _ => styles,
        AllowMultipleArgumentsPerToken = true,
    };
}
