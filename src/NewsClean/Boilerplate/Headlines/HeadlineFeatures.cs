using System.Numerics;
using NewsClean.Boilerplate.Passes;
using NewsClean.Portable;
using NewsClean.Segmentation;
using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Boilerplate.Headlines;

/// <summary>What speaks for and against a candidate for an HTML page's headline, as numbers between about -3 and 4.</summary>
internal sealed class HeadlineFeatures
{
    /// <summary>How many there are.</summary>
    public const int Count = 57;

    // Where each group of features starts, behind the block's.
    private const int TextFrom = 18, SourcesFrom = 30, RivalsFrom = 44, LinesFrom = 52;

    // Roles of the site's frame and of what lies over the page.
    private const BlockRoles Frame = BlockRoles.Nav | BlockRoles.Footer | BlockRoles.Aside | BlockRoles.Form | BlockRoles.Dialog;

    // What a block with another text must have to count as a rival.
    private const float LikelyRival = 0.3f;

    // What the model is surer of than this says no more.
    private const float Edge = 1e-3f;

    // Words that sites call headlines by in class and id, in English and where the word is the same.
    private static readonly string[] TitleWords = ["title", "headline", "titel", "titre", "titulo", "heading", "entry", "header"];

    private readonly Draft _draft;
    private readonly StoryRun _story;
    private readonly HeadlineCandidates _candidates;
    private readonly TitleFeatures _blocks;

    // Those that may speak against others: likely blocks and what is stated.
    private readonly List<(HeadlineCandidate Candidate, bool IsLikely)> _rivals = [];
    private readonly List<string> _sections = [];
    private readonly int _topHeadings;
    private readonly bool _hasJsonLd;

    /// <summary>Prepares for the candidates of a page.</summary>
    /// <param name="draft">The page so far.</param>
    /// <param name="story">Its story.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="blocks">What is known of the blocks above the story.</param>
    public HeadlineFeatures(Draft draft, StoryRun story, HeadlineCandidates candidates, TitleFeatures blocks)
    {
        (_draft, _story, _candidates, _blocks) = (draft, story, candidates, blocks);
        foreach (var candidate in candidates.All)
        {
            if (candidate.HeadingLevel == 1) _topHeadings++;
            _hasJsonLd |= candidate.Whole.HasFlag(HeadlineSources.JsonLd);
            bool likely = candidate.Block >= 0 && (candidate.Probability >= LikelyRival || candidate.HeadingLevel == 1);
            if (likely || candidate.Whole != HeadlineSources.None) _rivals.Add((candidate, likely));
        }
        foreach (var hint in draft.Page.Hints.Items)
            if (hint.Kind == PageHintKind.Section) _sections.Add(FoldedText.Of(hint.Value));
    }

    /// <summary>Reads the features of <paramref name="candidate"/> into <paramref name="features"/>, in the order of <see cref="HeadlineWeights"/>.</summary>
    public void Read(HeadlineCandidate candidate, Span<float> features)
    {
        features.Clear();
        if (candidate.Block >= 0) ReadBlock(candidate, features);
        ReadText(candidate, features[TextFrom..]);
        ReadSources(candidate, features[SourcesFrom..]);
        ReadRivals(candidate, features[RivalsFrom..]);
        ReadLines(candidate, features[LinesFrom..]);
    }

    private static void ReadLines(HeadlineCandidate candidate, Span<float> features)
    {
        features[0] = candidate.HasLines ? 1 : 0;
        if (candidate.Heading < 0 || candidate.Block >= 0) return;
        features[1] = 1;
        features[2] = candidate.IsBeside ? 1 : 0;
        features[3] = candidate.Hint is not null ? 1 : 0;
        features[4] = PortableMath.LogOdds(candidate.Probability, Edge) / 3;
    }

