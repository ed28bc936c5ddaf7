using System.Globalization;

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
            if (outcome is not Article { Dateline: { } dateline }) { json.WriteNullValue(); return; }
            json.WriteStartObject();
            json.WriteString("text", dateline.Text);
            json.WriteString("place", dateline.Place);
            json.WriteString("date", dateline.Date?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        },
        outcome => (outcome as Article)?.Dateline?.Text);

    /// <summary>The pictures. As text: <c>caption [credit]; caption [credit]</c>.</summary>
    public static RecordField Images { get; } = new(
        "images",
        (json, outcome) =>
        {
            if (outcome is not Article article) { json.WriteNullValue(); return; }
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
        outcome => outcome is Article article ? string.Join(RecordField.ListSeparator, article.Images.Select(TextOf)) : null);

    /// <summary>0 to 1, at most four digits; also of a page that is no article. Null for a failure.</summary>
    public static RecordField Confidence { get; } = new(
        "confidence",
        (json, outcome) => json.WriteProbability(ConfidenceOf(outcome)),
        outcome => ConfidenceOf(outcome) is { } value ? JsonText.Probability(value) : null);

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
