using System.Numerics;
using NewsClean.Boilerplate.Model;
using NewsClean.Metadata.Dates;

namespace NewsClean.Boilerplate;

/// <summary>A page while its labels are being made: the blocks, what is known of each, and what the passes have said so far.</summary>
internal sealed class Draft
{
    // Of a headline, in words.
    private const float LongestQuestion = 12;

    private readonly Saying[] _sayings;
    private readonly TextBlock[] _blocks;

    /// <summary>A draft of <paramref name="page"/> without labels.</summary>
    public Draft(Page page)
    {
        Page = page;
        _blocks = [.. page.Blocks];
        Facts = new BlockFacts[_blocks.Length];
        Dates = new BlockDates(_blocks.Length);
        var hash = new LetterHash();
        for (int i = 0; i < Facts.Length; i++)
        {
            Facts[i] = BlockFacts.Of(_blocks[i].Text, hash);
            if (Facts[i].Digits == 0) Dates.SetNoDigits(i);
        }
        _sayings = new Saying[Facts.Length];
        Repeats = CountRepeats(Facts);
    }

    // What the passes have said of a block so far; without a rule, nothing.
    private readonly record struct Saying(string? Rule, BlockLabel Label, double Probability);

    /// <summary>The page.</summary>
    public Page Page { get; }

    /// <summary>What is known of each block by itself.</summary>
    public BlockFacts[] Facts { get; }

    /// <summary>The dates in the blocks.</summary>
    public BlockDates Dates { get; }

    /// <summary>For each block, how many blocks of the page say the same.</summary>
    public int[] Repeats { get; }

    /// <summary>How many blocks there are.</summary>
    public int Count => Facts.Length;

    /// <summary>The text of block <paramref name="index"/>.</summary>
    public string Text(int index) => _blocks[index].Text;

    /// <summary>Is block <paramref name="index"/> a script?</summary>
    public bool IsScript(int index) => _blocks[index].IsScript;

    /// <summary>Is block <paramref name="index"/> only what a program put there for a link or a picture?</summary>
    public bool IsLinkMark(int index) => _blocks[index].IsLinkMark;

    /// <summary>The label so far, null without one.</summary>
    public BlockLabel? Label(int index) => _sayings[index] is { Rule: not null } saying ? saying.Label : null;

    /// <summary>The rule that gave the label so far, null without one.</summary>
    public string? Rule(int index) => _sayings[index].Rule;

    /// <summary>How sure the label so far is, 0 to 1; 0 without one.</summary>
    public double Probability(int index) => _sayings[index].Probability;

    /// <summary>Is the block taken for the story's own text so far?</summary>
    public bool IsBody(int index) => Label(index) is BlockLabel.Body or BlockLabel.Subhead;

    /// <summary>May the block be a headline under "Read also"? "Who pays for the new road?" may, no other sentence.</summary>
    public bool MayBeLink(int index) =>
        !Facts[index].EndsSentence || (Facts[index] is { Sentences: <= 1, Size: <= LongestQuestion } && Text(index)[^1] is '?' or '？' or '؟');

    /// <summary>The first block from <paramref name="from"/> on that is the story's own; <paramref name="next"/> where none stands before it.</summary>
    public int NextBody(int from, int next)
    {
        while (from < next && !IsBody(from)) from++;
        return from;
    }

    /// <summary>The last block up to <paramref name="last"/> that is the story's own; the one before <paramref name="first"/> where there is none.</summary>
    public int LastBody(int first, int last)
    {
        while (last >= first && !IsBody(last)) last--;
        return last;
    }

    /// <summary>Says what block <paramref name="index"/> is.</summary>
    public void Set(int index, BlockLabel label, string rule, double probability) =>
        _sayings[index] = new Saying(rule, label, probability);

    /// <summary>Takes the label of block <paramref name="index"/> away again, for a later pass to give.</summary>
    public void Clear(int index) => _sayings[index] = default;

    /// <summary>The labelled page; every block must have its label.</summary>
    /// <exception cref="InvalidOperationException">A pass left a block without a label.</exception>
    public LabelledPage Finish()
    {
        var blocks = new LabelledBlock[_sayings.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            var (rule, label, probability) = _sayings[i];
            if (rule is null) throw new InvalidOperationException($"block {i} at {_blocks[i].Start} has no label");
            blocks[i] = new LabelledBlock(_blocks[i], label, rule, probability);
        }
        return new LabelledPage(Page, blocks) { Dates = Dates };
    }

    private static int[] CountRepeats(BlockFacts[] facts)
    {
        var hashes = new TokenTable((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, facts.Length * 2)));
        int[] counts = new int[facts.Length], repeats = new int[facts.Length];
        for (int i = 0; i < facts.Length; i++) counts[repeats[i] = hashes.Intern(facts[i].Hash)]++;
        for (int i = 0; i < facts.Length; i++) repeats[i] = counts[repeats[i]];
        return repeats;
    }
}
