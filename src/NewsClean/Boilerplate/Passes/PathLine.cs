namespace NewsClean.Boilerplate.Passes;

/// <summary>A line that says where on the site the page stands: <c>Home &gt; News &gt; Local</c>, <c>World / Markets</c>.</summary>
internal static class PathLine
{
    private const int MostEntries = 6, MostWords = 4;

    // Menus stand in the first blocks of a page.
    private const int Menus = 200;

    // Between blanks; a headline may hold a dash or a bar, but two of these hardly.
    private const string Joints = ">/»›→";

    /// <summary>Is block <paramref name="i"/> a path: its first entry is the menu's, or its entries stand above it as lines of their own?</summary>
    public static bool Is(Draft draft, int i)
    {
        string text = draft.Text(i);
        if (draft.Facts[i].EndsSentence || draft.Facts[i].Size > MostEntries * MostWords) return false;
        int entries = 0, known = 0;
        for (int start = 0; start < text.Length; entries++)
        {
            int end = EntryEnd(text, start);
            var entry = text.AsSpan(start, end - start).Trim();
            if (entry.IsEmpty || entries == MostEntries || entry.Count(' ') >= MostWords) return false;
            if (entries == 0 && end == text.Length) return false;
            if ((entries == 0 && Cues.Read(entry, out int length) == CueKind.Navigation && length == entry.Length) || StandsAbove(draft, i, entry)) known++;
            start = end + 1;
        }
        return entries > 1 && known > 0 && known >= entries - 1 - (entries > 2 ? 1 : 0);
    }

    private static int EntryEnd(string text, int start)
    {
        for (int at = start + 1; at + 1 < text.Length; at++)
            if (Joints.Contains(text[at]) && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1])) return at;
        return text.Length;
    }

    private static bool StandsAbove(Draft draft, int i, ReadOnlySpan<char> entry)
    {
        for (int above = 0; above < Math.Min(i, Menus); above++)
            if (entry.Equals(draft.Text(above).AsSpan().Trim("*• "), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
