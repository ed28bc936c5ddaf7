namespace NewsClean.Writing.Story;

/// <summary>What a part of a story is.</summary>
internal enum PartKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A subhead.</summary>
    Heading,

    /// <summary>Text whose line ends count.</summary>
    Preformatted,

    /// <summary>A list with bullets. Its parts are items.</summary>
    List,

    /// <summary>A list with numbers. Its parts are items.</summary>
    OrderedList,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A quotation of one paragraph or more.</summary>
    Quote,

    /// <summary>A table. Its parts are rows.</summary>
    Table,

    /// <summary>A row of a table. Its parts are cells.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A cell that names its row or column.</summary>
    HeaderCell,

    /// <summary>A picture with its caption.</summary>
    Figure,
}
