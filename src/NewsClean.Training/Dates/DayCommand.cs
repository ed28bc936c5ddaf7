using System.CommandLine;
using System.Globalization;
using NewsClean.Boilerplate;
using NewsClean.Metadata.Dates;
using NewsClean.Metadata.Dates.Stated;
using NewsClean.Training.Choices;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dates;

/// <summary><c>days GOLD --models DIR</c>: fits the weights of days on HTML pages, prints figures fold by fold and the rows of DayWeights.cs.</summary>
internal static class DayCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.Models("; of HTML");
        var threshold = SharedArguments.Threshold("least probability of a day", StoryDayFinder.LeastProbability);
        var ridge = SharedArguments.Ridge(0.001);
        var faults = SharedArguments.Faults();
        var command = new Command("days", "Fit and measure the weights of publication days on HTML pages") { gold, models, threshold, ridge, faults };
        command.SetAction(r =>
        {
            Choice[] choices = [.. Choices(GoldReader.Read(r.GetRequiredValue(gold).FullName), r.GetRequiredValue(models))];
            int size = DayWeights.FeatureCount + 3;
            new ChoiceReport(Console.Out, choices, size, r.GetValue(ridge)).Print(r.GetValue(threshold), r.GetValue(faults));
            if (r.GetValue(faults)) return;
            double[] weights = ChoiceFit.Fit(choices, size, r.GetValue(ridge));
            WeightPrinter.Print<DayFeatures>(Console.Out, weights, ("ShownScore", weights[^3]), ("RivalScore", weights[^2]));
        });
        return command;
    }

    private static IEnumerable<Choice> Choices(IReadOnlyList<GoldPage> pages, DirectoryInfo models)
    {
        var nets = FoldModels.Read(models);
        foreach (var gold in nets.Known(pages))
        {
            if (gold.Kind == "other" || gold.Day is not { } day) continue;
            if (new DumpMaker(gold, PageHtml.None).Segment(DumpStyle.Html) is not { } page) continue;
            var labelled = BlockLabeller.Label(page, nets[gold.Fold]);
            yield return ChoiceOf(gold, day, StoryDayFinder.Collect(labelled, DateCandidates.Collect(labelled)));
        }
    }

    private static Choice ChoiceOf(GoldPage gold, DateOnly day, IReadOnlyList<StoryDay> days)
    {
        int right = -1;
        foreach (int apart in (int[])[0, -1, 1])
            for (int i = 0; i < days.Count && right < 0; i++)
                if (days[i].Day == day.AddDays(apart)) right = i;
        return new Choice(gold.Set, gold.Id, gold.Fold, [.. days.Select(FeaturesOf)], right)
        {
            Gold = day.ToString("O", CultureInfo.InvariantCulture),
            IsRight = i => days[i].Day == day,
            IsSame = (i, k) => SameInstant.Are(days[i], days[k]),
            Words = [.. days.Select(WordsOf)],
        };
    }

    private static string WordsOf(StoryDay day)
    {
        string stated = string.Join(" | ", day.Stated.Select(s => s.Hint.Source + " " + s.Hint.Value));
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day:yyyy-MM-dd} shown {day.ShownScore:F1} {day.Features} [{stated}]");
    }

    private static double[] FeaturesOf(StoryDay day)
    {
        double[] features = new double[DayWeights.FeatureCount + 3];
        for (int i = 0; i < DayWeights.FeatureCount; i++) features[i] = ((long)day.Features >> i) & 1;
        features[^3] = day.ShownScore;
        features[^2] = day.RivalScore;
        features[^1] = 1;
        return features;
    }
}
