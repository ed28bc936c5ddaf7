using NewsClean.Metadata.Bylines;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Lines that are a byline by their words alone, at the story's head or right above it. A page without a headline, and without markup that names things, is
/// all story to the model, and what stands first on it its headline.
/// </summary>
internal static class BylinePass
{
    // Two names and a role; whole paragraphs that open with "By Ann Lee" are longer.
    private const float MostBylineWords = 15;

    // Date and byline, in any order.
    private const int Above = 2;

    /// <summary>Labels them and returns <paramref name="story"/> without them.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = Math.Max(0, story.First - Above); i < story.First; i++)
            if (draft.Label(i) is null || (draft.Label(i) is BlockLabel.Byline && !draft.Page.HasMarkup)) LabelByline(draft, i); // of a dump, so that it is no headline
        while (!story.IsEmpty && LabelByline(draft, story.First)) story = story with { First = draft.NextBody(story.First + 1, story.Next) };
        return story;
    }

    /// <summary>Is block <paramref name="i"/> a byline by its words alone?</summary>
    public static bool SaysByline(Draft draft, int i) => Confidence(draft, i) > 0;

    private static bool LabelByline(Draft draft, int i)
    {
        if (Confidence(draft, i) is not (> 0 and var confidence)) return false;
        draft.Set(i, BlockLabel.Byline, RuleNames.BylineLine, confidence);
        return true;
    }

    // 0 where it is none.
    private static double Confidence(Draft draft, int i)
    {
        if (draft.Page.Blocks[i].Markup is { HeadingLevel: 1 }) return 0; // the headline "By George"
        ref readonly var facts = ref draft.Facts[i];
        if (facts.Size > MostBylineWords || facts.EndsSentence || facts.EndsInColon) return 0;
        string text = draft.Text(i);
        if (BylineOpening.Find(text) is not { } opening) return 0;
        if (BylineReader.Read(text, opening) is not { Start: 0, Authors.Count: > 0, Confidence: >= BylineReader.Sure } reading) return 0;
        return reading.End < text.Length && !reading.Supported ? 0 : reading.Confidence;
    }
}
