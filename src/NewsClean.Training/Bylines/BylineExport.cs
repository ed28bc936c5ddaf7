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
        var features = new BylineFeatures(blocks, zones);
        string right = Folded(gold.Authors!);
        var known = gold.Authors!.Select(a => Folded([a])).ToHashSet(StringComparer.Ordinal);
        int seen = 0;
        var candidates = new List<object>();
        foreach (var candidate in BylineCandidates.Collect(blocks, zones))
        {
            if (candidate.Reading.Authors.Count == 0) continue;
            int form = 1 << (int)candidate.Form;
            var byline = BylineFinder.Finish(blocks, candidate, 1).Value;
            candidates.Add(new { form = candidate.Form.ToString(), key = candidate.Key, right = Folded(byline.Authors) == right, part = GoldAuthors.IsPart(byline.Authors.Select(a => Folded([a])), known), features = features.Of(candidate, (seen & form) == 0).ToArray() });
            seen |= form;
        }
        return JsonSerializer.Serialize(new { id = gold.Id, set = gold.Set, kind = gold.Kind, fold = gold.Fold, style = style.ToString(), names = BylineFeatures.Names, candidates });
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
