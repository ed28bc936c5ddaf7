using System.Text;
using NewsClean.Metadata.Agencies;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// A line as a reader sees it, put together from blocks: dumps that give every text node a line break bylines at links
/// ("By" / "Ann Lee, Bo Ek" / "and" / "Cy Day (CNN)").
/// </summary>
internal sealed class BylineLine
{
    // "By" and seven names with "and" and commas between them.
    private const int MostBlocks = 16;

    // A longer block is a sentence, not a name, place or role of a byline.
    private const int LongestPart = 80;

    private readonly TextBlock _first;
    private readonly List<Part>? _parts; // null for the first block alone: most lines are one block

    // A block and where its text starts in the line's.
    private sealed record Part(int At, TextBlock Block);

    private BylineLine(string text, int next, TextBlock first, List<Part>? parts = null) => (Text, Next, _first, _parts) = (text, next, first, parts);

    /// <summary>The words of the line that say that names follow; null without such. Read where the line is put together.</summary>
    internal BylineOpening? Opening { get; private init; }

    /// <summary>The blocks' texts joined by one space, or by nothing before a comma.</summary>
    public string Text { get; }

    /// <summary>Index of the first block behind the line.</summary>
    public int Next { get; }

    /// <summary>The line that starts with the block at <paramref name="first"/>.</summary>
    public static BylineLine At(LabelledBlock[] blocks, int first)
    {
        int next = first + 1;
        string head = blocks[first].Block.Text;
        var opening = BylineOpening.Find(head);
        bool open = BylineOpening.IsOpen(head, opening) || EndsOpen(head);
        if (next == blocks.Length || blocks[next].Block.Text.Length > LongestPart || !(open || Continues(blocks[next].Block.Text, head.Length)))
            return new BylineLine(head, next, blocks[first].Block) { Opening = opening };
        var parts = new List<Part> { new(0, blocks[first].Block) };
        var text = new StringBuilder(head);
        for (; next < blocks.Length && next - first < MostBlocks; next++)
        {
            var part = blocks[next].Block.Text;
            if (part.Length > LongestPart || !(open || Continues(part, text.Length))) break;
            if (part[0] is not (',' or ';' or '、' or '，' or ')')) text.Append(' ');
            parts.Add(new Part(text.Length, blocks[next].Block));
            text.Append(part);
            open = EndsOpen(part) || (next == first + 1 && BylineOpening.IsOpen(text.ToString()));
        }
        // A date on the line below says that what stands behind "By" are names, even in small letters.
        if (parts.Count > 1 && next < blocks.Length && blocks[next].Block.Text is { Length: <= 40 } date && DateLike.IsDate(date))
        {
            text.Append(" | ");
            parts.Add(new Part(text.Length, blocks[next].Block));
            text.Append(date);
        }
        string line = text.ToString();
        return new BylineLine(line, next, blocks[first].Block, parts) { Opening = BylineOpening.Find(line) };
    }

    /// <summary>The blocks from <paramref name="first"/> up to <paramref name="end"/> as one line.</summary>
    public static BylineLine Of(LabelledBlock[] blocks, int first, int end)
    {
        if (end == first + 1) return new BylineLine(blocks[first].Block.Text, end, blocks[first].Block);
        var parts = new List<Part>();
        var text = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first) text.Append(' ');
            parts.Add(new Part(text.Length, blocks[i].Block));
            text.Append(blocks[i].Block.Text);
        }
        return new BylineLine(text.ToString(), end, blocks[first].Block, parts);
    }

    /// <summary>The slices of the source that the characters from <paramref name="start"/> to <paramref name="end"/> were read from.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(int start, int end, string rule, double confidence)
    {
        var evidence = new List<Evidence>();
        foreach (var (at, block) in _parts ?? [new Part(0, _first)])
        {
            int from = Math.Max(start - at, 0), to = Math.Min(end - at, block.Text.Length);
            if (from >= to) continue;
            var (first, last) = block.SourceOf(from, to);
            evidence.Add(new Evidence(first, last, rule, confidence));
        }
        return evidence;
    }

    /// <summary>Index of the block behind the one that holds the character before <paramref name="end"/>.</summary>
    public int NextAfter(int first, int end) => first + (_parts is null ? (end > 0 ? 1 : 0) : _parts.Count(p => p.At < end));

    // "and", ",", "Ann Lee and": what follows belongs to it.
    private static bool EndsOpen(string part)
    {
        if (part.Length > LongestPart) return false;
        int word = part.Length - 1;
        while (word > 0 && !char.IsWhiteSpace(part[word - 1]) && part[word] is not (',' or '、')) word--;
        return NameWords.Conjunctions.TryMatch(part, word, out int length, out _) && word + length == part.Length && !char.IsUpper(part[word]);
    }

    // ", Zürich", "and Cy Day", "(CNN)".
    private static bool Continues(string part, int length)
    {
        if (length > 3 * LongestPart) return false;
        if (part[0] is '(' or '（') return AgencyNames.FirstOfList(part) is not null;
        return !char.IsUpper(part[0]) && NameWords.Conjunctions.TryMatch(part, 0, out _, out _);
    }
}
