namespace NewsClean.Boilerplate.Passes;

/// <summary>Between headline and story: lead, rubric, picture texts.</summary>
internal static class HeadPass
{
    /// <summary>Labels the blocks between the headline and <paramref name="story"/>.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        int title = -1;
        for (int i = 0; i < story.First; i++) if (draft.Label(i) == BlockLabel.Title) title = i;
        if (title < 0) return;
        bool hasLead = false;
        for (int i = title + 1; i < story.First; i++)
        {
            if (draft.Label(i) is not null) continue;
            ref readonly var facts = ref draft.Facts[i];
            if (draft.Repeats[i] > 1 && facts.Size >= 8) draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.6);
            else if (!hasLead && facts.Size >= 8)
            {
                draft.Set(i, BlockLabel.Lead, RuleNames.Standfirst, 0.6);
                hasLead = true;
            }
            else if (facts.Size >= 8) draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.5);
            else draft.Set(i, BlockLabel.Other, RuleNames.HeadRest, 0.6);
        }
        if (title > 0 && draft.Label(title - 1) is null && draft.Facts[title - 1].Size <= 5) draft.Set(title - 1, BlockLabel.Section, RuleNames.Rubric, 0.5);
    }
}
