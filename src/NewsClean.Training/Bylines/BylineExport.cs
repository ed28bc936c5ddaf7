using System.Text.Json;
using NewsClean.Metadata.Bylines;
using NewsClean.Segmentation;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Bylines;

/// <summary>One page's candidates for its byline as a line of JSON.</summary>
internal static class BylineExport
{
    /// <summary>The line of <paramref name="gold"/> in one dump style.</summary>
    public static string Line(GoldPage gold, DumpStyle style, string text, Func<Page, LabelledPage> label)
    {
        var page = Segmenter.Segment(new DecodedPage(gold.Id, new SourceLocation(gold.Id), text));
        var blocks = label(page).Items();
        var zones = new BylineZones(blocks);
        var found = BylineCandidates.Collect(blocks, zones);
        string right = Folded(gold.Authors!);
        var known = gold.Authors!.Select(a => Folded([a])).ToHashSet(StringComparer.Ordinal);
        var candidates = new List<object>();
        foreach (var (i, row) in new BylineFeatures(blocks, zones).Rows(found))
        {
            var authors = BylineFinder.Finish(blocks, found[i], 1).Value.Authors;
            bool isRight = Folded(authors) == right, isPart = GoldAuthors.IsPart(authors.Select(a => Folded([a])), known);
            candidates.Add(new { form = found[i].Form.ToString(), key = found[i].Key, right = isRight, part = isPart, features = row.ToArray() });
        }
        var (id, set, kind, fold) = (gold.Id, gold.Set, gold.Kind, gold.Fold);
        return JsonSerializer.Serialize(new { id, set, kind, fold, style = style.ToString(), names = BylineFeatures.Names, candidates });
    }

    // Gold joins names in some sets and lists them in others: compared are the letters of all of them, sorted by name, without "and".
    private static string Folded(IReadOnlyList<string> authors)
    {
        var words = authors.SelectMany(a => a.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            .Select(w => new string([.. w.Where(char.IsLetterOrDigit)]).ToUpperInvariant())
            .Where(w => w.Length > 0 && w is not ("AND" or "UND" or "BY" or "VON"));
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }
}
