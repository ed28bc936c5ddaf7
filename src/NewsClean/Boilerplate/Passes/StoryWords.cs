using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>The words that a story is made of: words of four letters or more, pairs of characters where a script has no spaces.</summary>
internal sealed class StoryWords
{
    private const int ShortestWord = 4;

    // A story says in its first paragraphs what it is about; reading all of a long one changes no headline and costs as much as all else.
    private const int LongestRead = 6000;

    private readonly HashSet<uint> _words = [];

    /// <summary>The words of <paramref name="story"/>'s body.</summary>
    public static StoryWords Of(Draft draft, StoryRun story)
    {
        var words = new StoryWords();
        for (int i = story.First, read = 0; i < story.Next && read < LongestRead; i++)
        {
            if (!draft.IsBody(i)) continue;
            words.Add(draft.Text(i));
            read += draft.Text(i).Length;
        }
        return words;
    }

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static StoryWords Of(string text)
    {
        var words = new StoryWords();
        words.Add(text);
        return words;
    }

    /// <summary>Share of the words of <paramref name="text"/> that are among these, 0 to 1; 0 for a text without such words.</summary>
    public double Share(string text)
    {
        int all = 0, shared = 0;
        for (var words = new Scanner(text); words.Next(out uint word);)
        {
            all++;
            if (_words.Contains(word)) shared++;
        }
        return all == 0 ? 0 : (double)shared / all;
    }

    private void Add(string text)
    {
        for (var words = new Scanner(text); words.Next(out uint word);) _words.Add(word);
    }

    // Hashes of a text's words one after the other.
    private ref struct Scanner(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        public bool Next(out uint word)
        {
            uint hash = Hash.Start;
            int length = 0;
            while (_at < _text.Length)
            {
                char c = _text[_at++];
                if (c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !Characters.IsUnspacedScript(c))
                {
                    hash = Hash.Add(hash, c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c));
                    length++;
                }
                else if (length >= ShortestWord) break;
                else
                {
                    (hash, length) = (Hash.Start, 0);
                    if (c >= 128 && _at < _text.Length && Characters.IsUnspacedScript(c) && Characters.IsUnspacedScript(_text[_at]))
                    {
                        word = Hash.Add(Hash.Add(Hash.Start, c), _text[_at]);
                        return true;
                    }
                }
            }
            word = hash;
            return length >= ShortestWord;
        }
    }
}
