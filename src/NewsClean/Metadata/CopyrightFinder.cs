using NewsClean.Wordlists;

namespace NewsClean.Metadata;

/// <summary>Reads the copyright line: the last one that names a year or reserves rights.</summary>
internal static class CopyrightFinder
{
    // "Terms of use" and "Imprint" stand under the same label as copyright lines, and are none.
    private static readonly string[] Marks = [.. Wordlist.Load("copyright-marks").Select(e => e.Text)];

    /// <summary>The line, verbatim; null without one.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        var blocks = page.Items();
        for (int i = blocks.Length - 1; i >= 0; i--)
            if (blocks[i].Label == BlockLabel.Copyright && HasMark(blocks[i].Block.Text)) return Finding.OfBlock(blocks[i]);
        return null;
    }

    private static bool HasMark(string text)
    {
        foreach (string mark in Marks)
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
