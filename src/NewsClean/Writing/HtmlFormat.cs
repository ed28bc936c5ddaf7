using System.Buffers;
using System.Text;
using NewsClean.Writing.Story;

namespace NewsClean.Writing;

/// <summary>
/// A fragment of HTML for each page, to put into a page of one's own: <c>article</c> with title, byline and date, standfirst, and the body with
/// its subheads, lists, quotes, tables, links and pictures. It is made of a few elements and attributes and runs nothing: links lead to
/// <c>http</c>, <c>https</c> and <c>mailto</c>, pictures to <c>http</c> and <c>https</c>. A chosen field, or one that a switch adds, that has no place in
/// an article is a line before it. A page without an article is one paragraph that says why.
/// </summary>
internal sealed class HtmlFormat : RecordFormat
{
    private static readonly string[] InPlace = ["title", "byline", "publishedAt", "lead", "body", "images"];

    private readonly HashSet<string> _names;
    private readonly List<RecordField> _others;

    /// <param name="options">The fields. Evidence and blocks have no place here.</param>
    /// <exception cref="ArgumentException">Evidence or blocks are asked for, or a field is unknown.</exception>
    public HtmlFormat(WritingOptions options)
    {
        TextParts.RefuseTraces(options, "html");
        var fields = RecordFields.Select(options);
        _names = [.. fields.Select(field => field.Name)];
        _others = [.. fields.Where(field => options.Fields is null ? field.Name is "duplicateOf" or "kept" : !InPlace.Contains(field.Name))];
    }

    public override bool ReadsLabels => true;

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome)
    {
        var html = new StringBuilder("<article>\n");
        foreach (var field in _others)
            if (field.Text(outcome) is { Length: > 0 } value) AppendElement(html, "p", $"{field.Name}: {value}");
        if (outcome is Article article) AppendArticle(html, article);
        else AppendElement(html, "p", TextParts.Comment(outcome)[2..]);
        html.Append("</article>\n");
        Encoding.UTF8.GetBytes(html.ToString(), output);
    }

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write("\n"u8);

    private void AppendArticle(StringBuilder html, Article article)
    {
        if (_names.Contains("title") && article.Title is { } title) AppendElement(html, "h1", title);
        AppendCredits(html, _names.Contains("byline") ? TextParts.Byline(article) : null, _names.Contains("publishedAt") ? article.PublishedAt : null);
        if (_names.Contains("lead") && article.Lead is { } lead)
        {
            html.Append("<p><em>");
            HtmlEscape.Append(html, lead);
            html.Append("</em></p>\n");
        }
        if (_names.Contains("body")) HtmlStory.Append(html, StoryReader.Read(article, figures: _names.Contains("images")));
        else if (_names.Contains("images") && CompoundFields.Images.Text(article) is { Length: > 0 } images) AppendElement(html, "p", images);
    }

    private static void AppendCredits(StringBuilder html, string? byline, string? date)
    {
        if (byline is null && date is null) return;
        html.Append("<p>");
        HtmlEscape.Append(html, byline);
        if (date is not null)
        {
            html.Append(byline is null ? "<time datetime=\"" : " · <time datetime=\"");
            HtmlEscape.Append(html, date);
            html.Append("\">");
            HtmlEscape.Append(html, date);
            html.Append("</time>");
        }
        html.Append("</p>\n");
    }

    private static void AppendElement(StringBuilder html, string name, string text)
    {
        html.Append('<').Append(name).Append('>');
        HtmlEscape.Append(html, text);
        html.Append("</").Append(name).Append(">\n");
    }
}
