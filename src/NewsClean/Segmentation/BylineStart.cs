using NewsClean.Metadata.Bylines;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Segmentation;

/// <summary>Lines that begin with a word that names follow: <c>by Ann Lee</c>, <c>geschrieben von Jan Ek</c>, <c>byAnn Lee</c>.</summary>
internal static class BylineStart
{
    /// <summary>Does the line of <paramref name="text"/> from <paramref name="start"/> to the character before <paramref name="end"/> begin so? Not "by the way".</summary>
    public static bool Is(string text, int start, int end)
    {
        var upTo = text.AsSpan(0, end);
        if (!Introductions.TryMatch(upTo, start, out int length, out var kind))
            return Introductions.MayMatch(text, start) && GluedIntroduction.TryRead(text[start..end], 0, out _);
        if (kind is not (Introduction.Preposition or Introduction.Label)) return false;
        int name = start + length;
        while (name < end && (text[name] is ':' || char.IsWhiteSpace(text[name]))) name++;
        return name < end && char.IsUpper(text[name]);
    }
}
