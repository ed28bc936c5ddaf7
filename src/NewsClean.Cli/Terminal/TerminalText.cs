namespace NewsClean.Cli.Terminal;

/// <summary>Text that pages and file names bring along, made fit for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text with control characters as blanks: a page must not be able to move the cursor or recolour the screen of
    /// whoever looks at it, and a line stays one line.
    /// </summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && text.AsSpan().IndexOfAnyInRange('\x7f', '\x9f') < 0
            ? text
            : string.Create(text.Length, text, (line, source) =>
            {
                for (int i = 0; i < line.Length; i++) line[i] = char.IsControl(source[i]) ? ' ' : source[i];
            });
}
