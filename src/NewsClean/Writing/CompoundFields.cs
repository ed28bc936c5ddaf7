using System.Globalization;
using System.Text.Json;
using NewsClean.Deduplication;

namespace NewsClean.Writing;

/// <summary>The fields of the record that are more than a text or a list of texts.</summary>
internal static class CompoundFields
{
    /// <summary>Where the bytes are. As text: <see cref="SourceLocation.Place"/>.</summary>
    public static RecordField Source { get; } = new(
        "source",
        (json, outcome) =>
        {
            var source = outcome.Source;
            json.WriteStartObject();
            json.WriteString("path", source.Path);
            json.WriteString("member", source.Member);
            json.WriteNumberOrNull("record", source.Record);
            json.WriteString("key", source.Key);
            json.WriteNumber("offset", source.Offset);
            json.WriteNumberOrNull("length", source.Length);
            json.WriteString("compression", source.Compression);
            json.WriteString("mediaType", source.MediaType);
            json.WriteString("encoding", source.Encoding);
            json.WriteEndObject();
        },
        outcome => outcome.Source.Place);

    /// <summary>Why there is no article; null for one. As text: <c>noBody: no block reads like a story's paragraph</c>.</summary>
    public static RecordField Reason { get; } = new(
        "reason",
        (json, outcome) =>
        {
            if (ReasonOf(outcome) is not { } reason) { json.WriteNullValue(); return; }
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("message", reason.Message);
            json.WriteEndObject();
        },
        outcome => ReasonOf(outcome) is { } reason ? $"{reason.Code}: {reason.Message}" : null);

    /// <summary>The dateline. As text: as printed.</summary>
    public static RecordField Dateline { get; } = new(
        "dateline",
        (json, outcome) =>
        {
            if (RecordField.ArticleOf(outcome)?.Dateline is not { } dateline) { json.WriteNullValue(); return; }
            json.WriteStartObject();
            json.WriteString("text", dateline.Text);
            json.WriteString("place", dateline.Place);
            json.WriteString("date", dateline.Date?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        },
        outcome => RecordField.ArticleOf(outcome)?.Dateline?.Text);

    /// <summary>The pictures. As text: <c>caption [credit]; caption [credit]</c>.</summary>
    public static RecordField Images { get; } = new(
        "images",
        (json, outcome) =>
        {
            if (RecordField.ArticleOf(outcome) is not { } article) { json.WriteNullValue(); return; }
            json.WriteStartArray();
            foreach (var image in article.Images)
            {
                json.WriteStartObject();
                json.WriteString("caption", image.Caption);
                json.WriteString("credit", image.Credit);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        },
        outcome => RecordField.ArticleOf(outcome) is { } article ? string.Join(RecordField.ListSeparator, article.Images.Select(TextOf)) : null);

    /// <summary>0 to 1, at most four digits; also of a page that is no article. Null for a failure.</summary>
    public static RecordField Confidence { get; } = new(
        "confidence",
        (json, outcome) => json.WriteProbability(ConfidenceOf(outcome)),
        outcome => ConfidenceOf(outcome) is { } value ? JsonText.Probability(value) : null);

    /// <summary>The earlier record that this one is a copy of; null for none. As text: <c>crawl.warc.gz#12 0.93</c>.</summary>
    public static RecordField DuplicateOf { get; } = new(
        "duplicateOf",
        (json, outcome) => WriteDuplicateOf(json, (outcome as Article)?.DuplicateOf),
        outcome => outcome is Article { DuplicateOf: { } earlier } ? $"{earlier.Source.Place} {Similarity(earlier)}" : null);

    /// <summary>Writes the value of <see cref="DuplicateOf"/>.</summary>
    public static void WriteDuplicateOf(Utf8JsonWriter json, DuplicateOf? earlier)
    {
        if (earlier is null) { json.WriteNullValue(); return; }
        json.WriteStartObject();
        json.WriteString("id", earlier.Id);
        json.WriteString("path", earlier.Source.Path);
        json.WriteNumberOrNull("record", earlier.Source.Record);
        json.WritePropertyName("similarity");
        json.WriteRawValue(Similarity(earlier));
        json.WriteEndObject();
    }

    /// <summary><c>article</c>, <c>notArticle</c> or <c>error</c>.</summary>
    public static string StatusOf(PageOutcome outcome) => outcome switch
    {
        Article => "article",
        NotAnArticle => "notArticle",
        _ => "error",
    };

    /// <summary>Why there is no article; null for an article.</summary>
    public static Reason? ReasonOf(PageOutcome outcome) => outcome switch
    {
        NotAnArticle page => page.Reason,
        Failure failure => failure.Reason,
        _ => null,
    };

    // Two digits, as its standard error is 0.03.
    private static string Similarity(DuplicateOf earlier) => earlier.Similarity.ToString("0.##", CultureInfo.InvariantCulture);

    private static double? ConfidenceOf(PageOutcome outcome) => outcome switch
    {
        Article article => article.Confidence,
        NotAnArticle page => page.Confidence,
        _ => null,
    };

    private static string TextOf(ArticleImage image) => (image.Caption, image.Credit) switch
    {
        (var caption, null) => caption ?? "",
        (null, var credit) => $"[{credit}]",
        var (caption, credit) => $"{caption} [{credit}]",
    };
}
