namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// The messages that PHP prints into pages where a site lets it (<c>display_errors</c>): <c>Level: message in FILE on line N</c>, as PHP's main.c formats them. They stand
/// above all else on the page, and read like its first sentences.
/// </summary>
internal static class ServerMessage
{
    private const string OnLine = " on line ";

    // The names of the levels that php_error_cb gives.
    private static readonly string[] s_levels = ["Warning: ", "Notice: ", "Deprecated: ", "Strict Standards: ", "Fatal error: ", "Parse error: ", "Recoverable fatal error: "];

    /// <summary>Is <paramref name="text"/> such a message, or several?</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[^1])) return false;
        int digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return text[..digits].EndsWith(OnLine) && text[..digits].Contains(" in ", StringComparison.Ordinal) && BeginsWithLevel(text);
    }

    private static bool BeginsWithLevel(ReadOnlySpan<char> text)
    {
        foreach (string level in s_levels)
            if (text.StartsWith(level, StringComparison.Ordinal)) return true;
        return false;
    }
}
