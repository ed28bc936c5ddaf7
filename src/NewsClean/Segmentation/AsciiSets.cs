using System.Buffers;

namespace NewsClean.Segmentation;

/// <summary>
/// Sets of ASCII characters by which a rule sees at once that a text is none of its concern. What is not ASCII is in none of
/// them: there the rule itself must look.
/// </summary>
internal static class AsciiSets
{
    /// <summary>All but digits.</summary>
    public static SearchValues<char> NoDigits { get; } = Create(char.IsAsciiDigit);

    /// <summary>All but digits and the bar.</summary>
    public static SearchValues<char> NoDigitsOrBars { get; } = Create(c => c == '|' || char.IsAsciiDigit(c));

    private static SearchValues<char> Create(Func<char, bool> without)
    {
        Span<char> set = stackalloc char[128];
        int count = 0;
        for (char c = '\0'; c < 128; c++) if (!without(c)) set[count++] = c;
        return SearchValues.Create(set[..count]);
    }
}
