using NewsClean.Boilerplate.Model;

namespace NewsClean.Training.Alignment;

/// <summary>Words in small letters, each ideograph by itself: what texts are compared by, so that blanks, case and signs do not matter.</summary>
internal static class Words
{
    /// <summary>The words of <paramref name="text"/>.</summary>
    public static string[] Of(string? text)
    {
        var words = new List<string>();
        text ??= "";
        for (int i = 0; i < text.Length;)
        {
            var k = CharTable.ClassOf(text[i]);
            int start = i++;
            if (!CharTable.IsWord(k)) continue;
            if (k != CharClass.Ideograph)
                while (i < text.Length && CharTable.ClassOf(text[i]) is var next && CharTable.IsWord(next) && next != CharClass.Ideograph) i++;
            words.Add(text[start..i].ToLowerInvariant());
        }
        return [.. words];
    }

    /// <summary>The words joined by blanks, with one before and one behind, so that a search finds whole words.</summary>
    public static string Joined(string? text) => " " + string.Join(' ', Of(text)) + " ";
}
