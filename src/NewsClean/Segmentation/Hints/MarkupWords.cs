using System.Runtime.InteropServices;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Hints;

/// <summary>Reads words that authors of pages give their elements.</summary>
internal static class MarkupWords
{
    // The block's own element and those around it that still mean it rather than the page.
    private const int Elements = 4;
    private const int MostWords = 24;

    // Longer names are hashes or data.
    private const int LongestName = 200, LongestWord = 24;

    private static readonly HtmlName[] Attributes = [HtmlName.Class, HtmlName.Id, HtmlName.Role, HtmlName.ItemProp, HtmlName.DataTestId];

    /// <summary>The words of <paramref name="element"/> and those around it, <paramref name="elements"/> in all.</summary>
    public static List<string> Of(HtmlElement element, int elements = Elements)
    {
        var words = new List<string>();
        var at = element;
        for (int i = 0; i < elements && at is not null && words.Count < MostWords; i++, at = at.Parent)
            foreach (var attribute in Attributes) Split(at.Value(attribute), words);
        return words;
    }

    /// <summary>Is one of <paramref name="names"/>, in lower case, among the words that <see cref="Of"/> gives?</summary>
    public static bool Say(HtmlElement element, ReadOnlySpan<string> names, int elements = Elements)
    {
        int count = 0;
        var at = element;
        for (int i = 0; i < elements && at is not null; i++, at = at.Parent)
        {
            foreach (var attribute in Attributes)
            {
                var value = Readable(at.Value(attribute));
                for (int next = 0; TryNext(value, ref next, out var word);)
                {
                    // So many in all that some may be left out, those not counted that stand there twice.
                    if (++count > MostWords) return names.ContainsAny(CollectionsMarshal.AsSpan(Of(element, elements)));
                    if (IsOneOf(word, names)) return true;
                }
            }
        }
        return false;
    }

    /// <summary>The elements from the root down to <paramref name="element"/>.</summary>
    public static string PathOf(HtmlElement element)
    {
        var names = new List<string>();
        for (var at = element; at?.Parent is not null; at = at.Parent) names.Add(at.Tag.Name);
        names.Reverse();
        return string.Join(' ', names);
    }

    /// <summary>
    /// Reads the next word of a name from <paramref name="at"/> on. Words end at what is no letter and before a capital behind a small letter:
    /// <c>articleBody__text-2</c> has article, Body, text.
    /// </summary>
    public static bool TryNext(ReadOnlySpan<char> name, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < name.Length)
        {
            while (at < name.Length && !char.IsLetter(name[at])) at++;
            int start = at;
            at += LengthOfWord(name[at..]);
            word = name[start..at];
            if (word.Length is >= 2 and <= LongestWord) return true;
        }
        word = default;
        return false;
    }

    private static int LengthOfWord(ReadOnlySpan<char> name)
    {
        bool small = false;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (char.IsAsciiLetterLower(c)) small = true;
            else if (char.IsAscii(c) ? !char.IsAsciiLetter(c) || small : !char.IsLetter(c) || (small && char.IsUpper(c))) return i;
            else small = Characters.IsLower(c);
        }
        return name.Length;
    }

    private static void Split(ReadOnlySpan<char> name, List<string> words)
    {
        name = Readable(name);
        for (int at = 0; words.Count < MostWords && TryNext(name, ref at, out var part);)
        {
            string word = part.ToString().ToLowerInvariant();
            if (!words.Contains(word)) words.Add(word);
        }
    }

    private static ReadOnlySpan<char> Readable(ReadOnlySpan<char> name) => name.Length > LongestName ? name[..LongestName] : name;

    private static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (name.Length != word.Length) continue;
            int same = 0;
            while (same < word.Length && char.ToLowerInvariant(word[same]) == name[same]) same++;
            if (same == word.Length) return true;
        }
        return false;
    }
}
