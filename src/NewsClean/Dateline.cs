namespace NewsClean;

/// <summary>The opening of a wire story that says where and when it was filed.</summary>
/// <param name="Text">As printed: <c>TOKYO, June 6. /TASS/.</c></param>
/// <param name="Place">The place as printed, null where the dateline names none: <c>(CNN) —</c>.</param>
/// <param name="Date">The day; a year that the dateline leaves out comes from the publication date. Null where it has no day or the year is unknown.</param>
public sealed record Dateline(string Text, string? Place, DateOnly? Date);
