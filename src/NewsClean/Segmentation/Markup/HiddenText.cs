namespace NewsClean.Segmentation.Markup;

/// <summary>
/// Chooses which hidden parts of a page to keep. Menus, dialogs and copies for small screens are left out; what reads like a story that a
/// script would show, or the page's only text, is kept, and marked as hidden.
/// </summary>
internal static class HiddenText
{
    // Shorter blocks are menu entries, labels, messages.
    private const int Prose = 80;

    // A few sentences are a cookie notice or "please switch on JavaScript"; a hidden story has more.
    private const int Story = 600;

    /// <summary>The blocks that stay, in the same order.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="parts">For each the number of the hidden part that it is in, 0 for what shows.</param>
    public static List<TextBlock> Choose(List<TextBlock> blocks, List<int> parts)
    {
        var prose = new Dictionary<int, int>();
        for (int i = 0; i < blocks.Count; i++)
            if (IsProse(blocks[i])) prose[parts[i]] = prose.GetValueOrDefault(parts[i]) + blocks[i].Text.Length;
        int shown = prose.GetValueOrDefault(0);
        var kept = new List<TextBlock>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
            if (parts[i] == 0 || prose.GetValueOrDefault(parts[i]) is var length && (length >= Story || (length > 0 && shown == 0))) kept.Add(blocks[i]);
        return kept;
    }

    private static bool IsProse(TextBlock block) => block.Text.Length >= Prose && block.Markup!.LinkDensity < 0.5;
}
