using NewsClean.Segmentation;

namespace NewsClean.Metadata.Dates;

/// <summary>Reading of digits, blanks and words in any script.</summary>
internal static class Chars
{
    // A page may be one block of digits: each search looks at no more than this behind the one it finds.
    private const int SearchStep = 256;

    /// <summary>The first digit at or after <paramref name="at"/>, or -1.</summary>
    public static int NextDigit(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at += SearchStep)
        {
            var step = text.Slice(at, Math.Min(SearchStep, text.Length - at));
            int ascii = step.IndexOfAnyInRange('0', '9');
            if (ascii >= 0) step = step[..ascii];
            // Digits of other scripts stand from U+0660 on.
            for (int other = step.IndexOfAnyInRange('\u0660', '\uFFFF'); other >= 0 && other < step.Length; other++)
                if (IsDigit(step[other])) return at + other;
            if (ascii >= 0) return at + ascii;
        }
        return -1;
    }

    /// <summary>Is it a decimal digit of any script?</summary>
    public static bool IsDigit(char c) => c < 128 ? char.IsAsciiDigit(c) : char.IsDigit(c);

    /// <summary>Is there a digit at <paramref name="at"/>?</summary>
    public static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && IsDigit(text[at]);

    /// <summary>Is the character at <paramref name="at"/> <paramref name="c"/>?</summary>
    public static bool Is(ReadOnlySpan<char> text, int at, char c) => at >= 0 && at < text.Length && text[at] == c;

    /// <summary>Part of a word: a letter or a mark on one (Thai and Indic vowels are marks).</summary>
    public static bool IsWordChar(char c) => char.IsLetter(c)
        || Characters.IsMark(c);

    /// <summary>The number written at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="value">Its value, -1 where it has more than eight digits or none.</param>
    /// <returns>How many digits it has.</returns>
    public static int Number(ReadOnlySpan<char> text, int at, out int value)
    {
        int count = 0;
        value = 0;
        for (; IsDigitAt(text, at + count); count++)
            if (count < 8) value = value * 10 + Digit(text[at + count]);
        if (count is 0 or > 8) value = -1;
        return count;
    }

    /// <summary>Where the blanks at <paramref name="at"/> end.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>
    /// Does a word start at <paramref name="at"/>? Dumps glue words of neighbouring elements together, so a capital behind a
    /// small letter ("LeeJuly 26") or a letter behind a digit ("2024Updated") starts one too.
    /// </summary>
    public static bool StartsWord(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !IsWordChar(text[at - 1])) return true;
        return text[at] >= '\u2E80' || (char.IsUpper(text[at]) && !char.IsUpper(text[at - 1]));
    }

    /// <summary>The first four digits of a number of four to eight: what follows a year in glued text is another's.</summary>
    public static int FourDigits(int number, int digits)
    {
        for (; digits > 4; digits--) number /= 10;
        return number;
    }

    private static int Digit(char c) => c < 128 ? c - '0' : (int)char.GetNumericValue(c);
}
