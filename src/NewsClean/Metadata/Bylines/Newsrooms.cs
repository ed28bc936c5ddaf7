namespace NewsClean.Metadata.Bylines;

/// <summary>Words of a newsroom that belong to the name before them: <c>The Bridge Editorial Team</c>, <c>Bridge Staff</c>, <c>bridge.example Redaktion</c>.</summary>
internal static class Newsrooms
{
    /// <summary>The name with the newsroom's words that follow it.</summary>
    public static PersonName Extend(ReadOnlySpan<char> text, PersonName name)
    {
        for (int at = name.End; at + 1 < text.Length && text[at] is ' ' or '\u00A0' or '-'; at = name.End)
        {
            if (name.Given || !NameWords.NoNames.TryMatch(text, at + 1, out int length, out var kind) || kind != NameWords.NoName.Staff
                || (name.Words > 1 && NameWords.Roles.TryMatch(text, at + 1, out _, out _))) break;
            name = name with { End = at + 1 + length };
        }
        return name;
    }
}
