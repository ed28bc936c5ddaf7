using System.CommandLine;
using NewsClean.Metadata.Dates;
using NewsClean.Training.Choices;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dates;

/// <summary>
/// <c>dates GOLD --models DIR</c>: (<c>--leave-out 0</c> for the weights in use) fits the weights of publication dates and prints them as they stand in DateWeights.cs. Before
/// that it prints the figures of the weights in use, and those of weights fitted without the fold that they are measured on.
/// </summary>
internal static class DateCommand
{
    private static readonly DumpStyle[] s_styles = [DumpStyle.Text, DumpStyle.Flat, DumpStyle.Nodes];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var gold = SharedArguments.Gold();
        var models = SharedArguments.Models("; folds without one are left out");
        var leaveOut = new Option<int[]>("--leave-out") { Description = "folds that the printed weights must not see", AllowMultipleArgumentsPerToken = true };
        var threshold = SharedArguments.Threshold("least probability of a day", PublicationDateFinder.LeastProbability);
        var faults = SharedArguments.Faults(" by the weights in use");
        var ridge = SharedArguments.Ridge(0.0003);
        var command = new Command("dates", "Fit and measure the weights of publication dates") { gold, models, leaveOut, threshold, ridge, faults };
        command.SetAction(r =>
        {
            var pages = DatedPages.Read(GoldReader.Read(r.GetRequiredValue(gold).FullName), s_styles, r.GetRequiredValue(models).FullName);
            var report = new DateReport(Console.Out);
            report.Print("weights in use", pages, null, r.GetValue(threshold));
            if (r.GetValue(faults)) report.PrintFaults(pages, r.GetValue(threshold));
            else Refit(pages, report, r.GetValue(leaveOut) ?? [], (r.GetValue(threshold), r.GetValue(ridge)));
        });
        return command;
    }

    private static void Refit(IReadOnlyList<DatedPage> pages, DateReport report, int[] leaveOut, (double Threshold, double Ridge) settings)
    {
        foreach (int fold in pages.Select(p => p.Gold.Fold).Distinct().Order())
        {
            var weights = DateFit.Fit(pages.Where(p => p.Gold.Fold != fold), settings.Ridge);
            report.Print($"fold {fold}, weights fitted to the others", [.. pages.Where(p => p.Gold.Fold == fold)], weights, settings.Threshold);
        }
        WeightPrinter.Print<DateFeatures>(Console.Out, DateFit.Fit(pages.Where(p => !leaveOut.Contains(p.Gold.Fold)), settings.Ridge));
    }
}
