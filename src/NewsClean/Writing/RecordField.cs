using System.Text.Json;

namespace NewsClean.Writing;

/// <summary>One field of the record: its name and how it looks as JSON and as plain text.</summary>
/// <param name="Name">JSON name, also the CSV column.</param>
/// <param name="WriteJson">Writes the value, without its name; null where the outcome has none.</param>
/// <param name="Text">The value on one line or as a CSV cell; null where the outcome has none.</param>
internal sealed record RecordField(string Name, Action<Utf8JsonWriter, PageOutcome> WriteJson, Func<PageOutcome, string?> Text)
{
    /// <summary>Joins the items of a list in text formats. JSON keeps them apart, for items that hold a semicolon.</summary>
    public const string ListSeparator = "; ";

    /// <summary>A field that every outcome can have.</summary>
    public static RecordField OfOutcome(string name, Func<PageOutcome, string?> value) =>
        new(name, (json, outcome) => json.WriteStringValue(value(outcome)), value);

    /// <summary>What the fields of an article are written of: the article, or what was read from a page that is none; null for a failure or an empty page.</summary>
    public static Article? ArticleOf(PageOutcome outcome) => outcome as Article ?? (outcome as NotAnArticle)?.Reading;

    /// <summary>A text that is read from a story.</summary>
    public static RecordField OfArticle(string name, Func<Article, string?> value) =>
        OfOutcome(name, outcome => ArticleOf(outcome) is { } article ? value(article) : null);

    /// <summary>A list of texts that is read from a story: <c>[]</c> where the page names none, null where nothing reads like a paragraph.</summary>
    public static RecordField OfList(string name, Func<Article, IReadOnlyList<string>> items) => new(
        name,
        (json, outcome) =>
        {
            if (ArticleOf(outcome) is not { } article) { json.WriteNullValue(); return; }
            json.WriteStartArray();
            foreach (string item in items(article)) json.WriteStringValue(item);
            json.WriteEndArray();
        },
        outcome => ArticleOf(outcome) is { } article ? string.Join(ListSeparator, items(article)) : null);
}
