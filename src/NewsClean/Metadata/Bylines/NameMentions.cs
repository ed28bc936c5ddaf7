namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Where else on the page the names of candidates stand. The blocks are sorted once: what speaks of the story, and all others by their first
/// character, so that a candidate is looked for in a few of them.
/// </summary>
internal sealed class NameMentions
{
    // A name that is told in the story is told in its first paragraphs.
    private const int StoryBlocks = 8, StoryCharacters = 600;

    // A list of teasers or a box about the author needs some words behind the name.
    private const int LeastBio = 15;

    // First characters that are not ASCII share one chain: they have case pairs of their own.
    private const int Others = 128;

    private readonly LabelledBlock[] _blocks;
    private readonly BylineZones _zones;
    private readonly List<int> _titles = [], _copyrights = [], _story = [];

    // By first character, without case, the last block that begins with it; for each block the one before it. -1 ends a chain.
    private readonly int[] _lastOf = new int[Others + 1], _before;

    /// <summary>Sorts the blocks of a page.</summary>
    public NameMentions(LabelledBlock[] blocks, BylineZones zones)
    {
        (_blocks, _zones, _before) = (blocks, zones, new int[blocks.Length]);
        _lastOf.AsSpan().Fill(-1);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Label is BlockLabel.Title) _titles.Add(i);
            else if (blocks[i].Label is BlockLabel.Copyright) _copyrights.Add(i);
            else if (blocks[i].Label is BlockLabel.Body && i < zones.LastBody) _story.Add(i);
            else
            {
                int chain = ChainOf(blocks[i].Block.Text[0]);
                (_before[i], _lastOf[chain]) = (_lastOf[chain], i);
            }
        }
    }

    /// <summary>What was found of a name outside its own line.</summary>
    /// <param name="Repeats">How many blocks of lists, menus and boxes begin with it.</param>
    /// <param name="Bio">One of them, behind the story's beginning, says what the person is.</param>
    /// <param name="InTitle">It stands in the headline.</param>
    /// <param name="InStory">It stands in the story's first paragraphs.</param>
    /// <param name="InCopyright">It stands in a copyright line.</param>
    internal readonly record struct Mentions(int Repeats, bool Bio, bool InTitle, bool InStory, bool InCopyright);

    /// <summary>The mentions of the first name of <paramref name="candidate"/>.</summary>
    public Mentions Of(BylineCandidate candidate)
    {
        string name = candidate.Reading.Authors[0];
        var (repeats, bio) = name[0] < Others ? Repeats(candidate, name, ChainOf(name[0]), (0, false)) : (0, false);
        for (int chain = 0; chain < Others && name[0] >= Others; chain++) (repeats, bio) = Repeats(candidate, name, chain, (repeats, bio));
        (repeats, bio) = Repeats(candidate, name, Others, (repeats, bio));
        bool inStory = IsIn(_story, candidate, name, StoryBlocks, StoryCharacters);
        return new Mentions(repeats, bio, IsIn(_titles, candidate, name), inStory, IsIn(_copyrights, candidate, name));
    }

    private (int Repeats, bool Bio) Repeats(BylineCandidate candidate, string name, int chain, (int Repeats, bool Bio) sofar)
    {
        var (repeats, bio) = sofar;
        for (int i = _lastOf[chain]; i >= 0; i = _before[i])
        {
            var text = _blocks[i].Block.Text.AsSpan();
            if (IsOwn(candidate, i) || !text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            repeats++;
            bio |= i > _zones.FirstBody && text.Length > name.Length + LeastBio && NameWords.HasRole(text[name.Length..]);
        }
        return (repeats, bio);
    }

    private bool IsIn(List<int> blocks, BylineCandidate candidate, string name, int most = int.MaxValue, int characters = int.MaxValue)
    {
        foreach (int i in blocks)
        {
            if (IsOwn(candidate, i)) continue;
            if (most-- == 0) return false;
            var text = _blocks[i].Block.Text.AsSpan();
            if (text[..Math.Min(text.Length, characters)].Contains(name, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsOwn(BylineCandidate candidate, int block) => block >= candidate.Block && block < candidate.Line.Next;

    private static int ChainOf(char first) => first < Others ? first & ~0x20 : Others;
}
