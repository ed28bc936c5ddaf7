namespace NewsClean;

/// <summary>What a block of an HTML page is by the elements that it stands in, nearest or further out.</summary>
[Flags]
public enum BlockRoles
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>In <c>ul</c>, <c>ol</c> or <c>dl</c>.</summary>
    List = 1 << 0,

    /// <summary>In <c>table</c>.</summary>
    Table = 1 << 1,

    /// <summary>In <c>figure</c>.</summary>
    Figure = 1 << 2,

    /// <summary>In <c>figcaption</c> or a table's <c>caption</c>.</summary>
    Caption = 1 << 3,

    /// <summary>In <c>time</c>, or holding one.</summary>
    Time = 1 << 4,

    /// <summary>In <c>aside</c>, or an element with the ARIA role <c>complementary</c>.</summary>
    Aside = 1 << 5,

    /// <summary>In <c>nav</c>, or the ARIA role <c>navigation</c>.</summary>
    Nav = 1 << 6,

    /// <summary>In <c>header</c>, or the ARIA role <c>banner</c>.</summary>
    Header = 1 << 7,

    /// <summary>In <c>footer</c>, or the ARIA role <c>contentinfo</c>.</summary>
    Footer = 1 << 8,

    /// <summary>In <c>main</c>, or the ARIA role <c>main</c>.</summary>
    Main = 1 << 9,

    /// <summary>In <c>article</c>, or the ARIA role <c>article</c>.</summary>
    Article = 1 << 10,

    /// <summary>In <c>form</c>, or the ARIA role <c>search</c> or <c>form</c>.</summary>
    Form = 1 << 11,

    /// <summary>In <c>blockquote</c> or <c>q</c>.</summary>
    Quote = 1 << 12,

    /// <summary>In <c>pre</c>, <c>code</c>, <c>kbd</c> or <c>samp</c>.</summary>
    Code = 1 << 13,

    /// <summary>In <c>button</c>, or the ARIA role <c>button</c>.</summary>
    Button = 1 << 14,

    /// <summary>In <c>p</c>.</summary>
    Paragraph = 1 << 15,

    /// <summary>In <c>h1</c> to <c>h6</c>, or the ARIA role <c>heading</c>.</summary>
    Heading = 1 << 16,

    /// <summary>In <c>address</c>.</summary>
    Address = 1 << 17,

    /// <summary>In <c>noscript</c>: shown where no script runs.</summary>
    NoScript = 1 << 18,

    /// <summary>In <c>dialog</c>, or the ARIA role <c>dialog</c> or <c>alertdialog</c>.</summary>
    Dialog = 1 << 19,

    /// <summary>In an element that the page hides (<c>hidden</c>, <c>display:none</c>, <c>template</c> …) until a script may show it.</summary>
    Hidden = 1 << 20,
}
