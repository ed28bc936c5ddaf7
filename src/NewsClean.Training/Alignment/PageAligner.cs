using NewsClean.Boilerplate.Model;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Alignment;

/// <summary>Finds the right answers for the blocks of a page from its gold, and weak ones from its HTML.</summary>
internal sealed class PageAligner
{
    // A byline or date line has few words besides the names or the day; titles of others are longer.
    private const int ShortWords = 25;

    // Below this share of the gold body in the dump, what is left says little about the blocks.
    internal const double LeastBodyInText = 0.5;

    // Byline and date stand so near the title or the story's start; farther off the same day is a teaser's.
    private const int Before = 8, Behind = 4;

    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly GoldPage _gold;
    private readonly string[][] _words;
    private readonly Targets _targets;

    private PageAligner(IReadOnlyList<TextBlock> blocks, GoldPage gold)
    {
        (_blocks, _gold) = (blocks, gold);
        _words = [.. blocks.Select(b => Words.Of(b.Text))];
        _targets = new Targets(blocks.Count);
    }

    /// <summary>The answers for <paramref name="blocks"/>.</summary>
    public static Targets Align(IReadOnlyList<TextBlock> blocks, GoldPage gold, PageHtml html)
    {
        var aligner = new PageAligner(blocks, gold);
        aligner.AlignBody();
        int title = aligner.AlignTitle();
        aligner.AlignByline(title);
        aligner.AlignDate(title);
        aligner.AlignCaptions(html);
        aligner.AlignLead();
        aligner.AlignSubheads(html);
        return aligner._targets;
    }

    private void AlignBody()
    {
        if (_gold.Body is null || _gold.BodyInText < LeastBodyInText) return;
        byte[] body = BodyAligner.Align(_blocks, _gold.Body);
        if (body.Contains((byte)1)) body.CopyTo(_targets[BlockTarget.Body], 0);
    }

    // Blocks that are the title to the letter; failing that, blocks that hold it and little else. Returns the one nearest before the body.
    private int AlignTitle()
    {
        string[] title = Words.Of(_gold.Title);
        if (title.Length == 0) return -1;
        string joined = string.Join(' ', title), inside = " " + joined + " ";
        var exact = Indices(i => _words[i].Length == title.Length && string.Join(' ', _words[i]) == joined);
        var holding = Indices(i => _words[i].Length <= title.Length * 2 && (" " + string.Join(' ', _words[i]) + " ").Contains(inside, StringComparison.Ordinal));
        var chosen = exact.Count > 0 ? exact : holding;
        if (chosen.Count == 0) return -1;
        int end = _targets.LastBody >= 0 ? _targets.LastBody : _blocks.Count;
        var before = chosen.Where(i => i <= end).ToList();
        if (before.Count > 0) chosen = before;
        Mark(BlockTarget.Title, chosen, holding);
        int first = _targets.FirstBody >= 0 ? _targets.FirstBody : _blocks.Count;
        return chosen.LastOrDefault(i => i <= first, chosen[0]);
    }

    private void AlignByline(int title)
    {
        if (_gold.Authors is null) return;
        var names = _gold.Authors.Select(Words.Joined).Where(n => n.Length > 3).ToList();
        if (names.Count == 0) return;
        var found = Indices(i => IsShortOutside(i) && names.Any(n => (" " + string.Join(' ', _words[i]) + " ").Contains(n, StringComparison.Ordinal)));
        MarkNear(BlockTarget.Byline, found, title);
    }

    private void AlignDate(int title)
    {
        if (_gold.Day is { } day) MarkNear(BlockTarget.Date, Indices(i => IsShortOutside(i) && ShownDay.Is(_words[i], day)), title);
    }

    private void AlignCaptions(PageHtml html)
    {
        var captions = html.Captions.Concat(_gold.Captions ?? []).Select(Words.Joined).Where(c => c.Length > 8).ToList();
        if (captions.Count == 0) return;
        var found = Indices(i => _words[i].Length >= 3 && captions.Any(c => c.Contains(" " + string.Join(' ', _words[i]) + " ", StringComparison.Ordinal)));
        Mark(BlockTarget.Caption, [.. found.Where(i => _targets[BlockTarget.Body][i] == 0)], found);
    }

    private void AlignLead()
    {
        if (_gold.Summary is not { Count: > 0 }) return;
        string summary = Words.Joined(string.Join('\n', _gold.Summary));
        var found = Indices(i => _words[i].Length >= 4 && summary.Contains(" " + string.Join(' ', _words[i]) + " ", StringComparison.Ordinal));
        if (found.Count > 0) Mark(BlockTarget.Lead, [.. found.Where(i => i <= _targets.FirstBody + 2)], found);
    }

    private void AlignSubheads(PageHtml html)
    {
        var headings = html.Headings.Select(Words.Joined).ToHashSet(StringComparer.Ordinal);
        if (headings.Count == 0) return;
        for (int i = 0; i < _blocks.Count; i++)
            if (_targets[BlockTarget.Body][i] == 1 && _words[i].Length > 0)
                _targets[BlockTarget.Subhead][i] = (byte)(headings.Contains(" " + string.Join(' ', _words[i]) + " ") ? 1 : 0);
    }

    private bool IsShortOutside(int i) => _words[i].Length <= ShortWords && _targets[BlockTarget.Body][i] != 1;

    private List<int> Indices(Func<int, bool> fits) => [.. Enumerable.Range(0, _blocks.Count).Where(fits)];

    // Those beside the title or the story's start are right; where none is, the nearest; the others may be either.
    private void MarkNear(BlockTarget target, List<int> found, int title)
    {
        int body = _targets.FirstBody, end = _targets.LastBody;
        int from = title >= 0 ? title : body >= 0 ? body : 0, to = Math.Max(from, body);
        var near = found.Where(i => (i >= from - Before && i <= to + Behind) || (end >= 0 && i > end && i <= end + Behind)).ToList();
        if (near.Count == 0) near = [.. found.OrderBy(i => Math.Abs(i - from)).ThenBy(i => i).Take(1)];
        if (near.Count > 0) Mark(target, near, found);
    }

    private void Mark(BlockTarget target, List<int> right, List<int> possible)
    {
        byte[] values = _targets[target];
        Array.Clear(values);
        foreach (int i in possible) values[i] = Targets.Unknown;
        foreach (int i in right) values[i] = 1;
    }
}
