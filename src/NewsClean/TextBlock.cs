namespace NewsClean;

/// <summary>The unit that every rule judges: what a reader sees as one paragraph, heading, menu entry or line.</summary>
/// <param name="Start">Offset of the block's first character in <see cref="DecodedPage.Text"/>.</param>
/// <param name="End">Offset after the block's last character (exclusive).</param>
/// <param name="Text">The block's words verbatim, without surrounding blanks. Where the dump broke a sentence over several
/// lines, the lines are joined by one space, or by nothing where the script or the punctuation takes none. Of HTML it is what a reader sees:
/// without tags, character references resolved, white space collapsed, the cells of a table's row separated by tabs; of a dump in
/// Markdown too, without the signs of headings, lists, quotes and emphasis, addresses and pictures, and of one that marks links by numbers, addresses
/// or low lines without these.</param>
/// <param name="BlankLinesBefore">Blank lines between the block before and this one; 0 for a block that follows at once.</param>
/// <param name="Lines">How many lines of the source the block takes: 1, or more where lines were joined; lines that a program has broken at a fixed
/// width count as one. 1 for HTML.</param>
public sealed record TextBlock(int Start, int End, string Text, int BlankLinesBefore, int Lines)
{
    /// <summary>What the markup says of the block; null in a text dump, which has none.</summary>
    public BlockMarkup? Markup { get; init; }

    /// <summary>
    /// Is <see cref="Text"/> what a dump in Markdown or with marked links shows, without signs, numbers and addresses, or its front matter, without quotes? Then only the whole
    /// block's place in the source is known.
    /// </summary>
    internal bool IsRendered { get; init; }

    /// <summary>Is <see cref="Text"/> what some markup shows, rather than the source's own characters?</summary>
    internal bool IsShown => Markup is not null || IsRendered;

    /// <summary>Does the block go on in the line of the one before? Dumps without lines are cut at sentences, which belong together again in the body.</summary>
    internal bool InsideLine { get; init; }

    /// <summary>Is it a script, a style sheet or JSON that no reader of the page saw?</summary>
    internal bool IsScript { get; init; }

    /// <summary>Is it only what a program put there for a link or a picture, an address or a number, of which no reader saw anything?</summary>
    internal bool IsLinkMark { get; init; }

    /// <summary>
    /// The block as a reader saw it, of whom a program's signs for links hid nothing: with <paramref name="words"/> for its text, or as a mark where
    /// there are none.
    /// </summary>
    internal TextBlock ShownAs(string words) =>
        words.Length == 0 ? this with { IsLinkMark = true } : words == Text ? this : this with { Text = words, IsRendered = true };

    /// <summary>Did no reader of the page see it? The model is not shown it.</summary>
    internal bool IsUnseen => IsScript || IsLinkMark;

    /// <summary>
    /// The span of the source that a part of <see cref="Text"/> was read from: exact where the part stands in the source as it is, or the
    /// markup's places are known; otherwise the whole block.
    /// </summary>
    /// <param name="from">Offset in <see cref="Text"/>.</param>
    /// <param name="to">Offset after its last character.</param>
    internal (int Start, int End) SourceOf(int from, int to) =>
        End - Start == Text.Length && !IsRendered ? (Start + from, Start + to) : Markup?.SourceOf(from, to) ?? (Start, End);

    /// <summary>What finders read that count offsets from the block's start: the dump's own characters, line ends and all; of what is shown <see cref="Text"/>.</summary>
    internal ReadOnlySpan<char> Reading(DecodedPage page) => IsShown ? Text : page.Text.AsSpan(Start, End - Start);

    /// <summary>The span of the source that a part of <see cref="Reading"/> stands in.</summary>
    internal (int Start, int End) SpanOfReading(int from, int to) => IsShown ? SourceOf(from, to) : (Start + from, Start + to);
}
