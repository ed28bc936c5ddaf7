using NewsClean.Segmentation;
using NewsClean.Wordlists;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// What the site says to its readers in whole sentences around the story or between its paragraphs: who may read on, whose opinion it was, what it earns. Such a
/// paragraph reads like the story's; its words give it away, wherever in it they are.
/// </summary>
internal static class NoticePass
{
    // In words. Where a longer paragraph says such a thing, the rest of it may be the story's.
    private const float LongestNotice = 45;

    // Paragraphs of the story that are its first and last.
    private const int Head = 3, Tail = 4;

    // True: at the story's edges only.
    private static readonly PhraseMatcher<bool> s_phrases = Load();

    /// <summary>Labels the notices in <paramref name="story"/>; returns it without those at its ends.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        int paragraphs = 0, seen = 0;
        for (int i = story.First; i < story.Next; i++) if (draft.IsBody(i)) paragraphs++;
        for (int i = story.First; i < story.Next; i++)
        {
            if (!draft.IsBody(i)) continue;
            bool isEdge = seen < Head || seen >= paragraphs - Tail;
            if (draft.Facts[i].Size <= LongestNotice && IsNotice(draft.Text(i), isEdge)) draft.Set(i, BlockLabel.Other, RuleNames.Notice, 0.8);
            seen++;
        }
        int first = draft.NextBody(story.First, story.Next);
        return first >= story.Next ? StoryRun.None : new StoryRun(first, draft.LastBody(first, story.Next - 1) + 1);
    }

    private static bool IsNotice(string text, bool isEdge)
    {
        for (int at = 0; at < text.Length; at++)
            if (StartsWord(text, at) && s_phrases.TryMatch(text, at, out _, out bool edgeOnly) && (isEdge || !edgeOnly)) return true;
        return false;
    }

    private static bool StartsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Characters.IsUnspaced(text[at]);

    private static PhraseMatcher<bool> Load()
    {
        var phrases = new PhraseMatcher<bool>();
        foreach (var entry in Wordlist.Load("notice-phrases")) phrases.Add(entry.Text, entry.Value == "edge");
        return phrases;
    }
}
