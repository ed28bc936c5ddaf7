using NewsClean.Boilerplate.Model;
using NewsClean.Portable;
using NewsClean.Segmentation.Links;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>What speaks for and against a block's being the headline, as numbers between about -1 and 3.</summary>
internal sealed class TitleFeatures
{
    /// <summary>How many there are.</summary>
    public const int Count = FromModel + ModelWord.Count;

    // Where each group of features starts, behind those of the words.
    private const int FromPlace = 21, FromModel = FromPlace + 17;

    // Below this size no block rivals another, below this one no block is counted as a sentence.
    private const float LeastRival = 4, LeastSentence = 8;

    private readonly Draft _draft;
    private readonly StoryRun _story;
    private readonly StoryWords.Shares[] _shares;
    private readonly float[] _rivals;
    private readonly ModelWord _model;
    private readonly int[] _sentences;

    /// <summary>Prepares for the headline of <paramref name="story"/>.</summary>
    /// <param name="draft">The page so far.</param>
    /// <param name="story">Its story.</param>
    /// <param name="model">What the model says of the page's blocks.</param>
    public TitleFeatures(Draft draft, StoryRun story, ModelOutput model)
    {
        (_draft, _story) = (draft, story);
        First = Math.Max(0, story.First - 200);
        Next = Math.Min(draft.Count, story.First + 3);
        _model = new ModelWord(model, First, Next);
        Words = new StoryWords(draft, story);
        (_shares, _rivals, _sentences) = (new StoryWords.Shares[Next - First], new float[Next - First], new int[Next - First + 1]);
        for (int i = First; i < Next; i++)
        {
            ref readonly var facts = ref draft.Facts[i];
            var shares = _shares[i - First] = Words.Read(draft.Text(i));
            _rivals[i - First] = facts.Size >= LeastRival && draft.Label(i) is null ? shares.InStory * Length(i) : -1;
            _sentences[i - First + 1] = _sentences[i - First] + (facts.EndsSentence && facts.Size >= LeastSentence ? 1 : 0);
        }
    }

    /// <summary>First block that may be the headline.</summary>
    public int First { get; }

    /// <summary>Block behind the last one that may be.</summary>
    public int Next { get; }

    /// <summary>The story's words.</summary>
    public StoryWords Words { get; }

    /// <summary>How many of the words of block <paramref name="i"/> the story has.</summary>
    public StoryWords.Shares SharesOf(int i) => i >= First && i < Next ? _shares[i - First] : Words.Read(_draft.Text(i));

    /// <summary>
    /// False for a line that says that it is the byline, for a date and little else, for a path to the page and for a mail's address, however much the story below is like
    /// one without a headline.
    /// </summary>
    public bool MayBeHeadline(int i)
    {
        if (_draft.Rule(i) is RuleNames.BylineLine or RuleNames.DateLine or RuleNames.ServerMessage || HoldsMail(_draft.Text(i)) || PathLine.Is(_draft, i)) return false;
        return !(_draft.Label(i) is BlockLabel.Byline && BylinePass.SaysByline(_draft, i)); // the model may have called it so before
    }

    private static bool HoldsMail(string text)
    {
        if (!text.Contains('@')) return false;
        foreach (var word in text.AsSpan().Split(' '))
            if (LinkTarget.IsMail(text.AsSpan()[word])) return true;
        return false;
    }

    /// <summary>"← Older stories", "© Gazette", "#harbour"; headlines start with letters, digits and quotes.</summary>
    public static bool StartsWithSign(string text) =>
        !char.IsLetterOrDigit(text[0]) && text[0] is not ('"' or '“' or '„' or '«' or '\'' or '‘' or '¿' or '¡' or '「' or '『' or '《' or '【');

    /// <summary>The score of each block from <see cref="First"/> to the one before <see cref="Next"/>.</summary>
    public float[] Scores()
    {
        Span<float> rows = stackalloc float[4 * Count], four = stackalloc float[4];
        var scores = new float[Next - First];
        for (int i = 0; i < scores.Length; i += 4)
        {
            int count = Math.Min(4, scores.Length - i);
            for (int k = 0; k < count; k++) Read(First + i + k, rows[(k * Count)..]);
            TitleWeights.ScoreFour(rows, four);
            four[..count].CopyTo(scores.AsSpan(i));
        }
        return scores;
    }

