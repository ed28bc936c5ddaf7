using NewsClean.Loading.Encodings;
using NewsClean.Portable;
using NewsClean.Segmentation;
using NewsClean.Training.Alignment;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dumps;

/// <summary>Makes a page's dump in a style. Draws are seeded by the page's id: the same gold gives the same dumps.</summary>
/// <param name="page">The page.</param>
/// <param name="html">What its HTML says.</param>
/// <param name="boxes">What is put between paragraphs; null makes no dump of the styles that need it.</param>
internal sealed class DumpMaker(GoldPage page, PageHtml html, StoryBoxes? boxes = null)
{
    // The chances of the mixture; at least one page in three keeps its blank lines, its head and its tail.
    private const double NodesChance = 0.4, FlatChance = 0.4, TitleChance = 0.4, DateChance = 0.3, CutChance = 0.4;

    // Shorter lines of a story may stand in its frame as well.
    private const int LongLine = 40;

    // html2text's width.
    private const int WrapColumns = 78;

    private bool IsArticle => page is { Kind: "news" or "article", Body: not null };

    /// <summary>The page in a style, cut into blocks; null where gold has none of this kind, or it holds no block.</summary>
    public Page? Segment(DumpStyle style)
    {
        var decoded = style.IsHtml() ? Html(style) : Make(style) is { } text ? new DecodedPage(page.Id, new SourceLocation(page.Id), text) : null;
        if (decoded is null || Segmenter.Segment(decoded) is not { Blocks.Count: > 0 } segmented) return null;
        return style.IsHollow() && BodyAligner.Align(segmented.Blocks, page.Body!).Contains((byte)1) ? null : segmented; // a story twice on its page, or told by other lines
    }

    /// <summary>The dump; null where gold has none of this kind.</summary>
    public string? Make(DumpStyle style)
    {
        var random = new Random(Seed(page.Id + style));
        return style switch
        {
            DumpStyle.Text => GoldReader.Dump(page, "text"),
            DumpStyle.Nodes => GoldReader.Dump(page, "text-nodes"),
            DumpStyle.Flat => GoldReader.Dump(page, "text") is { } text ? WithoutBlankLines(text) : null,
            DumpStyle.TitleFirst => GoldReader.Dump(page, "text") is { } text ? WithTitle(text) : null,
            DumpStyle.DatePrefix => GoldReader.Dump(page, "text") is { } text ? WithDate(text, random) : null,
            DumpStyle.Cut => GoldReader.Dump(page, "text") is { } text ? Cut(text, random) : null,
            DumpStyle.Wrapped => GoldReader.Dump(page, "text") is { } text ? string.Join('\n', text.Split('\n').Select(line => FixedWidth.Wrap(line, WrapColumns))) : null,
            DumpStyle.Varied => Vary(random),
            DumpStyle.Boxed => Box(random),
            DumpStyle.Hollow => Hollow(random),
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };
    }

    private DecodedPage? Html(DumpStyle style)
    {
        if (Html() is not { } decoded) return null;
        string? text = style switch
        {
            DumpStyle.OldHtml or DumpStyle.BareHtml => OldMarkup.Of(decoded.Text, keepsNames: style == DumpStyle.OldHtml),
            DumpStyle.BoxedHtml => boxes is null ? null : StoryMarkup.Boxed(decoded.Text, page, boxes, new Random(Seed(page.Id + style))),
            DumpStyle.HollowHtml => IsArticle ? StoryMarkup.Hollow(decoded.Text, page) : null,
            _ => decoded.Text,
        };
        return text is null ? null : decoded with { Text = text };
    }

    /// <summary>The page's HTML as it was fetched; null where gold has none.</summary>
    public DecodedPage? Html()
    {
        if (GoldReader.Html(page) is not { } bytes) return null;
        var raw = new RawPage(new SourceLocation(page.Id) { MediaType = "text/html" }, bytes);
        return PageDecoder.TryDecode(raw, CleaningOptions.Default, out var decoded, out _) ? decoded : null;
    }

    private string? Vary(Random random)
    {
        string? text = GoldReader.Dump(page, random.NextDouble() < NodesChance ? "text-nodes" : "text");
        if (text is null) return null;
        if (random.NextDouble() < FlatChance) text = WithoutBlankLines(text);
        if (random.NextDouble() < CutChance) text = Cut(text, random);
        if (random.NextDouble() < TitleChance) text = WithTitle(text);
        return random.NextDouble() < DateChance ? WithDate(text, random) : text;
    }

    private string? Box(Random random)
    {
        if (boxes is null || GoldReader.Dump(page, random.NextDouble() < NodesChance ? "text-nodes" : "text") is not { } text) return null;
        if (random.NextDouble() < FlatChance) text = WithoutBlankLines(text);
        return new BoxedStory(page, boxes, random).Make(text);
    }

    // All from the story's first long line to its last.
    private string? Hollow(Random random)
    {
        if (!IsArticle || GoldReader.Dump(page, random.NextDouble() < NodesChance ? "text-nodes" : "text") is not { } text) return null;
        string body = Words.Joined(page.Body);
        var lines = text.Split('\n').ToList();
        bool IsOfStory(string line) => line.Trim().Length >= LongLine && body.Contains(Words.Joined(line), StringComparison.Ordinal);
        int first = lines.FindIndex(IsOfStory), last = lines.FindLastIndex(IsOfStory);
        if (first < 0) return null;
        lines.RemoveRange(first, last + 1 - first);
        return string.Join('\n', lines);
    }

    private static string WithoutBlankLines(string text) => string.Join('\n', text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)));

    private string WithTitle(string text) =>
        html.DocumentTitle is { } title ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\n" + text : text;

    private static string WithDate(string text, Random random) =>
        $" date {2005 + random.Next(20)}-{1 + random.Next(12):00}-{1 + random.Next(28):00} {text.TrimStart()}";

    // Loses up to all lines before the first long one of the story, and up to all behind its last.
    private string Cut(string text, Random random)
    {
        string[] lines = text.Split('\n');
        var body = new HashSet<string>((page.Body ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 60), StringComparer.Ordinal);
        int first = Array.FindIndex(lines, l => body.Contains(l.Trim())), last = Array.FindLastIndex(lines, l => body.Contains(l.Trim()));
        if (first < 0) (first, last) = (lines.Length / 4, lines.Length * 3 / 4);
        int from = random.NextDouble() < 0.6 ? random.Next(first + 1) : 0;
        int to = random.NextDouble() < 0.6 ? last + 1 + random.Next(lines.Length - last) : lines.Length;
        return string.Join('\n', lines[from..to]);
    }

    private static int Seed(string text)
    {
        uint hash = Hash.Start;
        foreach (char c in text) hash = Hash.Add(hash, c);
        return (int)(hash & 0x7FFFFFFF);
    }
}
