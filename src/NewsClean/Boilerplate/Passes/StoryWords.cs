using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>The words that a story is made of: words of four letters or more, pairs of characters where a script has no spaces.</summary>
internal sealed class StoryWords
{
    private readonly HashSet<uint> _words = [];

    /// <summary>The words of <paramref name="story"/>'s body.</summary>
    public static StoryWords Of(Draft draft, StoryRun story)
    {
        var words = new StoryWords();
        for (int i = story.First; i < story.Next; i++)
            if (draft.IsBody(i)) Each(draft.Text(i), words._words, static (set, word) => set.Add(word));
        return words;
    }

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static StoryWords Of(string text)
    {
        var words = new StoryWords();
        Each(text, words._words, static (set, word) => set.Add(word));
        return words;
    }

    /// <summary>Share of the words of <paramref name="text"/> that the story has too, 0 to 1; 0 for a text without such words.</summary>
    public double Share(string text)
    {
        int all = 0, shared = 0;
        Each(text, _words, (set, word) =>
        {
            all++;
            if (set.Contains(word)) shared++;
        });
        return all == 0 ? 0 : (double)shared / all;
    }

    private static void Each(string text, HashSet<uint> set, Action<HashSet<uint>, uint> visit)
    {
        const uint seed = 2166136261, prime = 16777619; // FNV-1a, 32 bits
        uint hash = seed;
        int length = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            if (Characters.IsUnspacedScript(c))
            {
                if (i + 1 < text.Length && Characters.IsUnspacedScript(text[i + 1])) visit(set, ((seed ^ c) * prime ^ text[i + 1]) * prime);
                (hash, length) = (seed, 0);
            }
            else if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * prime;
                length++;
            }
            else
            {
                if (length >= 4) visit(set, hash);
                (hash, length) = (seed, 0);
            }
        }
    }
}