    /// <summary>Reads the features of block <paramref name="i"/> into <paramref name="features"/>, in the order of <see cref="TitleWeights"/>.</summary>
    public void Read(int i, Span<float> features)
    {
        ReadWords(i, features);
        ReadPlace(i, features[FromPlace..]);
        _model.Read(i, features[FromModel..]);
    }

    private void ReadWords(int i, Span<float> features)
    {
        ref readonly var facts = ref _draft.Facts[i];
        string text = _draft.Text(i);
        float shared = _shares[i - First].InStory, length = Length(i);
        features[0] = shared;
        features[1] = shared * length;
        features[2] = length;
        features[3] = length * length / 4;
        features[4] = facts.Size < 3 ? 1 : 0;
        features[5] = facts.EndsSentence && text[^1] is '.' or '。' ? 1 : 0;
        features[6] = facts.EndsInEllipsis ? 1 : 0;
        features[7] = facts.EndsInColon ? 1 : 0;
        features[8] = facts.Sentences > 1 ? 1 : 0;
        features[9] = _draft.Label(i) is null or BlockLabel.Body or BlockLabel.Subhead ? 0 : 1;
        features[10] = facts.Separators > 0 ? 1 : 0;
        features[11] = Characters.IsLower(text[0]) ? 1 : 0;
        features[12] = facts.Digits * 3 > facts.Letters ? 1 : 0;
        features[13] = _shares[i - First].InOpening;
        features[14] = i > 0 ? _shares[i - First].InFirstLine : 0;
        features[15] = text[^1] is '?' or '!' or '？' or '！' ? 1 : 0;
        features[16] = facts.UpperWords >= facts.Words && facts.Words > 2 ? 1 : 0;
        features[17] = StartsWithSign(text) ? 1 : 0;
        features[18] = facts.Size is >= 3 and < 5 ? 1 : 0;
        features[19] = facts.Size is >= 5 and < 15 ? 1 : 0;
        features[20] = _draft.Label(i) is BlockLabel.Body ? 1 : 0;
    }

    private void ReadPlace(int i, Span<float> features)
    {
        int distance = _story.First - i;
        features[0] = _draft.Repeats[i] > 1 ? 1 : 0;
        features[1] = _draft.Repeats[i] > 2 ? 1 : 0;
        features[2] = PortableMath.Log1p(Math.Max(0, distance - 1)) / 2;
        features[3] = distance > 25 ? 1 : 0;
        features[4] = distance <= 0 ? 1 : 0;
        features[5] = i == 0 ? 1 : 0;
        features[6] = HasNear(i + 1, Math.Min(i + 6, _draft.Count));
        features[7] = HasNear(Math.Max(0, i - 3), i);
        features[8] = _draft.Page.Blocks[i].BlankLinesBefore > 0 ? 1 : 0;
        features[9] = i + 1 < _draft.Count && _draft.Page.Blocks[i + 1].BlankLinesBefore > 0 ? 1 : 0;
        features[10] = MeanLength(i - 3, i);
        features[11] = MeanLength(i + 1, i + 4);
        features[12] = HasRival(i, Math.Max(First, i - 8), i);
        features[13] = HasRival(i, i + 1, Math.Min(Next, i + 9));
        features[14] = PortableMath.Log1p(SentencesBelow(i));
        features[15] = i + 1 < _draft.Count && _draft.Facts[i + 1].IsLongSentence ? 1 : 0;
        features[16] = HasNear(i + 1, Math.Min(i + 2, _draft.Count));
    }

    private float Length(int i) => MathF.Min(_draft.Facts[i].Size, 40) / 10;

    // A date or byline among the blocks from first to the one before next.
    private float HasNear(int first, int next)
    {
        for (int i = first; i < next; i++)
            if (_draft.Label(i) is BlockLabel.Date or BlockLabel.Byline) return 1;
        return 0;
    }

    private float MeanLength(int first, int next)
    {
        (first, next) = (Math.Max(0, first), Math.Min(_draft.Count, next));
        float sum = 0;
        for (int i = first; i < next; i++) sum += Length(i);
        return next > first ? sum / (next - first) : 0;
    }

    // Another block nearby that speaks of the story about as much: of headline and standfirst the headline comes first.
    private float HasRival(int i, int first, int next)
    {
        float least = 0.6f * (_shares[i - First].InStory * Length(i));
        foreach (float rival in _rivals.AsSpan(first - First, next - first))
            if (rival >= least) return 1;
        return 0;
    }

    // Sentences between the block and the story.
    private int SentencesBelow(int i) => Math.Max(0, _sentences[_story.First - First] - _sentences[i + 1 - First]);
}
