namespace NewsClean.Segmentation.Markup;

/// <summary>From the character at <paramref name="Text"/> of a block on, its text stands in the source from <paramref name="Source"/> on, up to the next run.</summary>
/// <param name="Text">Offset in the block's text.</param>
/// <param name="Source">Offset in the source.</param>
/// <param name="Width">Characters of the source that the run's first character was read from: more than 1 for a character reference, behind which blanks alone may follow.</param>
internal readonly record struct SourceRun(int Text, int Source, int Width);
