using System.Globalization;

namespace NewsClean.Training.Choices;

/// <summary>Counts right, wrong and missing choices by set, each fold by weights that were fitted to the others.</summary>
internal sealed class ChoiceReport(TextWriter output, IReadOnlyList<Choice> choices, int size, double ridge)
{
    private static readonly double[] s_thresholds = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

    /// <summary>Prints the figures, and, if asked, the pages that come out wrong.</summary>
    public void Print(double threshold, bool faults)
    {
        var guesses = choices.GroupBy(c => c.Fold).OrderBy(g => g.Key).SelectMany(Guess).ToArray();
        foreach (double t in s_thresholds) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at {t:F2}       {Count(guesses, t)}"));
        foreach (var group in guesses.GroupBy(g => g.Choice.Set).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{group.Key,-24} {Count(group, threshold)}");
        if (faults)
            foreach (var guess in guesses) PrintFault(guess, threshold);
    }

    private IEnumerable<Guessed> Guess(IGrouping<int, Choice> fold)
    {
        var weights = ChoiceFit.Fit(choices.Where(c => c.Fold != fold.Key), size, ridge);
        foreach (var choice in fold)
        {
            var (index, probability) = ChoiceFit.Best(choice, weights);
            yield return new Guessed(choice, index, probability);
        }
    }

    private void PrintFault(Guessed guess, double threshold)
    {
        var (choice, index, probability) = guess;
        bool given = index >= 0 && probability >= threshold;
        if (given ? choice.IsRight(index) : choice.Gold.Length == 0) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(given ? "WRONG" : "null ")} {choice.Set} {choice.Id} gold {choice.Gold} p {probability:F2}"));
        for (int i = 0; i < choice.Words.Count && i < 12; i++)
            if (i == index || i < 6 || choice.IsRight(i)) output.WriteLine($"   {(i == index ? "*" : " ")}{(choice.IsRight(i) ? "+" : " ")} {choice.Words[i]}");
    }

    private static string Count(IEnumerable<Guessed> guesses, double threshold)
    {
        int all = 0, right = 0, wrong = 0, offered = 0;
        foreach (var (choice, index, probability) in guesses)
        {
            all++;
            if (choice.Gold.Length == 0 || Enumerable.Range(0, choice.Alternatives.Count).Any(choice.IsRight)) offered++;
            if (index < 0 || probability < threshold) right += choice.Gold.Length == 0 ? 1 : 0;
            else if (choice.IsRight(index)) right++;
            else wrong++;
        }
        return string.Create(CultureInfo.InvariantCulture, $"pages {all,4}  offered {offered / (double)all:F3}  right {right / (double)all:F3}  wrong {wrong / (double)all:F3}");
    }

    private readonly record struct Guessed(Choice Choice, int Index, double Probability);
}
