using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// A box about the author closes many stories of HTML pages, and reads like their last paragraph: it stands in an element of its own, and begins with the name
/// that the byline has, on a line of its own or as its first words.
/// </summary>
internal static class AuthorBoxPass
{
    // The byline stands within this many blocks above the story, with the picture and the buttons.
    private const int Above = 12;

    // "Ann Lee, Reporter"; a byline has some more.
    private const float LongestName = 5, LongestByline = 20;

    // "Por", "Written by:".
    private const int LongestBy = 12;

    // Two authors have two boxes. Longer ones are more than that.
    private const int MostBoxes = 3;

    private const float LongestBox = 90;

    // In the byline, above the box, below the author's picture, in a menu.
    private const int MostCopies = 4;

    /// <summary>Returns <paramref name="story"/> without the boxes at its end.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = 0; i < MostBoxes && !story.IsEmpty && IsBox(draft, story, story.Next - 1); i++)
        {
            int last = draft.LastBody(story.First, story.Next - 2);
            draft.Clear(story.Next - 1);
            // The name above it may be taken for the story's too.
            if (last == story.Next - 2 && IsName(draft, story, last))
            {
                draft.Clear(last);
                last = draft.LastBody(story.First, last - 1);
            }
            story = story with { Next = last + 1 };
        }
        return story;
    }

    private static bool IsBox(Draft draft, StoryRun story, int i)
    {
        if (draft.Facts[i].Size > LongestBox || !draft.Facts[i].EndsSentence || SharesElement(draft, story, i)) return false;
        if (i - 1 > story.First && IsName(draft, story, i - 1)) return true;
        return FirstWords(draft.Text(i)) is { IsEmpty: false } name && StandsInByline(draft, story, name);
    }

    // Does another paragraph of the story stand in the same element?
    private static bool SharesElement(Draft draft, StoryRun story, int i)
    {
        int container = draft.Page.Blocks[i].Markup!.Container, paragraphs = 0;
        for (int k = story.First; k < i; k++)
        {
            if (!draft.IsBody(k) || !draft.Facts[k].IsLongSentence) continue;
            if (draft.Page.Blocks[k].Markup!.Container == container) return true;
            paragraphs++;
        }
        return paragraphs == 0;
    }

    // Not "Article content", which a site sets above every paragraph.
    private static bool IsName(Draft draft, StoryRun story, int i)
    {
        if (draft.Label(i) is not (null or BlockLabel.Body or BlockLabel.Subhead or BlockLabel.Byline) || draft.Repeats[i] > MostCopies) return false;
        return draft.Facts[i] is { Size: <= LongestName, EndsSentence: false, EndsInColon: false } && (draft.Facts[i].Words > 1 || Characters.IsUnspacedScript(draft.Text(i)[0]))
            && StandsInByline(draft, story, draft.Text(i));
    }

    // "Ann Lee has been with us since 2011": two words that begin with capitals or in a script that has none.
    private static ReadOnlySpan<char> FirstWords(string text)
    {
        int first = text.IndexOf(' ');
        int second = first < 0 ? -1 : text.IndexOf(' ', first + 1);
        if (second < 0 || !IsNameWord(text[0]) || !IsNameWord(text[first + 1]) || !char.IsLetter(text[second - 1]) || !char.IsLetter(text[first - 1])) return default;
        return text.AsSpan(0, second);
    }

    private static bool IsNameWord(char first) => char.IsLetter(first) && !Characters.IsLower(first);

    private static bool StandsInByline(Draft draft, StoryRun story, ReadOnlySpan<char> name)
    {
        for (int k = Math.Max(0, story.First - Above); k < story.First; k++)
        {
            var text = draft.Text(k).AsSpan();
            if (draft.Label(k) != BlockLabel.Byline && text.Length > name.Length + LongestBy) continue; // it may have no label yet
            if (draft.Facts[k].Size > LongestByline || draft.Page.Blocks[k].Markup!.HeadingLevel > 0) continue;
            int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]))) return true;
        }
        return false;
    }
}
