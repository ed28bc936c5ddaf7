using NewsClean.Metadata.Agencies;
using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Bylines;

/// <summary>A person's name inside a text: <c>Ann Lee</c>, <c>Jan van der Berg</c>, <c>J. K. O'Neil</c>, <c>ANN LEE</c>.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Words">How many words it has, particles aside.</param>
/// <param name="Given">A common given name or an initial is one of its words.</param>
internal readonly record struct PersonName(int Start, int End, int Words, bool Given)
{
    // "María de los Ángeles García López" is as long as bylines get; longer runs of capitals are headlines.
    private const int MostWords = 5;

    private const int LongestWord = 24;

    // Agencies of fewer characters may be names: "Ansa", "Efe".
    private const int LongestFamilyName = 6;

    // "North of England business correspondent".
    private const int MostRoleWords = 5;

    /// <summary>Reads the longest name that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PersonName name)
    {
        int end = at, words = 0, previous = at;
        bool given = false;
        for (int p = at; p < text.Length && words <= MostWords;)
        {
            int word = WordEnd(text, p);
            if (word == p) break;
            if (IsParticle(text, p, words, out int after)) { p = after; continue; }
            int seam = Seam(text, p, word, words);
            var token = text[p..seam];
            if (!LooksLikeNameWord(token) || Stops(seam < word ? text[..seam] : text, p, seam, words, given) || JoinsNames(text, p, words)) break;
            // "ANN LEE Associated Press"
            if (words > 1 && AgencyNames.TryMatch(text, p, out int agency, out _) && agency > LongestFamilyName) break;
            words++;
            previous = end;
            given |= NameWords.IsGivenName(token) || IsInitial(token);
            end = seam;
            if (seam < word) break;
            p = SkipBlanks(text, word);
        }
        // "Ann Lee Political editor": a capital word right before a role in small letters is the role's.
        if (words > 2 && RoleFollows(text, end)) (end, words) = (previous, words - 1);
        if (words > 2 && end < text.Length && text[end] == '.'
            && (text[previous..end].EndsWith("Jr", StringComparison.OrdinalIgnoreCase)
                || text[previous..end].EndsWith("Sr", StringComparison.OrdinalIgnoreCase))) end++;
        if (words > 1 && EndsSentence(text[previous..end])) end--;
        name = new PersonName(at, end, words, given);
        return words is > 0 and <= MostWords;
    }

    // "editor", "Asia correspondent", "of England correspondent": a role in small letters, behind what it is of. Behind "and" or "for" stands another's.
    private static bool RoleFollows(ReadOnlySpan<char> text, int at)
    {
        for (int word = 0; word < MostRoleWords; word++)
        {
            int start = SkipBlanks(text, at);
            if (start == at || start >= text.Length || !char.IsLetter(text[start])) return false;
            at = WordEnd(text, start);
            if (Characters.IsLower(text[start]))
            {
                if (NameWords.Roles.TryMatch(text, start, out _, out _)) return true;
                if (word > 0 || text[start..at] is not "of") return false;
            }
            else if (NameWords.IsGivenName(text[start..at])) return false;
        }
        return false;
    }

    /// <summary>
    /// Does a conjunction in capitals at <paramref name="at"/> stand between a name of <paramref name="words"/> words and another:
    /// <c>ANN LEE AND BO EK</c>, <c>Ann Lee And Bo Ek</c>?
    /// Not in "Mary Ann Dan Lee", as Dan is a given name, nor in "JOSÉ ORTEGA Y GASSET LOPEZ", as of conjunctions of one letter a given name must follow.
    /// </summary>
    public static bool JoinsNames(ReadOnlySpan<char> text, int at, int words)
    {
        if (words < 2 || !char.IsUpper(text[at]) || !NameWords.Conjunctions.TryMatch(text, at, out int length, out _)
            || NameWords.IsGivenName(text.Slice(at, length))) return false;
        int next = SkipBlanks(text, at + length), end = next < text.Length ? WordEnd(text, next) : next;
        if (next == at + length || end == next || !LooksLikeNameWord(text[next..end]) || (length == 1 && !NameWords.IsGivenName(text[next..end]))) return false;
        int second = SkipBlanks(text, end);
        return second < text.Length && WordEnd(text, second) is var last && last > second
            && (LooksLikeNameWord(text[second..last]) || IsParticle(text, second, 1, out _)) && !NameWords.NoNames.TryMatch(text, next, out _, out _);
    }

    /// <summary>
    /// The name with a second family name that a conjunction of one letter at <paramref name="at"/> joins to it: <c>José Ortega y Gasset</c>, <c>Maria da Silva e Souza</c>. Not in
    /// "Ana García y Luis", as Luis is a given name, nor in "Ana García y EFE", "Ana García y Luis Pérez", "Ana de Silva e Lusa", "Anna Berg i Malmö".
    /// </summary>
    public static PersonName WithSecondSurname(ReadOnlySpan<char> text, PersonName name, int at)
    {
        bool joins = text[at] == 'y' || (text[at] == 'e' && HasParticle(text[name.Start..name.End]));
        if (name.Words < 2 || !joins || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]) || SkipBlanks(text, name.End) != at) return name;
        int start = SkipBlanks(text, at + 1);
        int end = start < text.Length ? WordEnd(text, start) : start;
        // "EFE" is an agency, "GASSET" in a byline of capitals may be one.
        if (end <= start + 1 || !char.IsUpper(text[start]) || !LooksLikeNameWord(text[start..end]) || Characters.IsCapitals(text[start..end])) return name;
        int next = SkipBlanks(text, end);
        bool isLast = next >= text.Length || !char.IsUpper(text[next]);
        return isLast && !AgencyNames.TryMatch(text, start, out _, out _) && !NameWords.IsGivenName(text[start..end])
            && !NameWords.NoNames.TryMatch(text, start, out _, out _) && !NameWords.Roles.TryMatch(text, start, out _, out _)
            ? name with { End = end, Words = name.Words + 1 } : name;
    }

    /// <summary>
    /// Two names that the "and" of Arabic or Hebrew joins, which is a letter before the second: <c>سامي حداد ورنا خوري</c>, <c>דנה לוי ויוסי כהן</c>. Only where that makes two
    /// names of two words each, the second with a common given name that begins with the letter behind it: وليد is a name itself.
    /// Null elsewhere.
    /// </summary>
    public static (PersonName First, PersonName Second)? SplitAtPrefix(ReadOnlySpan<char> text, PersonName name)
    {
        if (name.Words != 4 || text[name.Start] is < '\u0590' or > '\u06FF') return null;
        int firstEnd = WordEnd(text, SkipBlanks(text, WordEnd(text, name.Start))), prefix = SkipBlanks(text, firstEnd);
        if (prefix + 2 >= name.End || text[prefix] is not ('و' or 'ו')) return null;
        var second = text[prefix..WordEnd(text, prefix)];
        if (!NameWords.IsGivenName(second[1..]) || NameWords.IsGivenName(second)) return null;
        return (name with { End = firstEnd, Words = 2 }, name with { Start = prefix + 1, Words = 2 });
    }

    private static bool HasParticle(ReadOnlySpan<char> name)
    {
        for (int i = 1; i < name.Length; i++)
            if (Characters.IsLower(name[i]) && char.IsWhiteSpace(name[i - 1])) return true;
        return false;
    }

    /// <summary>Where the word that starts at <paramref name="at"/> ends.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && IsWordCharacter(text, end)) end++;
        return end;
    }

    /// <summary>The first character from <paramref name="at"/> that is no blank.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    // A full stop belongs to the word in "J." and "St.", not in "Lee." at a sentence's end, where nothing follows.
    private static bool IsWordCharacter(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c < 128) return char.IsAsciiLetterOrDigit(c) || c is '\'' or '-' || (c == '.' && at + 1 < text.Length);
        return c is '’' or '‐' or '‑' or '\u200C' || char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
    }

    // "Ann Lee. Photos: Bo Ek": the full stop behind a name is none of it, but behind "Ann L.", "M.D.", "Jr.".
    private static bool EndsSentence(ReadOnlySpan<char> tail)
    {
        if (!tail.EndsWith('.')) return false;
        var word = tail[(tail.LastIndexOf(' ') + 1)..^1];
        return word.Length > 1 && !word.Contains('.')
            && !word.Equals("Jr", StringComparison.OrdinalIgnoreCase) && !word.Equals("Sr", StringComparison.OrdinalIgnoreCase);
    }

    // Where a dump has lost the blank between two elements, a capital inside a word begins the next: "MillerPublished: Jan 29".
    // In a family name, any capital behind four letters does: "HusbandTwitter", not "McDonald" or "FitzGerald".
    private static int Seam(ReadOnlySpan<char> text, int at, int end, int words)
    {
        for (int i = at + 1; i < end; i++)
        {
            if (!char.IsUpper(text[i]) || !Characters.IsLower(text[i - 1])) continue;
            if (words > 0 && i - at >= 4 && i + 3 < end && !text[at..i].SequenceEqual("Fitz")) return i;
            if (NameWords.NoNames.TryMatch(text, i, out _, out _)) return i;
        }
        return end;
    }

    private static bool IsInitial(ReadOnlySpan<char> token) => token.Length == 2 && token[1] == '.' && char.IsUpper(token[0]);

    private static bool IsParticle(ReadOnlySpan<char> text, int at, int words, out int after)
    {
        after = at;
        // "Rob 't Hart" has a sign before the small letter.
        int letter = text[at] is '\'' or '’' && at + 1 < text.Length ? at + 1 : at;
        if (!Characters.IsLower(text[letter]) || !NameWords.Particles.TryMatch(text, at, out int length, out bool mayLead)) return false;
        if (words == 0 && !mayLead) return false;
        after = SkipBlanks(text, at + length);
        if (after >= text.Length) return false;
        bool glued = after == at + length;
        return (char.IsUpper(text[after]) || Characters.IsLower(text[after])) && (!glued || !char.IsLetterOrDigit(text[after - 1]));
    }

    private static bool LooksLikeNameWord(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestWord || Characters.IsLower(token[0]) || !char.IsLetter(token[0])) return false;
        foreach (char c in token)
            if (char.IsDigit(c)) return false;
        return true;
    }

    // "London", "Page" or "May" end a name, but behind one known given name, at the end, they are the family name.
    // As the first word, "Paris" or "April" begin a name only if another word follows that is none of these.
    private static bool Stops(ReadOnlySpan<char> text, int at, int wordEnd, int words, bool given)
    {
        if (words > 0 && NameWords.Introductions.TryMatch(text, at, out _, out var introduction) && introduction == NameWords.Introduction.Credit) return true;
        if (NameWords.Roles.TryMatch(text, at, out _, out _)) return true;
        // "Robert Sonntag, 5. Mai": behind one given name it is the family name.
        if ((words > 1 || (words == 1 && !given)) && BylineContext.IsWeekdayOfDate(text, at) && !NameWords.IsGivenName(text[at..wordEnd])) return true;
        if (!NameWords.NoNames.TryMatch(text, at, out int length, out var kind)) return false;
        if (kind == NameWords.NoName.Staff || at + length > wordEnd) return true;
        int next = SkipBlanks(text, wordEnd);
        // "Erin Spain 4 Comments"; "Susan May 4, 2019" is a date behind a given name.
        bool last = next >= text.Length || !(kind == NameWords.NoName.Date ? char.IsLetterOrDigit(text[next]) : char.IsLetter(text[next]));
        // "Will May" alone in its line: a date has a number.
        bool month = kind == NameWords.NoName.Date && next >= text.Length && DateWords.Months.TryMatch(text, at, out _, out _);
        if (words == 1 && last && (given || kind == NameWords.NoName.Place || month)) return false;
        // "Laura June Topolsky"
        if (words == 1 && given && kind == NameWords.NoName.Date && next < text.Length && char.IsUpper(text[next])
            && !NameWords.NoNames.TryMatch(text, next, out _, out _)) return false;
        if (words > 0 || kind == NameWords.NoName.Word) return true;
        if (last || !(char.IsUpper(text[next]) || IsParticle(text, next, words: 0, out _))) return true;
        return NameWords.NoNames.TryMatch(text, next, out _, out _);
    }
}
