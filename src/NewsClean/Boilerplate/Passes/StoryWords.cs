using NewsClean.Boilerplate.Model;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// The words of the story, of its opening and of the page's first line: a word of the page is looked up once and says in which of
/// them it stands.
/// </summary>
internal sealed class StoryWords
{
    // A story says in its first paragraphs what it is about; reading all of a long one changes no headline and costs as much as all else.
    private const int LongestRead = 6000;

    private const int OpeningBlocks = 3;

    private const byte Story = 1, Opening = 2, FirstLine = 4;

    private readonly ContentWords _reader = new();
    private readonly TokenTable _words = new(1 << 10);
    private byte[] _places = new byte[512];

    /// <summary>The words of the body of <paramref name="story"/>, and of the page's first line.</summary>
    public StoryWords(Draft draft, StoryRun story)
    {
        for (int i = story.First, read = 0; i < story.Next && read < LongestRead; i++)
        {
            if (!draft.IsBody(i)) continue;
            Add(draft.Text(i), i < story.First + OpeningBlocks ? (byte)(Story | Opening) : Story);
            read += draft.Text(i).Length;
        }
        Add(draft.Text(0), FirstLine);
    }

    /// <summary>Shares of a text's words, 0 to 1; 0 for a text without words.</summary>
    /// <param name="InStory">Share of them that the story has.</param>
    /// <param name="InOpening">Share of them that its first blocks have.</param>
    /// <param name="InFirstLine">Share of them that the page's first line has.</param>
    internal readonly record struct Shares(float InStory, float InOpening, float InFirstLine);

    /// <summary>How many of the words of <paramref name="text"/> stand where.</summary>
    public Shares Read(string text)
    {
        int story = 0, opening = 0, firstLine = 0;
        var words = _reader.Read(text);
        foreach (uint word in words)
        {
            int id = _words.Find(word);
            if (id < 0) continue;
            int places = _places[id];
            story += places & Story;
            opening += (places & Opening) / Opening;
            firstLine += places / FirstLine;
        }
        int all = words.Length;
        return all == 0 ? default : new Shares(Share(story, all), Share(opening, all), Share(firstLine, all));
    }

    private static float Share(int part, int all) => (float)((double)part / all);

    private void Add(string text, byte place)
    {
        foreach (uint word in _reader.Read(text))
        {
            int id = _words.Intern(word);
            if (id == _places.Length) Array.Resize(ref _places, id * 2);
            _places[id] |= place;
        }
    }
}
