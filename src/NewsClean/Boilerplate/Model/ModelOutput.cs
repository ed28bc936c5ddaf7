namespace NewsClean.Boilerplate.Model;

/// <summary>What the model says of a page and its blocks.</summary>
internal sealed class ModelOutput
{
    /// <summary>How many targets there are.</summary>
    public const int TargetCount = (int)BlockTarget.Subhead + 1;

    /// <summary>
    /// Blocks from this probability on are taken for the story, of dumps and of HTML. On unseen pages F1 is best here, and a few tenths of a
    /// point less at 0.5, which loses more paragraphs; readers miss one sooner than they mind a line too many.
    /// </summary>
    public const float BodyFrom = 0.4f;

    private readonly float[] _probabilities;
    private readonly int _blocks;

    /// <summary>An output for <paramref name="blocks"/> blocks, all 0.</summary>
    public ModelOutput(int blocks) => (_blocks, _probabilities) = (blocks, new float[blocks * TargetCount]);

    /// <summary>The probability that the page holds an article, 0 to 1, calibrated on unseen pages.</summary>
    public float Article { get; set; }

    /// <summary>For each block the probability of <paramref name="target"/>, 0 to 1, calibrated on unseen pages.</summary>
    public Span<float> this[BlockTarget target] => _probabilities.AsSpan((int)target * _blocks, _blocks);
}
