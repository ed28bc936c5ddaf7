using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>The entries below "Topics": a list that ends where a gap, a sentence or a line of another kind begins.</summary>
internal static class TopicsPass
{
    // "2012 Vice Presidential Debate"; longer lines are headlines.
    private const float LongestTopic = 5;

    // Stories have up to about fifteen topics, sites' lists of categories go on.
    private const int MostTopics = 20;

    // Of a page with markup the entries are links.
    private const double LeastLinked = 0.9;

    /// <summary>Labels the entries below each heading outside of <paramref name="story"/>.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        for (int i = 0; i < draft.Count; i++)
            if (draft.Label(i) == BlockLabel.Tags && draft.Rule(i) == RuleNames.Cue && IsHeading(draft, i)) LabelEntries(draft, story, i);
    }

    // "Topics", "Topics in this article"; not "Topics: bridges, council".
    private static bool IsHeading(Draft draft, int i)
    {
        var rest = draft.Text(i).AsSpan(draft.Facts[i].CueLength).Trim(": ：");
        return rest.IsEmpty || Characters.IsLower(rest[0]);
    }

    private static void LabelEntries(Draft draft, StoryRun story, int heading)
    {
        int next = EndOf(draft, story, heading, out int count);
        if (count > MostTopics) return;
        for (int i = heading + 1; i < next; i++)
            if (draft.Label(i) is null) draft.Set(i, BlockLabel.Tags, RuleNames.UnderHeading, 0.7);
    }

    // The first entry may stand apart from the heading; the others stand no further from each other than any two before.
    private static int EndOf(Draft draft, StoryRun story, int heading, out int count)
    {
        int i = heading + 1, gap = int.MaxValue;
        for (count = 0; i < draft.Count && !story.Contains(i) && count <= MostTopics; i++)
        {
            int blank = draft.Page.Blocks[i].BlankLinesBefore;
            if (blank > gap || !IsEntry(draft, i)) break;
            gap = blank;
            if (!draft.Facts[i].HasNoLetters) count++;
        }
        return i;
    }

    private static bool IsEntry(Draft draft, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        if (facts.HasNoLetters) return facts.Digits == 0; // "|" between two entries
        return draft.Label(i) is null && facts.Size <= LongestTopic && !facts.EndsSentence && !facts.EndsInColon && !EndsInCount(draft.Text(i))
            && (draft.Page.Blocks[i].Markup is not { } markup || markup.LinkDensity >= LeastLinked);
    }

    // "Linux (52)": a list of all that the site has.
    private static bool EndsInCount(string text) => text.Length > 3 && text[^1] == ')' && char.IsAsciiDigit(text[^2]);
}
