namespace NewsClean.Boilerplate.Model;

/// <summary>A token of a page.</summary>
/// <param name="Shape">Hash of its small letters; numbers of one length have one hash.</param>
/// <param name="Id">Number of the token among the page's different tokens.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(uint Shape, int Id, int Length, TokenKind Kind);
