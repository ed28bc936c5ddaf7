using System.Buffers;
using System.Text;
using NewsClean.Writing.Story;

namespace NewsClean.Writing;

/// <summary>
/// CommonMark: the known fields but the body as YAML front matter, under the record's names and written as JSON values (which
/// YAML 1.2 reads); then <c># title</c>, byline and date, <c>*standfirst*</c>, and the body with <c>##</c> before subheads;
/// of a page that is HTML also its lists, quotes, tables (GitHub's), code, emphasis, absolute links, and pictures with their captions.
/// All text is escaped so that it renders as it was printed. A page without an article is its front matter alone,
/// and where the chosen fields leave out the reason, <c># path: error: message</c>.
/// </summary>
internal sealed class MarkdownFormat : RecordFormat
{
    private readonly IReadOnlyList<RecordField> _fields;
    private readonly HashSet<string> _names;

    /// <param name="options">The fields: of the front matter in this order, and of the text. Evidence and blocks have no place here.</param>
    /// <exception cref="ArgumentException">Evidence or blocks are asked for, or a field is unknown.</exception>
    public MarkdownFormat(WritingOptions options)
    {
        TextParts.RefuseTraces(options, "md");
        _fields = RecordFields.Select(options);
        _names = [.. _fields.Select(field => field.Name)];
    }

    public override bool ReadsLabels => true;

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome)
    {
        var text = new StringBuilder();
        AppendFrontMatter(text, outcome);
        if (outcome is Article article) AppendArticle(text, article);
        // Fields that say nothing of the reason must not make a failure look like a short page, or like none.
        else if (!_names.Contains("reason")) AppendPart(text, "# " + MarkdownText.Heading(TextParts.Comment(outcome)[2..]));
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write("\n"u8);

    private void AppendFrontMatter(StringBuilder text, PageOutcome outcome)
    {
        int before = text.Length;
        foreach (var field in _fields)
        {
            if (field.Name == "body" || string.IsNullOrEmpty(field.Text(outcome))) continue;
            text.Append(field.Name).Append(": ").Append(JsonText.Of(outcome, field.WriteJson)).Append('\n');
        }
        if (text.Length > before) text.Insert(before, "---\n").Append("---\n");
    }

    private void AppendArticle(StringBuilder text, Article article)
    {
        if (_names.Contains("title") && article.Title is { } title) AppendPart(text, "# " + MarkdownText.Heading(title));
        string? byline = _names.Contains("byline") ? TextParts.Byline(article) : null;
        string? date = _names.Contains("publishedAt") ? article.PublishedAt : null;
        if (TextParts.Credits(byline, date) is { } credits) AppendPart(text, MarkdownText.Paragraph(credits));
        if (_names.Contains("lead") && article.Lead is { } lead) AppendPart(text, "*" + MarkdownText.Inline(lead) + "*");
        if (_names.Contains("body")) AppendPart(text, MarkdownStory.Write(StoryReader.Read(article, figures: _names.Contains("images"))));
    }

    private static void AppendPart(StringBuilder text, string part)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(part).Append('\n');
    }
}