    private void ReadBlock(HeadlineCandidate candidate, Span<float> features)
    {
        int i = candidate.Block;
        var markup = _draft.Page.Blocks[i].Markup!;
        features[0] = 1;
        features[1] = PortableMath.LogOdds(candidate.Probability, Edge) / 3;
        features[2] = Math.Max(candidate.TextScore, -9) / 3;
        features[3] = candidate.HeadingLevel == 1 ? 1 : 0;
        features[4] = candidate.HeadingLevel == 1 && _topHeadings == 1 ? 1 : 0;
        features[5] = candidate.HeadingLevel == 2 ? 1 : 0;
        features[6] = candidate.HeadingLevel > 2 ? 1 : 0;
        features[7] = markup.Item is { } item && item.Value(HtmlName.ItemProp) is "headline" or "name" ? 1 : 0;
        features[8] = MarkupWords.Say(markup.Element, TitleWords) ? 1 : 0;
        features[9] = (markup.Roles & Frame) != 0 ? 1 : 0;
        features[10] = markup.Roles.HasFlag(BlockRoles.Hidden) ? 1 : 0;
        features[11] = i >= _story.First ? 1 : 0;
        features[12] = PortableMath.Log1p(Math.Abs(_story.First - i)) / 2;
        features[13] = _draft.Repeats[i] > 1 ? 1 : 0;
        features[14] = markup.LinkDensity > 0.5 ? 1 : 0;
        features[15] = _draft.Label(i) is null or BlockLabel.Body or BlockLabel.Subhead ? 0 : 1;
        features[16] = markup.Roles.HasFlag(BlockRoles.Article) ? 1 : 0;
        features[17] = markup.Roles.HasFlag(BlockRoles.List) ? 1 : 0;
    }

    private void ReadText(HeadlineCandidate candidate, Span<float> features)
    {
        var facts = candidate.Block >= 0 ? _draft.Facts[candidate.Block] : BlockFacts.Of(candidate.Text);
        var shares = candidate.Block >= 0 ? _blocks.SharesOf(candidate.Block) : _blocks.Words.Read(candidate.Text);
        float length = MathF.Min(facts.Size, 40) / 10;
        features[0] = facts.Size < 3 ? 1 : 0;
        features[1] = length;
        features[2] = length * length / 4;
        features[3] = shares.InStory;
        features[4] = shares.InOpening;
        features[5] = shares.InStory * length;
        features[6] = facts.EndsSentence && candidate.Text[^1] is '.' or '\u3002' ? 1 : 0;
        features[7] = facts.EndsInEllipsis ? 1 : 0;
        features[8] = HasJoint(candidate.Text) ? 1 : 0;
        features[9] = _candidates.Site.Is(candidate.Folded) ? 1 : 0;
        features[10] = _candidates.Site.IsIn(candidate.Folded) ? 1 : 0;
        features[11] = _sections.Contains(candidate.Folded) ? 1 : 0;
    }

    private static void ReadSources(HeadlineCandidate candidate, Span<float> features)
    {
        for (int k = 0; k < 5; k++)
        {
            features[k] = ((int)candidate.Whole >> k) & 1;
            features[5 + k] = ((int)candidate.Part >> k) & 1;
        }
        features[10] = BitOperations.PopCount((uint)(candidate.Whole | candidate.Part)) / 2f;
        features[11] = candidate.LacksSite ? 1 : 0;
        features[12] = candidate.IsTail ? 1 : 0;
        features[13] = candidate.Block < 0 && BitOperations.PopCount((uint)candidate.Whole) > 1 ? 1 : 0;
    }

    // What the other candidates say: is there a likely block, does one hold this text or stand in it, do statements have more.
    private void ReadRivals(HeadlineCandidate candidate, Span<float> features)
    {
        foreach (var (other, likely) in _rivals)
        {
            if (ReferenceEquals(other, candidate)) continue;
            if (likely) features[0] = Math.Max(features[0], other.Probability);
            if (other.Folded.Length > candidate.Folded.Length)
            {
                if (FoldedText.IndexOf(other.Folded, candidate.Folded) is not (>= 0 and var at)) continue;
                if (likely) features[at == 0 ? 1 : 2] = 1;
                if (other.Whole != HeadlineSources.None) features[3] = 1;
            }
            else if (likely && FoldedText.IndexOf(candidate.Folded, other.Folded) is >= 0 and var start)
            {
                features[start == 0 ? 4 : 5] = 1;
            }
        }
        features[6] = candidate.Block < 0 && _hasJsonLd && !candidate.Whole.HasFlag(HeadlineSources.JsonLd) ? 1 : 0;
        features[7] = candidate.Block < 0 && _topHeadings == 0 ? 1 : 0;
    }

    private static bool HasJoint(string text)
    {
        Span<(int, int)> joints = stackalloc (int, int)[1];
        return HeadlineParts.Find(text, joints) > 0;
    }
}
