namespace NewsClean;

/// <summary>One statement of a page's markup about itself: evidence to be weighed against what the page shows, never the truth.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The value, character references resolved, white space collapsed; otherwise as the page writes it: dates and names are not parsed.</param>
/// <param name="Source">
/// Where it stands: <c>json-ld</c> (an article's), <c>json-ld-page</c> (a web page's), <c>title</c>, a meta element's name in lower case
/// (<c>og:title</c>, <c>parsely-author</c>), <c>itemprop</c>, <c>rel-author</c>, <c>time</c>, <c>time-pubdate</c>, <c>time-class</c>,
/// <c>canonical</c>, <c>hreflang</c>, <c>html-lang</c>.
/// </param>
/// <param name="Start">Offset in the decoded source of the element that states it.</param>
public sealed record PageHint(PageHintKind Kind, string Value, string Source, int Start);
