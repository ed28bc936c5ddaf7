using NewsClean.Metadata.Bylines;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Lines that are a byline by their words alone, at the story's head or right above it. A page without a headline, and without markup that names things, is
/// all story to the model, and what stands first on it its headline.
/// </summary>
internal static class BylinePass
{
    // Two names and a role; whole paragraphs that open with "By Ann Lee" are longer.
    private const float LongestByline = 15;

    // Date and byline, in any order.
    private const int Above = 2;

    /// <summary>Labels them and returns <paramref name="story"/> without them.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = Math.Max(0, story.First - Above); i < story.First; i++)
            if (draft.Label(i) is null || (draft.Label(i) is BlockLabel.Byline && !draft.Page.HasMarkup)) LabelByline(draft, i); // of a dump, so that it is no headline
        while (!story.IsEmpty && LabelByline(draft, story.First))
        {
            int first = story.First + 1;
            while (first < story.Next && !draft.IsBody(first)) first++;
            story = story with { First = first };
        }
        return story;
    }

    private static bool LabelByline(Draft draft, int i)
    {
        if (draft.Page.Blocks[i].Markup is { HeadingLevel: 1 }) return false; // the headline "By George"
        ref readonly var facts = ref draft.Facts[i];
        if (facts.Size > LongestByline || facts.EndsSentence || facts.EndsInColon) return false;
        string text = draft.Text(i);
        if (BylineOpening.Find(text) is not { } opening) return false;
        if (BylineReader.Read(text, opening) is not { Start: 0, Authors.Count: > 0, Confidence: >= BylineReader.Sure } reading) return false;
        if (reading.End < text.Length && !reading.Supported) return false;
        draft.Set(i, BlockLabel.Byline, RuleNames.BylineLine, reading.Confidence);
        return true;
    }
}
