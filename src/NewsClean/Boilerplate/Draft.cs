namespace NewsClean.Boilerplate;

/// <summary>A page while its labels are being made: the blocks, what is known of each, and what the passes have said so far.</summary>
internal sealed class Draft
{
    private readonly LabelledBlock?[] _labels;

    /// <summary>A draft of <paramref name="page"/> without labels.</summary>
    public Draft(Page page)
    {
        Page = page;
        Facts = new BlockFacts[page.Blocks.Count];
        for (int i = 0; i < Facts.Length; i++) Facts[i] = BlockFacts.Of(page.Blocks[i].Text);
        _labels = new LabelledBlock?[Facts.Length];
        Repeats = CountRepeats(Facts);
    }

    /// <summary>The page.</summary>
    public Page Page { get; }

    /// <summary>What is known of each block by itself.</summary>
    public BlockFacts[] Facts { get; }

    /// <summary>For each block, how many blocks of the page say the same.</summary>
    public int[] Repeats { get; }

    /// <summary>How many blocks there are.</summary>
    public int Count => Facts.Length;

    /// <summary>The text of block <paramref name="index"/>.</summary>
    public string Text(int index) => Page.Blocks[index].Text;

    /// <summary>The label so far, null without one.</summary>
    public BlockLabel? Label(int index) => _labels[index]?.Label;

    /// <summary>The rule that gave the label so far, null without one.</summary>
    public string? Rule(int index) => _labels[index]?.Rule;

    /// <summary>How sure the label so far is, 0 to 1; 0 without one.</summary>
    public double Probability(int index) => _labels[index]?.Probability ?? 0;

    /// <summary>Is the block taken for the story's own text so far?</summary>
    public bool IsBody(int index) => _labels[index]?.Label is BlockLabel.Body or BlockLabel.Subhead;

    /// <summary>Says what block <paramref name="index"/> is.</summary>
    public void Set(int index, BlockLabel label, string rule, double probability) =>
        _labels[index] = new LabelledBlock(Page.Blocks[index], label, rule, probability);

    /// <summary>Takes the label of block <paramref name="index"/> away again, for a later pass to give.</summary>
    public void Clear(int index) => _labels[index] = null;

    /// <summary>The labelled page; every block must have its label.</summary>
    /// <exception cref="InvalidOperationException">A pass left a block without a label.</exception>
    public LabelledPage Finish()
    {
        var blocks = new LabelledBlock[_labels.Length];
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = _labels[i] ?? throw new InvalidOperationException($"block {i} at {Page.Blocks[i].Start} has no label");
        return new LabelledPage(Page, blocks);
    }

    private static int[] CountRepeats(BlockFacts[] facts)
    {
        var counts = new Dictionary<uint, int>(facts.Length);
        for (int i = 0; i < facts.Length; i++) counts[facts[i].Hash] = counts.TryGetValue(facts[i].Hash, out int before) ? before + 1 : 1;
        var repeats = new int[facts.Length];
        for (int i = 0; i < facts.Length; i++) repeats[i] = counts[facts[i].Hash];
        return repeats;
    }
}
