using NewsClean.Boilerplate.Passes;
using NewsClean.Segmentation;
using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Boilerplate.Headlines;

/// <summary>Gathers the texts of an HTML page that may be its headline.</summary>
internal sealed class HeadlineCandidates
{
    // Pages state their title two to five times; a page of many stories states theirs too.
    private const int MostHints = 8;

    // Each candidate is compared with all others; a page of thousands of headings is an index.
    private const int MostCandidates = 200;

    // No headline is longer, in words.
    private const float LongestHeadline = 45;

    // Blocks that the finder of headlines in text likes so much less than its first choice, and the model too, were never right.
    private const float LeastTextScore = -9, LeastProbability = 0.02f;

    private readonly Dictionary<string, HeadlineCandidate> _byText = new(StringComparer.Ordinal);

    // By the last bits of a folded text's first character the length of the shortest candidate that starts so: most blocks can't be any of them.
    private readonly int[] _shortest = new int[64];
    private readonly List<HeadlineCandidate> _all = [];

    // A heading that <br> cuts has a block for each part.
    private readonly Dictionary<HtmlElement, IReadOnlyList<(string Text, bool IsBeside)>> _lines = [];

    /// <summary>Gathers those of the page of <paramref name="draft"/>.</summary>
    /// <param name="draft">The page so far.</param>
    /// <param name="features">What is known of the blocks above the story.</param>
    /// <param name="model">For each block the model's probability that it is the headline.</param>
    public HeadlineCandidates(Draft draft, TitleFeatures features, ReadOnlySpan<float> model)
    {
        Site = new SiteNames(draft.Page);
        Array.Fill(_shortest, int.MaxValue);
        AddHints(draft.Page);
        float[] scores = TextScores(features);
        for (int i = 0; i < draft.Count; i++)
        {
            if (!features.MayBeHeadline(i)) continue;
            float score = i >= features.First && i < features.Next ? scores[i - features.First] : 2 * LeastTextScore;
            if (draft.Facts[i].Size <= LongestHeadline && !draft.Facts[i].HasNoLetters) AddBlock(draft, i, score, model[i]);
        }
        for (int i = _all.Count - 1; i >= 0; i--)
            if (WithoutSite(_all[i].Text) is { Length: > 0 } text && TakeOver(_all[i], text)) Remove(i);
    }

    /// <summary>The candidates: of statements first, then of blocks, each in the order of the page.</summary>
    public IReadOnlyList<HeadlineCandidate> All => _all;

    /// <summary>The site's names.</summary>
    public SiteNames Site { get; }

    private static float[] TextScores(TitleFeatures features)
    {
        float[] scores = features.Scores();
        float best = float.MinValue;
        foreach (float score in scores) best = Math.Max(best, score);
        for (int i = 0; i < scores.Length; i++) scores[i] -= best;
        return scores;
    }

    // A block that nothing speaks for is a candidate where the markup states the same text.
    private void AddBlock(Draft draft, int i, float score, float probability)
    {
        int level = draft.Page.Blocks[i].Markup!.HeadingLevel;
        bool likely = score >= LeastTextScore || probability >= LeastProbability || level is 1 or 2;
        if (!likely && (_all.Count == 0 || draft.Text(i).Length < _shortest[FoldedText.FirstOf(draft.Text(i)) % _shortest.Length])) return;
        string folded = FoldedText.Of(draft.Text(i));
        if (!_byText.TryGetValue(folded, out var candidate))
        {
            if (!likely || folded.Length == 0 || _all.Count >= MostCandidates) return;
            candidate = Add(draft.Text(i), folded);
        }
        if (level > 0 && (candidate.HeadingLevel == 0 || level < candidate.HeadingLevel)) candidate.HeadingLevel = level;
        if (candidate.Block >= 0 && (probability < candidate.Probability || (probability == candidate.Probability && score <= candidate.TextScore))) return;
        (candidate.Block, candidate.Text, candidate.TextScore, candidate.Probability) = (i, draft.Text(i), score, probability);
        if (level is 1 or 2) AddLines(draft, candidate, probability);
    }

    // Kicker and headline in one heading, each in an element of its own.
    private void AddLines(Draft draft, HeadlineCandidate heading, float probability)
    {
        var element = draft.Page.Blocks[heading.Block].Markup!.Element;
        if (!_lines.TryGetValue(element, out var lines)) _lines.Add(element, lines = HeadingLines.Of(element));
        foreach (var (text, beside) in lines)
        {
            string folded = FoldedText.Of(text);
            if (folded.Length == 0 || folded == heading.Folded || !heading.Text.Contains(text, StringComparison.Ordinal)) continue;
            heading.HasLines = true;
            if (!_byText.TryGetValue(folded, out var line))
            {
                if (_all.Count >= MostCandidates) return;
                line = Add(text, folded);
            }
            if (line.Block >= 0 || (line.Heading >= 0 && line.Probability >= probability)) continue;
            (line.Heading, line.Text, line.IsBeside, line.Probability) = (heading.Block, text, beside, probability);
        }
    }

