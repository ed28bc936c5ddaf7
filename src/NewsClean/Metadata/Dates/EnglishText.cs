namespace NewsClean.Metadata.Dates;

/// <summary>A quick look whether a page is in English: in every other language the day stands before the month.</summary>
internal static class EnglishText
{
    // One word in twenty of running English is "the"; 1 in 60 leaves room for menus and names.
    private const int CharactersPerArticle = 360;

    private const int Enough = 6000;

    /// <summary>Does "the" turn up as often as in English? A text without words counts as English: then nothing is certain.</summary>
    public static bool IsLikely(LabelledPage page)
    {
        int articles = 0, length = 0;
        foreach (var labelled in page.Items())
        {
            string text = labelled.Block.Text;
            if (text.Length < 40) continue;
            length += text.Length;
            for (int at = text.IndexOf(" the ", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(" the ", at + 4, StringComparison.OrdinalIgnoreCase)) articles++;
            if (text.StartsWith("The ", StringComparison.Ordinal)) articles++;
            if (length > Enough) break;
        }
        return length == 0 || articles * CharactersPerArticle > length;
    }
}
