using NewsClean.Metadata.Bylines;

namespace NewsClean.Segmentation.Lines;

/// <summary>Lines that begin with words that names follow: <c>by Ann Lee</c>, <c>geschrieben von Jan Ek</c>, <c>byAnn Lee</c>.</summary>
internal static class BylineStart
{
    /// <summary>Does the line of <paramref name="text"/> from <paramref name="start"/> to the character before <paramref name="end"/> begin so? Not "by the way".</summary>
    public static bool Is(string text, int start, int end)
    {
        if (!NameWords.Introductions.MayMatch(text, start)) return false;
        string line = text[start..end];
        return BylineOpening.Find(line) is { Start: 0 } opening && opening.After < line.Length && char.IsUpper(line[opening.After]);
    }
}
