namespace NewsClean.Segmentation.Dom;

/// <summary>How an element breaks the text that it stands in.</summary>
internal enum HtmlDisplay
{
    /// <summary>Not at all.</summary>
    Inline,

    /// <summary>Starts and ends a line.</summary>
    Block,

    /// <summary>Starts and ends a line, with a blank one around it.</summary>
    Paragraph,

    /// <summary>A cell of a table: goes on in the row's line, behind a tab.</summary>
    Cell,

    /// <summary>Ends a line.</summary>
    Break,

    /// <summary>Keeps its blanks and line ends.</summary>
    Preformatted,

    /// <summary>Shows nothing that is text of the page.</summary>
    None,
}
