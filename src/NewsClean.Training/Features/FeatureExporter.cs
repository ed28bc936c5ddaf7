using System.Text.Json;
using NewsClean.Boilerplate.Model;
using NewsClean.Training.Alignment;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Features;

/// <summary>Writes what <c>train.py</c> reads: features, n-grams and right answers of every block of every page in every style. The README describes the files.</summary>
internal sealed class FeatureExporter : IDisposable
{
    private readonly BinaryWriter _features, _targets, _sizes, _gramsOf, _grams, _gramEnds;
    private readonly StreamWriter _pages;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly PageScan _scan = new();
    private readonly PageContext _context = new();
    private readonly FeatureMatrix _matrix = new();
    private readonly FeatureSet _set;
    private long _rows, _gramCount;

    private FeatureExporter(FeatureSet set, string folder)
    {
        _set = set;
        Directory.CreateDirectory(folder);
        BinaryWriter Open(string name) => new(new FileStream(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20));
        (_features, _targets, _sizes, _gramsOf) = (Open("features.f16"), Open("targets.u8"), Open("sizes.f32"), Open("gramsof.i32"));
        (_grams, _gramEnds) = (Open("grams.u32"), Open("gramends.i64"));
        _pages = new StreamWriter(Path.Combine(folder, "pages.jsonl"));
    }

    /// <summary>Exports all <paramref name="pages"/> into <paramref name="folder"/>.</summary>
    public static void Export(IReadOnlyList<GoldPage> pages, IReadOnlyList<DumpStyle> styles, string folder, TextWriter log)
    {
        // One model reads one set of features: HTML and dumps can't be mixed.
        var set = styles.Any(s => s.IsHtml()) ? FeatureSet.Markup : FeatureSet.Text;
        using var exporter = new FeatureExporter(set, folder);
        var columns = new
        {
            columns = set.Columns.Select(c => c.Name),
            bags = set.Bags,
            plain = FeatureSet.Text.Columns.Count,
            targets = Enum.GetNames<BlockTarget>(),
            styles = styles.Select(s => s.ToString()),
        };
        File.WriteAllText(Path.Combine(folder, "columns.json"), JsonSerializer.Serialize(columns));
        var boxes = styles.BoxesFor(pages);
        for (int i = 0; i < pages.Count; i++)
        {
            var html = PageHtml.Read(pages[i]);
            var dumps = new DumpMaker(pages[i], html, boxes);
            foreach (var style in styles)
                if (dumps.Segment(style) is { } page) exporter.Add(pages[i], html, style, page);
            if (i % 500 == 499) log.WriteLine($"{i + 1} of {pages.Count} pages, {exporter._rows} blocks");
        }
        log.WriteLine($"{pages.Count} pages, {exporter._rows} blocks, {exporter._known.Count} different ones, {set.Columns.Count} features");
    }

    private void Add(GoldPage gold, PageHtml html, DumpStyle style, Page page)
    {
        _scan.Read(page);
        _set.Write(_scan, _context, _matrix);
        var targets = PageAligner.Align(page.Blocks, gold, html);
        if (style.IsHollow()) Array.Clear(targets[BlockTarget.Body]); // nothing left of it is the story
        for (int i = 0; i < page.Blocks.Count; i++) WriteBlock(page, targets, i);
        int? article = gold.Kind switch { _ when style.IsHollow() => 0, "news" or "article" => 1, "other" => 0, _ => null };
        _pages.WriteLine(JsonSerializer.Serialize(new
        {
            id = gold.Id, set = gold.Set, style = style.ToString(), fold = gold.Fold, lang = gold.Lang, kind = gold.Kind, silver = gold.IsSilver,
            weight = gold.Weight, article, first = _rows, count = page.Blocks.Count,
        }));
        _rows += page.Blocks.Count;
    }

    private void WriteBlock(Page page, Targets targets, int i)
    {
        for (int column = 0; column < _matrix.Columns; column++) _features.Write((Half)_matrix[column][i]);
        for (int target = 0; target < Targets.Count; target++) _targets.Write(targets[(BlockTarget)target][i]);
        _sizes.Write(_scan.Sizes[i]);
        _gramsOf.Write(GramsOf(page.Blocks[i], i));
    }

    // Blocks of one text have one set of n-grams: menus are the same on all pages of a site, and most blocks in all styles. In HTML the elements around them count too.
    private int GramsOf(TextBlock source, int block)
    {
        Span<uint> hashes = stackalloc uint[Ngrams.Most];
        string text = source.Text;
        if (source.Markup is not null)
        {
            int count = Ngrams.Write(_scan, block, _set.Bags - 1, hashes);
            text += "\0" + string.Join(' ', hashes[..count].ToArray());
        }
        if (_known.TryGetValue(text, out int number)) return number;
        for (int bag = 0; bag < _set.Bags; bag++)
        {
            int count = Ngrams.Write(_scan, block, bag, hashes);
            foreach (uint hash in hashes[..count]) _grams.Write(hash);
            _gramEnds.Write(_gramCount += count);
        }
        return _known[text] = _known.Count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var writer in (IDisposable[])[_features, _targets, _sizes, _gramsOf, _grams, _gramEnds, _pages]) writer.Dispose();
    }
}
