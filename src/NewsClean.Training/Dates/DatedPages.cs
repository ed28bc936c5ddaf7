using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;
using NewsClean.Training.Dumps;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dates;

/// <summary>
/// Labels the dated pages of gold. Each fold is labelled by the model that has not seen it: labels of pages that a model was
/// trained on are cleaner than those of any new page, and weights fitted to them would trust labels too much.
/// </summary>
internal static class DatedPages
{
    /// <summary>The pages of every fold that has a <c>foldN.bin</c> in <paramref name="models"/>, in the order of gold.</summary>
    public static IReadOnlyList<DatedPage> Read(IReadOnlyList<GoldPage> gold, IReadOnlyList<DumpStyle> styles, string models)
    {
        var nets = FoldModels.Read(new DirectoryInfo(models));
        var pages = new List<DatedPage>();
        foreach (var page in nets.Known(gold))
        {
            if (page.Day is not { } day) continue;
            var dumps = new DumpMaker(page, PageHtml.None);
            foreach (var style in styles)
                if (dumps.Make(style) is { } text) pages.Add(new DatedPage(page, style, Label(page.Id, text, nets[page.Fold]), day));
        }
        return pages;
    }

    private static LabelledPage Label(string id, string text, Func<Page, ModelOutput> net) =>
        BlockLabeller.Label(Segmenter.Segment(new DecodedPage(id, new SourceLocation(id), text)), net);
}