    private void AddHints(Page page)
    {
        int count = 0;
        foreach (var hint in page.Hints.Items)
        {
            if (hint.Kind != PageHintKind.Title || FoldedText.Of(hint.Value) is not { Length: > 0 } folded) continue;
            if (++count > MostHints) return;
            var source = SourceOf(hint.Source);
            AddHint(hint.Value, folded, hint).Whole |= source;
            AddParts(hint, source);
        }
    }

    // Of "A: b | Site" the parts "A", "A: b", "b | Site", "b" and "Site".
    private void AddParts(PageHint hint, HeadlineSources source)
    {
        Span<(int End, int Start)> joints = stackalloc (int, int)[HeadlineParts.MostJoints];
        joints = joints[..HeadlineParts.Find(hint.Value, joints)];
        for (int first = -1; first < joints.Length; first++)
            for (int last = first + 1; last <= joints.Length; last++)
            {
                if (first < 0 && last == joints.Length) continue;
                int from = first < 0 ? 0 : joints[first].Start, to = last == joints.Length ? hint.Value.Length : joints[last].End;
                if (to <= from || FoldedText.Of(hint.Value.AsSpan(from, to - from)) is not { Length: > 0 } folded) continue;
                var part = AddHint(hint.Value[from..to], folded, hint);
                part.Part |= source;
                part.IsTail |= first >= 0;
                if (last < joints.Length) part.LacksSite |= Site.IsInTail(FoldedText.Of(hint.Value.AsSpan(joints[last].Start)));
            }
    }

    // "Ferry closes" of "Ferry closes | Harbour Gazette" and of the same with the name twice: a site's name behind a joint is no part of a headline, whoever
    // says so. Not "Opinion" of "Opinion: what the Gazette did": headlines have colons and dashes of their own, behind them the name stands alone.
    private string? WithoutSite(string text)
    {
        Span<(int End, int Start)> joints = stackalloc (int, int)[HeadlineParts.MostJoints];
        int count = HeadlineParts.Find(text, joints), end = text.Length;
        for (int i = count - 1; i >= 0; i--)
        {
            string tail = FoldedText.Of(text.AsSpan(joints[i].Start, end - joints[i].Start));
            bool punctuation = HeadlineParts.IsPunctuation(text.AsSpan(joints[i].End, joints[i].Start - joints[i].End));
            if (punctuation ? !Site.Is(tail) : !Site.IsNamedBy(tail)) break;
            end = joints[i].End;
        }
        return end < text.Length ? text[..end] : null;
    }

    private bool TakeOver(HeadlineCandidate whole, string text)
    {
        string folded = FoldedText.Of(text);
        if (folded.Length == 0 || Site.IsNamedBy(folded)) return false;
        if (!_byText.TryGetValue(folded, out var bare)) bare = Add(text, folded);
        bare.Hint ??= whole.Hint;
        bare.Part |= whole.Whole;
        bare.LacksSite = true;
        if (bare.Block < 0 && whole.Block >= 0 && whole.Probability >= bare.Probability)
            (bare.Heading, bare.Text, bare.Probability) = (whole.Block, text, whole.Probability);
        return true;
    }

    private HeadlineCandidate AddHint(string text, string folded, PageHint hint)
    {
        if (!_byText.TryGetValue(folded, out var candidate)) candidate = Add(text, folded);
        candidate.Hint ??= hint;
        return candidate;
    }

    private HeadlineCandidate Add(string text, string folded)
    {
        var candidate = new HeadlineCandidate(text, folded);
        _byText.Add(folded, candidate);
        if (folded.Length > 0) _shortest[folded[0] % _shortest.Length] = Math.Min(_shortest[folded[0] % _shortest.Length], folded.Length);
        _all.Add(candidate);
        return candidate;
    }

    private void Remove(int index)
    {
        _byText.Remove(_all[index].Folded);
        _all.RemoveAt(index);
    }

    private static HeadlineSources SourceOf(string source) => source switch
    {
        "og:title" => HeadlineSources.OpenGraph,
        "json-ld" => HeadlineSources.JsonLd,
        "title" => HeadlineSources.Document,
        "twitter:title" => HeadlineSources.Twitter,
        _ => HeadlineSources.Other,
    };
}
