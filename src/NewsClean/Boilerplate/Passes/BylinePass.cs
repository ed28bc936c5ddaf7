using System.Buffers;
using NewsClean.Metadata.Bylines;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Lines that are a byline by their words alone, at the story's head or right above it, and its last line where the story is signed there, in Korean or in bold.
/// A page without a headline, and without markup that names things, is all story to the model, and what stands first on it its headline.
/// </summary>
internal static class BylinePass
{
    // Two names and a role; whole paragraphs that open with "By Ann Lee" are longer.
    private const float MostBylineWords = 15;

    // "/홍길동 기자", "[홍길동 기자]", "(By Ann Lee)"
    private static readonly SearchValues<char> Signs = SearchValues.Create("/[(（【［ ");

    // Date and byline, in any order.
    private const int Above = 2;

    /// <summary>Labels them and returns <paramref name="story"/> without them.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = Math.Max(0, story.First - Above); i < story.First; i++)
            if (draft.Label(i) is null || (draft.Label(i) is BlockLabel.Byline && !draft.Page.HasMarkup)) LabelByline(draft, i); // of a dump, so that it is no headline
        while (!story.IsEmpty && LabelByline(draft, story.First)) story = story with { First = draft.NextBody(story.First + 1, story.Next) };
        int last = story.Next - 1;
        if (last > story.First && draft.IsBody(last) && (SignsKorean(draft, last) || SignsInBold(draft, last)))
            story = story with { Next = draft.LastBody(story.First, last - 1) + 1 };
        return story;
    }

    /// <summary>Is block <paramref name="i"/> a byline by its words alone?</summary>
    public static bool SaysByline(Draft draft, int i) => Confidence(draft, i) > 0;

    private static bool SignsKorean(Draft draft, int i) => EastAsianBylines.HasHangul(draft.Text(i)) && LabelByline(draft, i);

    // <p><strong>Nguyễn Văn Hùng</strong></p> below the last sentence, as Vietnamese papers sign: people's names and nothing else.
    private static bool SignsInBold(Draft draft, int i)
    {
        if (draft.Page.Blocks[i].Markup is not { First.Tag.Name: "b" or "strong", HeadingLevel: 0 } || !draft.Facts[i - 1].EndsSentence) return false;
        string text = draft.Text(i);
        if (BareNames.ReadLine(text) is not { Start: 0, Given: true, Agency: null } names || names.End != text.Length) return false;
        draft.Set(i, BlockLabel.Byline, RuleNames.BylineLine, names.Confidence);
        return true;
    }

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
        var opening = BylineOpening.Find(text);
        if (opening is null && !EastAsianBylines.HasScript(text)) return 0;
        if (BylineReader.Read(text, opening) is not { Authors.Count: > 0, Confidence: >= BylineReader.Sure } reading) return 0;
        if (text.AsSpan(0, reading.Start).ContainsAnyExcept(Signs)) return 0;
        // Behind "홍길동 기자" stands an address, and not the rest of a sentence.
        bool ends = reading.End == text.Length || (opening is null ? !EastAsianBylines.HasScript(text.AsSpan(reading.End)) : reading.Supported);
        return ends ? reading.Confidence : 0;
    }
}
