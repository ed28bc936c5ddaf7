using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsClean.Boilerplate;
using NewsClean.Metadata.Bylines.Stated;
using NewsClean.Training.Choices;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Bylines;

/// <summary><c>authors GOLD --models DIR</c>: fits the weights of authors on HTML pages, prints figures fold by fold and the rows of AuthorWeights.cs.</summary>
internal static class AuthorCommand
{
    private const int Size = AuthorWeights.FeatureCount + 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.Models("; of HTML");
        var threshold = SharedArguments.Threshold("least probability of a choice", AuthorChooser.LeastProbability);
        var ridge = SharedArguments.Ridge(0.001);
        var faults = SharedArguments.Faults();
        var command = new Command("authors", "Fit and measure the weights of authors on HTML pages") { gold, models, threshold, ridge, faults };
        command.SetAction(r =>
        {
            Choice[] choices = [.. Choices(GoldReader.Read(r.GetRequiredValue(gold).FullName), r.GetRequiredValue(models))];
            new ChoiceReport(Console.Out, choices, Size, r.GetValue(ridge)).Print(r.GetValue(threshold), r.GetValue(faults));
            double[] weights = ChoiceFit.Fit(choices, Size, r.GetValue(ridge));
            WeightPrinter.Print<AuthorFeatures>(Console.Out, weights, ("ShownScore", weights[^2]));
        });
        return command;
    }

    private static IEnumerable<Choice> Choices(IReadOnlyList<GoldPage> pages, DirectoryInfo models)
    {
        var nets = FoldModels.Read(models);
        foreach (var gold in nets.Known(pages))
        {
            if (gold.Kind == "other" || gold.Authors is null || new DumpMaker(gold, PageHtml.None).Segment(DumpStyle.Html) is not { } page) continue;
            yield return ChoiceOf(gold, AuthorChooser.Collect(BlockLabeller.Label(page, nets[gold.Fold])));
        }
    }

    private static Choice ChoiceOf(GoldPage gold, IReadOnlyList<AuthorChoice> choices)
    {
        string right = Folded(gold.Authors!);
        string[] keys = [.. choices.Select(c => Folded(c.Names))];
        return new Choice(gold.Set, gold.Id, gold.Fold, [.. choices.Select(FeaturesOf)], right.Length == 0 ? -1 : IndexOf(keys, right))
        {
            Gold = right,
            IsRight = i => keys[i] == right,
            Words = [.. choices.Select(c => string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", c.Names)} shown {c.ShownScore:F1} {c.Features}"))],
        };
    }

    private static int IndexOf(string[] keys, string right)
    {
        int exact = Array.IndexOf(keys, right);
        if (exact >= 0) return exact;
        var names = right.Split('|').ToHashSet(StringComparer.Ordinal);
        return Array.FindIndex(keys, key => GoldAuthors.IsPart(key.Split('|'), names));
    }

    private static string Folded(IEnumerable<string> names) => string.Join('|', AuthorChoice.KeyOf(names.Select(n => n.Normalize(NormalizationForm.FormKC))));

    private static double[] FeaturesOf(AuthorChoice choice)
    {
        double[] features = new double[Size];
        for (int i = 0; i < AuthorWeights.FeatureCount; i++) features[i] = ((long)choice.Features >> i) & 1;
        features[^2] = choice.ShownScore;
        features[^1] = 1;
        return features;
    }
}
