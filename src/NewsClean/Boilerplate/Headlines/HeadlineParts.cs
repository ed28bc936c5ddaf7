using System.Buffers;

namespace NewsClean.Boilerplate.Headlines;

/// <summary>Where statements join a headline to something else: <c>Ferry closes | Harbour Gazette</c>, <c>Opinion: why it closed</c>.</summary>
internal static class HeadlineParts
{
    /// <summary>"Headline - Section - Region - Site": more joints are part of the text.</summary>
    public const int MostJoints = 6;

    // | - en dash, em dash, bullet, middle dot, angle quotes, slash, colon, tilde, low line.
    private const string Signs = "|-\u2013\u2014\u2022\u00B7\u00AB\u00BB\u203A/:~_\uFF5C\uFF1A";

    private static readonly SearchValues<char> AnySign = SearchValues.Create(Signs);

    // Those of them that stand in sentences: - en dash, em dash, colon.
    private const string Punctuation = "-\u2013\u2014:\uFF1A";

    /// <summary>The joints of <paramref name="text"/>, from left to right: where the part before ends, where the part behind starts.</summary>
    public static int Find(ReadOnlySpan<char> text, Span<(int End, int Start)> joints)
    {
        int count = 0;
        for (int i = 1; i + 1 < text.Length && count < joints.Length; i++)
        {
            int next = text[i..^1].IndexOfAny(AnySign);
            if (next < 0) break;
            i += next;
            int end = i, start = i + 1;
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || Signs.Contains(text[start]))) start++;
            if (start == text.Length) break;
            while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > 0 && IsJoint(text[i], end < i, char.IsWhiteSpace(text[start - 1]))) joints[count++] = (end, start);
            i = start - 1;
        }
        return count;
    }

    /// <summary>Is <paramref name="joint"/>, what stands between two parts, a mark that sentences have too: ": " and " - ", not " | ", nor " - | "?</summary>
    public static bool IsPunctuation(ReadOnlySpan<char> joint)
    {
        foreach (char c in joint)
            if (!char.IsWhiteSpace(c) && !Punctuation.Contains(c)) return false;
        return true;
    }

    // "Headline | Site", "Headline|Site", "Opinion: why", "Headline - Site", a low line as Chinese pages have it; not "well-known", "3:0", "and/or".
    private static bool IsJoint(char sign, bool blankBefore, bool blankBehind) => sign switch
    {
        '|' or '_' or '\uFF5C' or '\uFF1A' => true,
        ':' => blankBehind,
        _ => blankBefore && blankBehind,
    };
}
