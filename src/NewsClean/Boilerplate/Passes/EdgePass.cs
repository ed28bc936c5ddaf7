using NewsClean.Metadata.Agencies;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// The first and last blocks of the story, of which the model is least sure: a closing paragraph that it half believes in belongs
/// to the story, a scrap of a byline before the first paragraph does not.
/// </summary>
internal static class EdgePass
{
    // A sentence right behind the story that the model gives at least these odds is its last paragraph more often than not.
    private const float LeastProbability = 0.08f;

    // Of a short story the model sees too little to be sure where it ends; a long one it knows.
    private const int ShortStory = 8;

    private const int MostParagraphs = 3;

    // A box to sign up has a heading, a sentence, a field, a button, thanks.
    private const int MostAppeals = 6;

    // "Read also" and a headline or two; more between two paragraphs are a list.
    private const int MostBetween = 3;

    // Behind "Read also" and a headline the story goes on only where the model leaves more room for it.
    private const float LeastBehindLink = 0.15f;
    private const int MostLinks = 3;

    // Words, or fewer long ones: Finnish says in five what English says in eight.
    private const float ShortestParagraph = 6, FewestWords = 4;
    private const int ParagraphLetters = 28;

    // The last cell of a table that ends the story.
    private const float SureOfNumber = 0.9f;

    private const float Half = 0.5f, LongestLine = 10;

    // "and", "in Berlin": what is left of a byline.
    private const float LongestScrap = 3;

    /// <summary>Returns <paramref name="story"/> with its edges set right.</summary>
    public static StoryRun Run(Draft draft, StoryRun story, ReadOnlySpan<float> body)
    {
        while (!story.IsEmpty && (IsCounter(draft, story.First, body) || IsScrap(draft, story) || IsDoubtfulHead(draft, story, body)))
            story = story with { First = DropFirst(draft, story) };
        while (!story.IsEmpty && (IsCounter(draft, story.Next - 1, body) || IsDoubtfulTail(draft, story, body)))
            story = story with { Next = DropLast(draft, story) };
        if (!story.IsEmpty && IsSigned(draft, story.Next))
        {
            draft.Set(story.Next, BlockLabel.Body, RuleNames.ClosingParagraph, Math.Max(0.5, body[story.Next]));
            return story with { Next = story.Next + 1 };
        }
        if (story.IsEmpty || CountBody(draft, story) > ShortStory) return story;
        for (int added = 0; added < MostParagraphs; added++)
        {
            int next = SkipAppeals(draft, story.Next);
            next = SkipLinks(draft, next, body);
            if (next >= draft.Count || !IsClosing(draft, next, body)) break;
            draft.Set(next, BlockLabel.Body, RuleNames.ClosingParagraph, Math.Max(0.5, body[next]));
            story = story with { Next = next + 1 };
        }
        return story;
    }

    // "The repair is to begin in spring. (dpa)", right below the story: what looks like a caption is signed by its agency.
    private static bool IsSigned(Draft draft, int i)
    {
        if (i >= draft.Count || draft.Label(i) is not (null or BlockLabel.Caption) || draft.Facts[i].Size < ShortestParagraph || draft.Repeats[i] > 1) return false;
        var text = draft.Text(i).AsSpan();
        int open = text[^1] == ')' ? text.LastIndexOf('(') : -1;
        if (open <= 0 || text[..open].TrimEnd() is not [.., var end] || !(Characters.IsSentenceEnd(end) || Characters.IsCloser(end))) return false;
        var signature = text[(open + 1)..^1];
        int last = signature.LastIndexOfAny(',', '/') + 1;
        return AgencyNames.FirstOfList(signature[last..]) is not null;
    }

