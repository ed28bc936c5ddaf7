using NewsClean.Wordlists;

namespace NewsClean.Boilerplate;

/// <summary>Recognises the phrases that boilerplate begins with, in the languages of the lists.</summary>
internal static class Cues
{
    private readonly record struct Cue(CueKind Kind, bool WholeLine);

    private static readonly PhraseMatcher<Cue> Phrases = Load();

    /// <summary>The kind of phrase that <paramref name="block"/> begins with, bullets, brackets and the number of comments or shares before it aside.</summary>
    /// <param name="block">The block's text.</param>
    /// <param name="length">How much of the block the phrase takes, what stands before it included; 0 without one.</param>
    public static CueKind Read(ReadOnlySpan<char> block, out int length)
    {
        length = 0;
        int start = 0;
        while (start < block.Length && start < 4 && !char.IsLetterOrDigit(block[start]) && block[start] is not ('©' or 'ⓒ' or '(')) start++;
        int counted = SkipCount(block, start);
        if (start == block.Length || !Phrases.TryMatch(block, counted, out int matched, out var cue)) return CueKind.None;
        if (counted > start && cue.Kind is not (CueKind.Comments or CueKind.Share)) return CueKind.None;
        if (cue.WholeLine && HasLetter(block[(counted + matched)..])) return CueKind.None;
        length = counted + matched;
        return cue.Kind;
    }

    // "3 Comments", "1,204 shares", "1.2K Kommentare": where the word behind the number starts; without both, start itself.
    private static int SkipCount(ReadOnlySpan<char> block, int start)
    {
        if (start == block.Length || !char.IsAsciiDigit(block[start])) return start;
        int at = start;
        while (at < block.Length && (char.IsAsciiDigit(block[at]) || block[at] is '.' or ',')) at++;
        if (at < block.Length && block[at] is 'k' or 'K') at++;
        int word = at;
        while (word < block.Length && char.IsWhiteSpace(block[word])) word++;
        return word > at && word < block.Length ? word : start;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text) if (char.IsLetter(c)) return true;
        return false;
    }

    // Order matters where lists share a phrase: the first list wins.
    private static PhraseMatcher<Cue> Load()
    {
        var phrases = new PhraseMatcher<Cue>();
        Add(phrases, CueKind.Consent, Wordlist.Load("cues-consent"));
        Add(phrases, CueKind.Legal, Wordlist.Load("cues-legal"));
        Add(phrases, CueKind.Comments, Wordlist.Load("cues-comments"));
        Add(phrases, CueKind.AuthorBox, Wordlist.Load("cues-author-box"));
        Add(phrases, CueKind.Related, Wordlist.Load("cues-related"));
        Add(phrases, CueKind.MostRead, Wordlist.Load("cues-most-read"));
        Add(phrases, CueKind.Tags, Wordlist.Load("cues-tags"));
        Add(phrases, CueKind.Promo, Wordlist.Load("cues-promo"));
        Add(phrases, CueKind.Share, Wordlist.Load("cues-share"));
        Add(phrases, CueKind.Caption, Wordlist.Load("cues-captions"));
        Add(phrases, CueKind.Navigation, Wordlist.Load("cues-navigation"));
        return phrases;
    }

    private static void Add(PhraseMatcher<Cue> phrases, CueKind kind, IReadOnlyList<Wordlist.Entry> entries)
    {
        foreach (var entry in entries) phrases.Add(entry.Text, new Cue(kind, entry.Value == "line"));
    }
}
