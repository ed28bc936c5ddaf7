namespace NewsClean.Metadata.Bylines;

/// <summary>In what form a candidate for the byline is printed.</summary>
internal enum BylineForm
{
    /// <summary>Something says "by": "By Ann Lee", "Autor: Ann Lee".</summary>
    Said,

    /// <summary>Names alone on a line, with roles or places: "Ann Lee, Senior Reporter".</summary>
    Names,

    /// <summary>Names on lines of their own: "Ann Lee" / "Bo Ek".</summary>
    NameRun,

    /// <summary>Names beside a date or a bar on the same line: "3 May 2019 | Ann Lee | 7 comments".</summary>
    Segment,

    /// <summary>Nothing but agencies: "dpa/AFP".</summary>
    Agency,

    /// <summary>A short line beside a date that need not look like a name: "annlee", "The Bridge Team".</summary>
    Account,

    /// <summary>Inside a paragraph: "（记者王小明）".</summary>
    Paragraph,

    /// <summary>The opening of a box about the author: "Ann Lee is a reporter".</summary>
    Bio,
}
