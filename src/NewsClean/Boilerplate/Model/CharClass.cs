namespace NewsClean.Boilerplate.Model;

/// <summary>What a character is to the block features. Word characters stand together, from <see cref="Lower"/> to <see cref="Digit"/>.</summary>
internal enum CharClass : byte
{
    /// <summary>Anything that no other class names.</summary>
    Other,

    /// <summary>White space.</summary>
    Space,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>A letter of a script without case, or a combining mark. Thai, Lao, Burmese and Khmer put spaces between clauses alone.</summary>
    Letter,

    /// <summary>A character of a script whose characters are words or syllables, with no space between words: Han, kana.</summary>
    Ideograph,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary><c>.</c></summary>
    Stop,

    /// <summary><c>! ? …</c></summary>
    Exclamation,

    /// <summary>Ends of sentences that need no space behind them: <c>。 ？ ！ ؟ । ۔ ։ ። ། ။ ។</c></summary>
    WideStop,

    /// <summary>Commas and semicolons of all scripts.</summary>
    Comma,

    /// <summary>Colons.</summary>
    Colon,

    /// <summary>Quotation marks that only open: <c>“ „ ‘ 「 『</c></summary>
    OpenQuote,

    /// <summary>Quotation marks that close: <c>” 」 』</c></summary>
    CloseQuote,

    /// <summary><c>"</c></summary>
    StraightQuote,

    /// <summary><c>' ’</c></summary>
    Apostrophe,

    /// <summary><c>« » › ‹</c>, which are quotation marks in some languages and arrows of menus in all.</summary>
    AngleQuote,

    /// <summary>Opening brackets.</summary>
    Open,

    /// <summary>Closing brackets.</summary>
    Close,

    /// <summary>Signs that part menu entries: <c>| → > • · / © ®</c></summary>
    Separator,

    /// <summary>Hyphens and dashes.</summary>
    Dash,

    /// <summary><c>@</c></summary>
    At,

    /// <summary>Signs of templates and scripts: <c>{ } &lt; $ _</c></summary>
    Brace,

    /// <summary>Signs that open list entries and tags: <c># * + ► ▶ ● ■</c></summary>
    Bullet,
}