    // "Already a subscriber? Log in" may stand between the last paragraphs.
    private static int SkipAppeals(Draft draft, int i)
    {
        int next = i;
        while (next < draft.Count && next < i + MostAppeals
            && (IsAppeal(draft, next)
                || (next > i && next + 1 < draft.Count && draft.Label(next) is null && IsAppeal(draft, next + 1)))) next++;
        return next;

        static bool IsAppeal(Draft draft, int block) => draft.Label(block) == BlockLabel.Advertisement;
    }

    // "Read also" and its headlines; the same place where the model does not see the story behind them.
    private static int SkipLinks(Draft draft, int i, ReadOnlySpan<float> body)
    {
        if (i >= draft.Count || draft.Label(i) != BlockLabel.Related) return i;
        int next = i + 1;
        while (next < draft.Count && next <= i + MostLinks && draft.MayBeLink(next) && draft.Label(next) is null) next++;
        return next > i + 1 && next < draft.Count && body[next] >= LeastBehindLink ? next : i;
    }

    private static bool IsClosing(Draft draft, int i, ReadOnlySpan<float> body)
    {
        ref readonly var facts = ref draft.Facts[i];
        return draft.Label(i) is null && body[i] >= LeastProbability && facts.EndsSentence && IsLongEnough(facts, draft.Text(i))
            && facts.LowerWords >= facts.UpperWords && draft.Repeats[i] == 1 && StandsLike(draft, i, draft.LastBody(1, i - 1));
    }

    // "Questions? Just write to us!" is none.
    private static bool IsLongEnough(in BlockFacts facts, string text) =>
        facts.Size >= ShortestParagraph || (facts.Size >= FewestWords && facts.Letters >= ParagraphLetters && text[^1] is not ('!' or '?'));

    // As far from what stands above it as the paragraph before.
    private static bool StandsLike(Draft draft, int i, int paragraph) =>
        draft.Page.Blocks[i].BlankLinesBefore == draft.Page.Blocks[paragraph].BlankLinesBefore;

    // "124" shares above the story, "37" comments below it; within it a number is one of a list or a table.
    private static bool IsCounter(Draft draft, int i, ReadOnlySpan<float> body) => draft.Facts[i].HasNoLetters && body[i] < SureOfNumber;

    private static bool IsScrap(Draft draft, StoryRun story)
    {
        ref readonly var facts = ref draft.Facts[story.First];
        return facts.Size <= LongestScrap && !facts.EndsSentence && !facts.EndsInColon && Characters.IsLower(draft.Text(story.First)[0]);
    }

    // "Ann Lee (CNN)" between the byline and the story: a line that is no sentence, which the model hardly takes for the story.
    private static bool IsDoubtfulHead(Draft draft, StoryRun story, ReadOnlySpan<float> body)
    {
        ref readonly var facts = ref draft.Facts[story.First];
        return body[story.First] < Half && facts.Size <= LongestLine && !facts.EndsSentence && !facts.EndsInColon;
    }

    // The text of a teaser, apart from the story: between the two stand a headline and a date of its own.
    private static bool IsDoubtfulTail(Draft draft, StoryRun story, ReadOnlySpan<float> body)
    {
        if (body[story.Next - 1] >= Half) return false;
        int between = 0;
        for (int i = story.Next - 2; i > story.First && !draft.IsBody(i); i--)
        {
            if (draft.Label(i) == BlockLabel.Date) return true;
            if (draft.Label(i) != BlockLabel.Advertisement) between++;
        }
        return between > MostBetween;
    }

    private static int DropLast(Draft draft, StoryRun story)
    {
        draft.Clear(story.Next - 1);
        return draft.LastBody(story.First, story.Next - 2) + 1;
    }

    private static int DropFirst(Draft draft, StoryRun story)
    {
        draft.Clear(story.First);
        return draft.NextBody(story.First + 1, story.Next);
    }

    private static int CountBody(Draft draft, StoryRun story)
    {
        int count = 0;
        for (int i = story.First; i < story.Next; i++) if (draft.IsBody(i)) count++;
        return count;
    }
}
