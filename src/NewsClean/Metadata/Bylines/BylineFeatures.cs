using NewsClean.Segmentation;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>What speaks for and against a candidate's being the byline, as numbers between 0 and 1.</summary>
internal sealed class BylineFeatures
{
    /// <summary>The features' names, in the order of the numbers.</summary>
    public static readonly string[] Names =
    [
        "one", "label-word", "sure-by", "unsure-by", "names", "name-run", "segment", "agency", "account", "paragraph", "bio",
        "supported", "given", "one-word", "three-words", "four-words", "several", "starts-lower", "common-word", "role-inside", "capitals", "digit-inside",
        "label-byline", "model-byline", "label-body", "label-lead", "label-picture", "label-list", "label-navigation", "label-section", "label-date", "label-other", "label-reader",
        "above-title", "far-above-title", "below-1", "below-2", "below-3", "below-6", "below-12", "far-below", "no-title",
        "before-story", "inside-story", "after-story", "far-after-story",
        "date-next", "date-before", "date-near", "date-here", "role-next", "name-next", "bio-later", "again", "often", "in-title", "in-story", "in-copyright",
        "coverage", "first", "picture-before", "byline-beside",
    ];

    private readonly LabelledBlock[] _blocks;
    private readonly BylineZones _zones;
    private readonly float[] _values = new float[Names.Length];
    private NameMentions? _mentions; // made for the first candidate: most pages without one are never asked
    private int _next;

    /// <summary>Features of candidates among <paramref name="blocks"/>.</summary>
    public BylineFeatures(LabelledBlock[] blocks, BylineZones zones) => (_blocks, _zones) = (blocks, zones);

    /// <summary>Of each of <paramref name="candidates"/> that names somebody, in order, its index and its features; the next ones overwrite them.</summary>
    public IEnumerable<(int Index, float[] Row)> Rows(IReadOnlyList<BylineCandidate> candidates)
    {
        int seen = 0; // a bit for each form
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Reading.Authors.Count == 0) continue;
            int form = 1 << (int)candidates[i].Form;
            yield return (i, Of(candidates[i], (seen & form) == 0));
            seen |= form;
        }
    }

    // first: no candidate of its form stands before it.
    private float[] Of(BylineCandidate candidate, bool first)
    {
        _next = 0;
        Add(true);
        AddForm(candidate);
        AddShape(candidate.Reading);
        AddLabel(_blocks[candidate.Block]);
        AddPlace(candidate.Block);
        AddNeighbours(candidate);
        AddRepeats(candidate);
        Add(Math.Min(1f, (candidate.Reading.End - candidate.Reading.Start) / (float)candidate.Line.Text.Length));
        Add(first);
        Add(candidate.Block > 0 && _blocks[candidate.Block - 1].Label is BlockLabel.Caption or BlockLabel.Credit);
        Add(IsLabelled(candidate.Block - 1, BlockLabel.Byline) || IsLabelled(candidate.Line.Next, BlockLabel.Byline));
        return _values;
    }

    private void Add(bool holds) => Add(holds ? 1f : 0f);

    private void Add(float value) => _values[_next++] = value;

    private void AddForm(BylineCandidate candidate)
    {
        bool said = candidate.Form == BylineForm.Said;
        double confidence = candidate.Reading.Confidence;
        Add(said && confidence >= 0.95);
        Add(said && confidence is >= 0.9 and < 0.95);
        Add(said && confidence < 0.5);
        for (var form = BylineForm.Names; form <= BylineForm.Bio; form++)
            if (form != BylineForm.Said) Add(candidate.Form == form);
    }

    private void AddShape(BylineReading reading)
    {
        Add(reading.Supported);
        Add(reading.Given);
        string name = reading.Authors[0];
        int words = name.AsSpan().Count(' ') + 1;
        Add(words == 1);
        Add(words == 3);
        Add(words > 3);
        Add(reading.Authors.Count > 1);
        Add(Characters.IsLower(name[0]));
        Add(HasCommonWord(name));
        Add(HasRole(name));
        Add(name.Length > 3 && Characters.IsCapitals(name));
        Add(name.AsSpan().ContainsAnyInRange('0', '9'));
    }

    private static bool HasCommonWord(string name)
    {
        for (int i = 0; i < name.Length; i++)
            if (char.IsLetter(name[i]) && (i == 0 || !char.IsLetterOrDigit(name[i - 1])) && NoNames.TryMatch(name, i, out _, out _)) return true;
        return false;
    }

    private void AddLabel(LabelledBlock block)
    {
        bool byModel = block.Rule == Boilerplate.RuleNames.Model;
        Add(block.Label == BlockLabel.Byline && !byModel);
        Add(block.Label == BlockLabel.Byline && byModel ? (float)block.Probability : 0f);
        Add(block.Label is BlockLabel.Body or BlockLabel.Subhead);
        Add(block.Label == BlockLabel.Lead);
        Add(block.Label is BlockLabel.Caption or BlockLabel.Credit);
        Add(block.Label is BlockLabel.Related or BlockLabel.MostRead);
        Add(block.Label == BlockLabel.Navigation);
        Add(block.Label is BlockLabel.Section or BlockLabel.Tags);
        Add(block.Label == BlockLabel.Date);
        Add(block.Label is BlockLabel.Other or BlockLabel.Share);
        Add(block.Label is BlockLabel.Comments or BlockLabel.Advertisement);
    }

    private void AddPlace(int index)
    {
        int below = _zones.Title < 0 ? 0 : index - _zones.Title;
        Add(below is < 0 and >= -2);
        Add(below < -2);
        Add(below == 1);
        Add(below == 2);
        Add(below == 3);
        Add(below is > 3 and <= 6);
        Add(below is > 6 and <= 12);
        Add(below > 12);
        Add(_zones.Title < 0);
        Add(index < _zones.FirstBody && index >= _zones.FirstBody - 3);
        Add(index >= _zones.FirstBody && index < _zones.LastBody);
        Add(index >= _zones.LastBody && index <= _zones.LastBody + 3);
        Add(index > _zones.LastBody + 3);
    }

    private void AddNeighbours(BylineCandidate candidate)
    {
        int before = candidate.Block - 1, next = Math.Max(candidate.Block + 1, candidate.Line.Next);
        Add(_zones.IsDate(next));
        Add(_zones.IsDate(before));
        Add(_zones.IsDate(next + 1) || _zones.IsDate(next + 2) || _zones.IsDate(before - 1));
        Add(candidate.Line.Text.Length < 200 && _zones.IsDate(candidate.Block) || candidate.Reading.Supported && candidate.Line.Text.AsSpan().ContainsAnyInRange('0', '9'));
        Add(next < _blocks.Length && _blocks[next].Block.Text.Length < 90 && HasRole(_blocks[next].Block.Text));
        Add(next < _blocks.Length && _blocks[next].Block.Text.StartsWith(candidate.Reading.Authors[0], StringComparison.OrdinalIgnoreCase));
    }

    private bool IsLabelled(int index, BlockLabel label) => index >= 0 && index < _blocks.Length && _blocks[index].Label == label;

    private void AddRepeats(BylineCandidate candidate)
    {
        _mentions ??= new NameMentions(_blocks, _zones);
        var (repeats, bio, inTitle, inStory, inCopyright) = _mentions.Of(candidate);
        Add(bio);
        Add(repeats is 1 or 2);
        Add(repeats > 2);
        Add(inTitle);
        Add(inStory);
        Add(inCopyright);
    }
}
