namespace NewsClean;

/// <summary>The unit that every rule judges: what a reader sees as one paragraph, heading, menu entry or line.</summary>
/// <param name="Start">Offset of the block's first character in <see cref="DecodedPage.Text"/>.</param>
/// <param name="End">Offset after the block's last character (exclusive).</param>
/// <param name="Text">The block's words verbatim, without surrounding blanks. Where the dump broke a sentence over several
/// lines, the lines are joined by one space, or by nothing where the script or the punctuation takes none.</param>
/// <param name="BlankLinesBefore">Blank lines between the block before and this one; 0 for a block that follows at once.</param>
/// <param name="Lines">How many lines of the source the block takes: 1, or more where lines were joined.</param>
public sealed record TextBlock(int Start, int End, string Text, int BlankLinesBefore, int Lines);
