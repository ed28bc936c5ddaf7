namespace NewsClean.Metadata.Language;

/// <summary>Tells the language of a text by its script, its commonest words and its letters.</summary>
internal static class LanguageDetector
{
    // An article's language shows in its first paragraphs; reading more costs time and changes nothing.
    private const int LongestSample = 3000;

    // Most articles are settled after two paragraphs: twice the evidence of the next language, ten words of it.
    private const int FirstSample = 1000;
    private const float Settled = 10;

    // In a language of the lists every fourth word or more is in them, its weight shared; in texts of others (Latin filler, Zulu) fewer do.
    private const float LeastShare = 0.045f;

    // Three common words of a language, two of them its own: with less a line of names decides by chance.
    private const float LeastEvidence = 1.5f;

    // Letters of a script that one language alone uses: five are a word.
    private const int LeastLetters = 5;

    private const int LongestWord = 24;

    /// <summary>BCP 47 tag of the language that most of <paramref name="text"/> is written in; null where it is too short to tell.</summary>
    /// <param name="text">The article's own text; its first 3,000 characters are read.</param>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        var profiles = LanguageProfiles.All;
        Span<float> words = stackalloc float[profiles.Languages.Count];
        var counts = new Counts { Words = words, Scripts = stackalloc int[profiles.Languages.Count] };
        int first = Math.Min(text.Length, FirstSample);
        while (first > 0 && first < text.Length && IsWordCharacter(text[first])) first--;
        Count(text[..first], profiles, ref counts);
        var (best, second) = BestTwo(words);
        if (words[best] < Settled || words[best] < 2 * words[second])
        {
            Count(text[first..Math.Min(text.Length, LongestSample)], profiles, ref counts);
            best = BestTwo(words).Best;
        }
        if (OwnScript(profiles, counts.Scripts, counts.SharedLetters) is { } own) return own;
        return words[best] >= LeastEvidence && words[best] >= LeastShare * counts.AllWords ? profiles.Languages[best] : null;
    }

    /// <summary>What was counted so far, by the languages' places in the profiles.</summary>
    private ref struct Counts
    {
        /// <summary>The weight of the words and letters that each language has.</summary>
        public Span<float> Words;

        /// <summary>Letters of scripts that one language alone uses.</summary>
        public Span<int> Scripts;

        /// <summary>Letters of scripts that languages share.</summary>
        public int SharedLetters;

        /// <summary>Words of any language.</summary>
        public int AllWords;
    }

    private static (int Best, int Second) BestTwo(ReadOnlySpan<float> words)
    {
        int best = 0, second = 1;
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i] > words[best]) (best, second) = (i, best);
            else if (i == second || words[i] > words[second]) second = i;
        }
        return (best, second);
    }

    // One pass: letters of scripts with one language into scripts, words and telling letters of the others into words. Of ASCII no letter tells anything.
    private static void Count(ReadOnlySpan<char> text, LanguageProfiles profiles, ref Counts counts)
    {
        Span<float> words = counts.Words;
        Span<int> scripts = counts.Scripts;
        Span<char> lower = stackalloc char[LongestWord];
        for (int at = 0; at < text.Length;)
        {
            if (!IsWordCharacter(text[at])) { at++; continue; }
            int length = 0, start = at;
            for (; at < text.Length && IsWordCharacter(text[at]); at++)
            {
                char c = text[at];
                if (c < 0x80)
                {
                    c |= (char)0x20; // the small letter; an apostrophe stays one
                    if (length < LongestWord) lower[length++] = c;
                    if (c >= 'a') counts.SharedLetters++;
                    continue;
                }
                c = char.ToLowerInvariant(c);
                if (length < LongestWord) lower[length++] = c;
                int script = profiles.ScriptOf(c);
                if (script >= 0) scripts[script]++;
                else if (char.IsLetter(c)) counts.SharedLetters++;
                foreach (var (language, weight) in profiles.LetterVotes(c)) words[language] += weight;
            }
            counts.AllWords++;
            if (at - start <= LongestWord)
                foreach (var (language, weight) in profiles.WordVotes(lower[..length])) words[language] += weight;
        }
    }

    private static bool IsWordCharacter(char c) =>
        c < 0x80
            ? char.IsAsciiLetter(c) || c == '\''
            : char.IsLetter(c) || c is '’'
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Japanese is written with Chinese characters, but never without kana: one letter in ten is plenty.
    private static string? OwnScript(LanguageProfiles profiles, ReadOnlySpan<int> scripts, int shared)
    {
        int best = 0, japanese = -1, chinese = -1;
        for (int i = 0; i < scripts.Length; i++)
        {
            if (scripts[i] > scripts[best]) best = i;
            if (profiles.Languages[i] == "ja") japanese = i;
            if (profiles.Languages[i] == "zh") chinese = i;
        }
        if (best == chinese && scripts[japanese] * 10 > scripts[chinese]) best = japanese;
        // A letter of these scripts says more than one of an alphabet: a Chinese page full of brand names is Chinese.
        int letters = scripts[best] * (best == chinese || best == japanese ? 3 : 1);
        return scripts[best] >= LeastLetters && letters > shared ? profiles.Languages[best] : null;
    }
}
