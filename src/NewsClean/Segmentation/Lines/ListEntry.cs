namespace NewsClean.Segmentation.Lines;

/// <summary>How the entries of lists begin in dumps: <c>* Home</c>, <c>• Home</c>, <c>3. Home</c>, <c>3) Home</c>.</summary>
internal static class ListEntry
{
    /// <summary>The number of the entry that <paramref name="line"/> begins, 0 behind a bullet; -1 where it begins none.</summary>
    public static int NumberOf(ReadOnlySpan<char> line)
    {
        int digits = 0, number = 0;
        while (digits < Math.Min(3, line.Length) && char.IsAsciiDigit(line[digits])) number = (number * 10) + line[digits++] - '0'; // "1941. The archive" begins none
        int sign = digits;
        if (sign + 1 >= line.Length || line[sign + 1] != ' ') return -1;
        return (digits > 0 ? line[sign] is '.' or ')' : line[sign] is '*' or '-' or '+' or '•' or '·') ? number : -1;
    }
}
