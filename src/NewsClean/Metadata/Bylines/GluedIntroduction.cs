using NewsClean.Segmentation;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// A "by" that a dump has glued to what follows it: <c>byAnn Lee</c>, <c>VonAnn Lee</c>, <c>Byby Ann Lee</c>. The word itself must end in a small
/// letter, the name begin with a capital.
/// </summary>
internal static class GluedIntroduction
{
    /// <summary>Reads the one that starts at <paramref name="at"/>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="length">How much of the line it takes.</param>
    public static bool TryRead(string text, int at, out int length)
    {
        length = 0;
        if (!Introductions.MayMatch(text, at)) return false;
        int word = PersonName.WordEnd(text, at);
        if ((word - at) % 2 == 0 && text.AsSpan(at, (word - at) / 2).Equals(text.AsSpan((at + word) / 2, (word - at) / 2), StringComparison.OrdinalIgnoreCase)
            && Introductions.TryMatch(text.AsSpan(0, (at + word) / 2), at, out length, out _))
        {
            length = word - at;
            return true;
        }
        for (int end = at + 1; end < text.Length && end - at <= 20 && (char.IsLetter(text[end]) || text[end] == ' '); end++)
        {
            if (!char.IsUpper(text[end]) || !Characters.IsLower(text[end - 1])) continue;
            if (!Introductions.TryMatch(text.AsSpan(0, end), at, out length, out var kind) || kind is not (Introduction.Preposition or Introduction.Label)) length = 0;
            return length == end - at;
        }
        return false;
    }
}
