namespace NewsClean.Boilerplate.Passes;

/// <summary>Around the headline: lead, section, picture texts.</summary>
internal static class HeadPass
{
    // Standfirsts have eight words or more; shorter lines beside a headline are rubrics, places and names.
    private const float ShortestLead = 8;

    // Sections are "World", "Russian Politics & Diplomacy": up to five words.
    private const float LongestSection = 5;

    // Section, date, byline and share buttons stand within this many blocks of the headline.
    private const int Beside = 5;

    /// <summary>Labels the blocks between the headline and <paramref name="story"/>, and the section before it.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        int title = LastTitle(draft, story);
        if (title < 0) return;
        LabelSection(draft, story, title);
        bool hasLead = false;
        for (int i = title + 1; i < story.First; i++)
        {
            if (draft.Label(i) is not null) continue;
            ref readonly var facts = ref draft.Facts[i];
            if (facts.Size < ShortestLead) draft.Set(i, BlockLabel.Other, RuleNames.HeadRest, 0.6);
            else if (draft.Repeats[i] > 1 || hasLead || story.First - i > 2 * Beside) draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.6);
            else
            {
                draft.Set(i, BlockLabel.Lead, RuleNames.Standfirst, 0.6);
                hasLead = true;
            }
        }
    }

    // Of equal headlines the last before the story, but one far above it is the site's copy ("title first" dumps).
    private static int LastTitle(Draft draft, StoryRun story)
    {
        for (int i = story.First - 1; i >= 0; i--) if (draft.Label(i) == BlockLabel.Title) return i;
        return -1;
    }

    // A section's name stands beside the headline, and in the menu as well or at the very top of the page.
    private static void LabelSection(Draft draft, StoryRun story, int title)
    {
        for (int i = title + 1; i < story.First && i <= title + 2; i++)
        {
            if (draft.Label(i) is not null) continue;
            if (!IsSectionLike(draft, i) || draft.Repeats[i] < 2) break;
            draft.Set(i, BlockLabel.Section, RuleNames.Rubric, 0.75);
            return;
        }
        for (int i = title - 1; i >= 0 && i >= title - Beside; i--)
        {
            if (draft.Label(i) is BlockLabel.Date or BlockLabel.Byline or BlockLabel.Share) continue;
            if (draft.Label(i) is not null || !IsSectionLike(draft, i)) return;
            if (draft.Repeats[i] < 2 && i > 0) return;
            draft.Set(i, BlockLabel.Section, RuleNames.Rubric, 0.7);
            return;
        }
    }

    private static bool IsSectionLike(Draft draft, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        return facts.Size <= LongestSection && facts.Digits == 0 && facts.Sentences == 0 && !facts.EndsInColon && facts.Separators == 0
            && facts.Letters >= 3 && !char.IsLower(draft.Text(i)[0]);
    }
}
