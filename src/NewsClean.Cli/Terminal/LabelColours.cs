namespace NewsClean.Cli.Terminal;

/// <summary>
/// The colour of each label, as ECMA-48 codes: what is in the record stands out, boilerplate steps back. Written here and
/// not by a library, which would wrap the lines and take longer to load than the page takes to clean.
/// </summary>
internal static class LabelColours
{
    /// <summary>Back to the terminal's own colour.</summary>
    public const string End = "\e[0m";

    private const string Bold = "\e[1m";
    private const string Green = "\e[32m";
    private const string BoldGreen = "\e[1;32m";
    private const string Yellow = "\e[33m";
    private const string Cyan = "\e[36m";
    private const string Magenta = "\e[35m";
    private const string Dim = "\e[2m";

    /// <summary>The code that starts it.</summary>
    public static string Of(BlockLabel label) => label switch
    {
        BlockLabel.Body => Green,
        BlockLabel.Subhead => BoldGreen,
        BlockLabel.Title => Bold,
        BlockLabel.Lead => Cyan,
        BlockLabel.Byline or BlockLabel.Date or BlockLabel.Dateline or BlockLabel.Section or BlockLabel.Tags
            or BlockLabel.Copyright => Yellow,
        BlockLabel.Caption or BlockLabel.Credit or BlockLabel.Related => Magenta,
        BlockLabel.Navigation or BlockLabel.MostRead or BlockLabel.Share or BlockLabel.Advertisement or BlockLabel.Comments
            or BlockLabel.Consent or BlockLabel.Template or BlockLabel.Pagination or BlockLabel.Other => Dim,
    };
}
