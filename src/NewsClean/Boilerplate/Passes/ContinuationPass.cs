namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// The rest of a story behind what its site has put into it. The model sees a box to sign up or "Read also" with headlines as the end more
/// often than it should; but paragraphs that follow each other are no list of teasers, and where it half believes in them they are the story's.
/// </summary>
internal static class ContinuationPass
{
    // The mean probability from which on as much of stories comes back as of other text comes in. Of the dumps of unseen publishers 3.4 % lose
    // two or more of their last paragraphs so, without this 4.5 %, of their HTML 3.6 and 4.0; F1 is the same within a thousandth.
    private const float LeastMean = 0.2f;

    // Where "Read also" or "Subscribe" and a few lines part it from the story: of 930 unseen dumps two get a line of the site's so. Of 304 dumps of invented pages with such boxes
    // 41 lose a paragraph, by the other threshold 50.
    private const float LeastBehindBox = 0.12f;
    private const int LongestBox = 6;

    // From one sentence to the next: the lines of a box, or two.
    private const int Reach = 8;

    // Between a name and what is said of its bearer stand what they do and a picture's text.
    private const int NameReach = 3;

    private const float LongestName = 5;

    // "Work could begin in September." is a paragraph beside a longer one.
    private const float ShortestSentence = 5;

    /// <summary>Returns <paramref name="story"/> with the paragraphs behind it that go on with it.</summary>
    public static StoryRun Run(Draft draft, StoryRun story, ReadOnlySpan<float> body)
    {
        if (story.IsEmpty) return story;
        int last = story.Next - 1, first = -1, next = story.Next, count = 0;
        float sum = 0, least = LeastMean;
        for (int i = story.Next, before = last; i < draft.Count && i - before <= Reach && !IsEnd(draft.Label(i)); i++)
        {
            if (!IsSentence(draft, i) || (first < 0 && draft.MayBeLink(i)) || IsPitch(draft, body, i)) continue;
            if (IsBiography(draft, i)) break;
            if (first < 0 && i - story.Next <= LongestBox && draft.Label(story.Next) is BlockLabel.Related or BlockLabel.Advertisement) least = LeastBehindBox;
            if (first < 0) first = i;
            sum += body[i];
            count++;
            bool follows = before == i - 1 && before > last && (draft.Facts[i].IsLongSentence || draft.Facts[before].IsLongSentence);
            if (follows && sum >= least * count) next = i + 1;
            before = i;
        }
        for (int i = Math.Max(first, story.Next); i < next; i++)
            if (IsSentence(draft, i) && !IsPitch(draft, body, i)) draft.Set(i, BlockLabel.Body, RuleNames.Continuation, Math.Max(0.5, body[i]));
        return story with { Next = next };
    }

    // "Subscribe to our newsletter", "The best of the coast, every morning.", "Your email address".
    private static bool IsPitch(Draft draft, ReadOnlySpan<float> body, int i) => draft.Label(i - 1) == BlockLabel.Advertisement && body[i] < LeastMean;

    // What stands under these is no story; below a date of its own stands another one, or a comment.
    private static bool IsEnd(BlockLabel? label) =>
        label is BlockLabel.Date or BlockLabel.Comments or BlockLabel.MostRead or BlockLabel.Copyright or BlockLabel.Consent or BlockLabel.Tags;

    // "Ann Lee", "Political editor", "Ann Lee has covered the council since 2011.": who wrote it, below the story.
    private static bool IsBiography(Draft draft, int i)
    {
        for (int name = i - 1; name >= Math.Max(0, i - NameReach); name--)
        {
            ref readonly var facts = ref draft.Facts[name];
            if (facts.Size is >= 2 and <= LongestName && !facts.EndsSentence && draft.Text(i).StartsWith(draft.Text(name), StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsSentence(Draft draft, int i) => draft.Label(i) is null && draft.Facts[i].EndsSentence && draft.Facts[i].Size >= ShortestSentence;
}
