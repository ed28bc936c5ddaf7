using System.CommandLine;
using NewsClean.Training.Dumps;
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
        var gold = new Argument<DirectoryInfo>("GOLD") { Description = "folder of gold: a folder a set, each with pages.jsonl and text/" };
        var output = new Option<DirectoryInfo>("--out") { Description = "where the files for train.py go", Required = true };
        var styles = StylesOption(s_trainingStyles);
        var command = new Command("features", "Write features and right answers of every block, for train.py") { gold, output, styles };
        command.SetAction(r => FeatureExporter.Export(GoldReader.Read(r.GetRequiredValue(gold).FullName), r.GetRequiredValue(styles), r.GetRequiredValue(output).FullName, Console.Error));
        return command;
    }

    private static Option<DumpStyle[]> StylesOption(DumpStyle[] styles) => new("--styles")
    {
        Description = "kinds of dumps to make of each page, separated by blanks",
        DefaultValueFactory = _ => styles,
        AllowMultipleArgumentsPerToken = true,
    };
}
