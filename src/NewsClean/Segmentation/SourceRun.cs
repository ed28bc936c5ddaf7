namespace NewsClean.Segmentation;

/// <summary>From the character at <paramref name="Text"/> of a block on, its text stands in the source from <paramref name="Source"/> on, up to the next run.</summary>
internal readonly record struct SourceRun(int Text, int Source);
