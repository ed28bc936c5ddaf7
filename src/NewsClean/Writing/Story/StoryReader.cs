using NewsClean.Metadata;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>
/// Reads what a story is made of: paragraphs and subheads, and where the page is HTML its lists, quotes, tables, links and pictures. Labels
/// decide what belongs to the story; the markup only gives it structure.
/// </summary>
internal static class StoryReader
{
    /// <summary>
    /// The parts of the story, in order. Their text is that of <see cref="Article.Body"/>, and with <paramref name="figures"/> of captions; what is preformatted has
    /// the blanks that it shows.
    /// </summary>
    public static IReadOnlyList<StoryPart> Read(Article article, bool figures)
    {
        var page = article.Labelled;
        var story = page is null ? [] : Story(page);
        return story.Count > 0 && story[0].Block.Markup is not null && IsBody(story, article.Body)
            ? FromMarkup(article, story, figures)
            : FromText(article);
    }

    private static List<LabelledBlock> Story(LabelledPage page)
    {
        var (first, last) = BodyReader.Range(page);
        var story = new List<LabelledBlock>();
        for (int i = Math.Max(0, first); i <= last; i++)
            if (BodyReader.IsBody(page.Blocks[i].Label)) story.Add(page.Blocks[i]);
        return story;
    }

    // A caller may have given the record a body of its own.
    private static bool IsBody(List<LabelledBlock> story, string body)
    {
        int at = 0;
        foreach (var (block, _, _, _) in story)
        {
            if (at > 0 && !body.AsSpan(at).StartsWith("\n\n")) return false;
            if (at > 0) at += 2;
            if (!body.AsSpan(at).StartsWith(block.Text)) return false;
            at += block.Text.Length;
        }
        return at == body.Length;
    }

    // Body is the labelled blocks' text, so a paragraph that is a subhead's text is that subhead.
    private static List<StoryPart> FromText(Article article)
    {
        var subheads = article.Labelled?.Blocks.Where(b => b.Label == BlockLabel.Subhead).Select(b => b.Block.Text).ToHashSet() ?? [];
        var parts = new List<StoryPart>();
        foreach (string paragraph in article.Body.Split("\n\n"))
        {
            var part = new StoryPart(subheads.Contains(paragraph) ? PartKind.Heading : PartKind.Paragraph) { Number = 2 };
            part.Text.Add(new StorySpan(paragraph));
            parts.Add(part);
        }
        return parts;
    }

    private static IReadOnlyList<StoryPart> FromMarkup(Article article, List<LabelledBlock> story, bool figures)
    {
        var root = story[0].Block.Markup!.Element;
        while (root.Parent is { } parent) root = parent;
        var addresses = new SafeAddress(article.Url, root);
        var spans = new SpanReader(new PageTexts(root), addresses);
        var tables = new DataTables(spans).Find([.. story.Select(block => block.Block)]);
        var builder = new StoryBuilder(new StoryPaths(StoryPaths.TopOf(story.Select(block => block.Block.Markup!.Element)), tables), spans, article.Labelled!.Page.Decoded.Text);
        var pictures = figures ? new FigureReader(Around(story), addresses) : null;
        var (first, last) = BodyReader.Range(article.Labelled!);
        StoryPart? figure = null;
        for (int i = 0; i < article.Labelled!.Blocks.Count; i++)
        {
            var (block, label, _, _) = article.Labelled.Blocks[i];
            if (i >= first && i <= last && BodyReader.IsBody(label)) builder.Add(block, label == BlockLabel.Subhead);
            else if (pictures is not null && label is BlockLabel.Caption or BlockLabel.Credit) figure = AddFigure(builder, pictures, block, figure);
        }
        return builder.Parts;
    }

    // A caption and its credit may be two blocks beside one picture.
    private static StoryPart? AddFigure(StoryBuilder builder, FigureReader pictures, TextBlock block, StoryPart? last)
    {
        if (pictures.Find(block.Markup!.Element, out bool goesOn) is not { } figure) return last;
        if (goesOn) figure = last;
        else if (!builder.AddFigure(figure, block.Markup.Element)) figure = null;
        if (figure is null) return null;
        if (figure.Text.Count > 0) figure.Text.Add(new StorySpan(" "));
        figure.Text.Add(new StorySpan(block.Text));
        return figure;
    }

    private static HashSet<HtmlElement> Around(List<LabelledBlock> story)
    {
        var around = new HashSet<HtmlElement>();
        foreach (var (block, _, _, _) in story)
            for (var at = block.Markup!.Element; at is not null && around.Add(at);) at = at.Parent;
        return around;
    }
}
