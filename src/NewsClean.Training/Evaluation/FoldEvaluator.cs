using NewsClean.Boilerplate.Model;
using NewsClean.Training.Alignment;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;
using BodyScore = NewsClean.Evaluation.BodyScore;

namespace NewsClean.Training.Evaluation;

/// <summary>Measures models on the pages of the fold that each was not trained on, through the library's own code.</summary>
internal sealed class FoldEvaluator(string models, double threshold, bool ceiling, TextWriter output)
{
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly FoldModels _nets = FoldModels.Read(new DirectoryInfo(models));
    private readonly List<(double F1, string Page)> _worst = [];

    /// <summary>Evaluates and prints a line for each group of pages and style.</summary>
    public void Run(IReadOnlyList<GoldPage> pages, IReadOnlyList<DumpStyle> styles, int worst)
    {
        foreach (var gold in _nets.Known(pages)) Evaluate(gold, styles);
        foreach (var (group, tally) in _tallies) output.WriteLine($"{group,-28} {tally}");
        foreach (var (f1, page) in _worst.OrderBy(w => w.F1).Take(worst)) output.WriteLine($"  {f1:F3}  {page}");
    }

    private void Evaluate(GoldPage gold, IReadOnlyList<DumpStyle> styles)
    {
        var html = PageHtml.Read(gold);
        var dumps = new DumpMaker(gold, html);
        foreach (var style in styles)
        {
            if (dumps.Segment(style) is not { } page) continue;
            var scored = _nets[gold.Fold](page);
            foreach (string group in GroupsOf(gold)) AddTo(Group(group, style), gold, page, scored);
            if (style is DumpStyle.Text or DumpStyle.Html && Measures(gold)) _worst.Add((BodyScore.Of(gold.Body!, BodyOf(page, scored)).WordF1, $"{gold.Set} {gold.Id}"));
        }
    }

    /// <summary>Prints every block of the page <paramref name="id"/> with its probability and gold's answer.</summary>
    public void Explain(IReadOnlyList<GoldPage> pages, DumpStyle style, string id)
    {
        var gold = _nets.Known(pages).First(p => p.Id == id);
        var html = PageHtml.Read(gold);
        var page = new DumpMaker(gold, html).Segment(style)!;
        var scored = _nets[gold.Fold](page);
        var targets = PageAligner.Align(page.Blocks, gold, html);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"article {scored.Article:F2}"));
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            string heads = string.Join(' ', Enum.GetValues<BlockTarget>().Where(t => scored[t][i] > 0.2 || targets[t][i] == 1)
                .Select(t => string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"{t}={scored[t][i]:F2}/{(targets[t][i] == Targets.Unknown ? "?" : targets[t][i])}")));
            string text = page.Blocks[i].Text;
            output.WriteLine($"{heads,-28} | {(text.Length > 110 ? text[..110] + "…" : text)}");
        }
    }

    private Tally Group(string name, DumpStyle style)
    {
        string key = $"{name} {style}";
        if (!_tallies.TryGetValue(key, out var tally)) _tallies[key] = tally = new Tally();
        return tally;
    }

    private static IEnumerable<string> GroupsOf(GoldPage gold)
    {
        yield return gold.Set;
        if (gold.Set is "misinfo" or "fundus") yield return "all-news";
        if (gold.Kind != "other" && Measures(gold)) yield return gold.Lang switch { "en" => "lang-en", "de" => "lang-de", "zh" => "lang-zh", _ => "lang-rest" };
    }

    private static bool Measures(GoldPage gold) => gold.Body is not null && !gold.IsSilver && gold.Kind != "other" && !(gold.BodyInText < PageAligner.LeastBodyInText);

    private void AddTo(Tally tally, GoldPage gold, Page page, ModelOutput scored)
    {
        var targets = PageAligner.Align(page.Blocks, gold, PageHtml.None);
        if (Measures(gold))
            tally.Add(BodyScore.Of(gold.Body!, ceiling ? BodyOf(page, i => targets[BlockTarget.Body][i] == 1) : BodyOf(page, scored)));
        foreach (var target in (BlockTarget[])[BlockTarget.Title, BlockTarget.Byline, BlockTarget.Date])
            if (targets[target].Contains((byte)1)) tally.Add(target.ToString().ToLowerInvariant(), targets[target][Best(scored[target])] == 1);
        if (gold.Kind is "news" or "article") tally.Add("articleKept", scored.Article > 0.5);
        if (gold.Kind == "other") tally.Add("otherCaught", scored.Article <= 0.5);
    }

    private string BodyOf(Page page, ModelOutput scored) => BodyOf(page, i => scored[BlockTarget.Body][i] > threshold);

    private static string BodyOf(Page page, Func<int, bool> isBody) =>
        string.Join('\n', Enumerable.Range(0, page.Blocks.Count).Where(isBody).Select(i => page.Blocks[i].Text));

    private static int Best(ReadOnlySpan<float> probabilities)
    {
        int best = 0;
        for (int i = 1; i < probabilities.Length; i++)
            if (probabilities[i] > probabilities[best]) best = i;
        return best;
    }
}
