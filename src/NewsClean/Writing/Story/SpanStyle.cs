namespace NewsClean.Writing.Story;

/// <summary>How a span of text is set off from the text around it.</summary>
[Flags]
internal enum SpanStyle
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary><c>em</c>, <c>i</c>.</summary>
    Emphasis = 1 << 0,

    /// <summary><c>strong</c>, <c>b</c>.</summary>
    Strong = 1 << 1,

    /// <summary><c>code</c> and its like.</summary>
    Code = 1 << 2,
}
