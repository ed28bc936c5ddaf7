using NewsClean.Training.Alignment;
using NewsClean.Training.Gold;
using NewsClean.Wordlists;

namespace NewsClean.Training.Dumps;

/// <summary>
/// What sites put between the paragraphs of a story, to be put between those of others: lines that stood there, lines of what follows a story, and
/// headlines below "Read also". Gold has few such boxes, most of them English, and a story has often several. A page is given those of pages in its language and
/// fold: no model sees a line of pages that it is measured on.
/// </summary>
internal sealed class StoryBoxes
{
    // A box has so many lines at most; what stands between two paragraphs and is longer is no box.
    private const int MostLines = 6;

    // Longer lines may be paragraphs that gold has missed, and teach to doubt paragraphs.
    private const int MostWords = 15;

    // How many lines behind the story are looked at: what follows is the foot of the site.
    private const int TailReach = 60;

    // With fewer of a kind in a language, those of all languages serve.
    private const int Enough = 5;

    private readonly Dictionary<(int Fold, string Lang), Pool> _pools = [];
    private readonly Dictionary<string, List<string>> _cues;

    private sealed record Pool(List<string[]> Boxes, List<string[]> Tails, List<string> Titles, List<string> Elements)
    {
        public Pool() : this([], [], [], []) { }
    }

    private StoryBoxes()
    {
        _cues = Wordlist.Load("cues-related").Concat(Wordlist.Load("cues-promo"))
            .GroupBy(e => e.Language, e => char.ToUpperInvariant(e.Text[0]) + e.Text[1..].TrimEnd('*'))
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    /// <summary>Collects the boxes of <paramref name="pages"/>.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="withElements">Are elements of HTML collected, too?</param>
    public static StoryBoxes Collect(IEnumerable<GoldPage> pages, bool withElements)
    {
        var boxes = new StoryBoxes();
        foreach (var page in pages.Where(p => p.Kind != "other"))
        {
            boxes.Add(page);
            if (withElements && IsSure(page) && new DumpMaker(page, PageHtml.None).Html() is { } html)
                foreach (string element in StoryMarkup.BoxesOf(html.Text, page)) boxes.Each(page, p => p.Elements.Add(element));
        }
        return boxes;
    }

    /// <summary>The markup of an element that stood between paragraphs of another page; null without one.</summary>
    public string? DrawElement(GoldPage page, Random random)
    {
        var own = _pools.GetValueOrDefault((page.Fold, LanguageOf(page)))?.Elements ?? [];
        if (own.Count < Enough) own = _pools.GetValueOrDefault((page.Fold, ""))?.Elements ?? [];
        return own.Count == 0 ? null : own[random.Next(own.Count)];
    }

    /// <summary>The lines of a box for a page of this fold and language; none where there are no pages to take them from.</summary>
    public string[] Draw(GoldPage page, Random random)
    {
        var pool = _pools.GetValueOrDefault((page.Fold, LanguageOf(page))) ?? _pools.GetValueOrDefault((page.Fold, "")) ?? new Pool();
        return random.Next(3) switch
        {
            0 when Choose(pool.Boxes, p => p.Boxes) is { Count: > 0 } boxes => boxes[random.Next(boxes.Count)],
            1 when Choose(pool.Tails, p => p.Tails) is { Count: > 0 } tails => Window(tails[random.Next(tails.Count)], random),
            _ => Links(pool, LanguageOf(page), random),
        };

        List<string[]> Choose(List<string[]> own, Func<Pool, List<string[]>> of) => own.Count >= Enough || !_pools.TryGetValue((page.Fold, ""), out var all) ? own : of(all);
    }

    // What another tool left out of a body may be a paragraph of it.
    private static bool IsSure(GoldPage page) => page.Body is not null && !page.IsSilver && page.Weight >= 1;

    private static string LanguageOf(GoldPage page) => page.Lang is { Length: >= 2 } lang ? lang[..2] : "";

    private static string[] Window(string[] tail, Random random)
    {
        int count = Math.Min(tail.Length, 1 + random.Next(4)), from = random.Next(tail.Length - count + 1);
        return tail[from..(from + count)];
    }

    private string[] Links(Pool pool, string lang, Random random)
    {
        var lines = new List<string>();
        if (_cues.GetValueOrDefault(lang) is { } cues) lines.Add(cues[random.Next(cues.Count)] + (random.Next(2) == 0 ? ":" : ""));
        for (int more = random.Next(lines.Count == 0 ? 1 : 0, 4); more > 0 && pool.Titles.Count > 0; more--) lines.Add(pool.Titles[random.Next(pool.Titles.Count)]);
        return [.. lines];
    }

    private void Add(GoldPage gold)
    {
        if (gold.Title is { Length: > 0 } title) Each(gold, p => p.Titles.Add(title));
        if (gold.Body is null || gold.BodyInText < PageAligner.LeastBodyInText || new DumpMaker(gold, PageHtml.None).Segment(DumpStyle.Text) is not { } page) return;
        byte[] body = BodyAligner.Align(page.Blocks, gold.Body);
        int last = Array.LastIndexOf(body, (byte)1), open = -1;
        for (int i = 0; i < last && IsSure(gold); i++)
        {
            if (body[i] == 0) continue;
            if (open >= 0 && i - open - 1 is > 0 and <= MostLines) AddBox(gold, [.. page.Blocks.Skip(open + 1).Take(i - open - 1).Select(b => OneLine(b.Text))]);
            open = i;
        }
        string[] tail = [.. page.Blocks.Skip(last + 1).Take(TailReach).Select(b => OneLine(b.Text)).Where(l => Words.Of(l).Length is > 0 and <= MostWords)];
        if (last >= 0 && tail.Length > 0) Each(gold, p => p.Tails.Add(tail));
    }

    private void AddBox(GoldPage gold, string[] box)
    {
        if (box.All(line => Words.Of(line).Length <= MostWords)) Each(gold, p => p.Boxes.Add(box));
    }

    private void Each(GoldPage gold, Action<Pool> add)
    {
        foreach (string lang in (string[])[LanguageOf(gold), ""])
        {
            if (!_pools.TryGetValue((gold.Fold, lang), out var pool)) _pools[(gold.Fold, lang)] = pool = new Pool();
            add(pool);
            if (LanguageOf(gold).Length == 0) break;
        }
    }

    /// <summary>The words of <paramref name="text"/> with a blank between each two.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
