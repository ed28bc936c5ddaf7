using System.IO.Compression;
using System.Text.Json;

namespace NewsClean.Training.Gold;

/// <summary>Reads gold: a folder with a folder a set, each with <c>pages.jsonl</c>, <c>text/</c> and, where there are such dumps, <c>text-nodes/</c> and <c>html/</c>.</summary>
internal static class GoldReader
{
    // Bodies that one tool made and another confirmed; a body that a human snippet contradicts counts half as much.
    private const double SilverWeight = 0.6, ContradictedWeight = 0.3, NoisyWeight = 0.4, OtherKindWeight = 0.3;

    /// <summary>All pages, sets and pages in the order of their names and lines.</summary>
    /// <param name="gold">The folder.</param>
    /// <param name="silverFile">Bodies for pages without one, before those of <c>silver.jsonl</c> in the folder and of other tools; null for none.</param>
    public static IReadOnlyList<GoldPage> Read(string gold, string? silverFile = null)
    {
        var silver = ReadSilver(Path.Combine(gold, "silver.jsonl"));
        var own = silverFile is null ? [] : ReadSilver(silverFile);
        foreach (var (page, body) in own) silver[page] = body;
        var pages = new List<GoldPage>();
        foreach (string folder in Directory.GetDirectories(gold).Order(StringComparer.Ordinal))
        {
            string list = Path.Combine(folder, "pages.jsonl");
            if (!File.Exists(list)) continue;
            foreach (string line in File.ReadLines(list)) pages.Add(Weigh(Parse(line, folder), silver, own));
        }
        return pages;
    }

    /// <summary>The dump of a page in the folder <paramref name="kind"/>; null where there is none.</summary>
    public static string? Dump(GoldPage page, string kind)
    {
        string path = Path.Combine(page.Folder, kind, page.Id + ".txt");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>The page's HTML as it was fetched; null where there is none.</summary>
    public static byte[]? Html(GoldPage page)
    {
        string path = Path.Combine(page.Folder, "html", page.Id + ".html.gz");
        if (!File.Exists(path)) return null;
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static GoldPage Parse(string line, string folder)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new GoldPage
        {
            Id = root.GetProperty("id").GetString()!,
            Folder = folder,
            Set = Path.GetFileName(folder),
            Lang = Text(root, "lang"),
            Kind = Text(root, "kind") ?? "mixed",
            Encoding = Text(root, "encoding"),
            Title = Text(root, "title"),
            Published = Text(root, "published"),
            Body = Text(root, "body") is { Length: > 0 } body ? body : null,
            Authors = List(root, "authors"),
            Summary = List(root, "summary"),
            Captions = List(root, "captions"),
            With = List(root, "with") ?? [],
            Without = List(root, "without") ?? [],
            BodyInText = root.TryGetProperty("body_in_text", out var share) && share.ValueKind == JsonValueKind.Number ? share.GetDouble() : null,
            Fold = root.TryGetProperty("fold", out var fold) ? fold.GetInt32() : 0,
            IsSilver = Text(root, "gold") is "tool" or "tool-reviewed",
        };
    }

    private static GoldPage Weigh(GoldPage page, Dictionary<(string Set, string Id), GoldPage> silver, Dictionary<(string Set, string Id), GoldPage> own)
    {
        if ((page.Body is null ? silver : page.IsSilver ? own : []).TryGetValue((page.Set, page.Id), out var better))
            return page with { Body = better.Body, BodyInText = 1, Weight = better.Weight, IsSilver = true };
        if (page.IsSilver) return page with { Weight = SilverWeight };
        if (page.Kind == "other") return page with { Weight = OtherKindWeight };
        // Human bodies of mixed pages were made for another purpose than this and miss paragraphs.
        return page.Kind == "mixed" && page.Body is not null ? page with { Weight = NoisyWeight } : page;
    }

    private static Dictionary<(string Set, string Id), GoldPage> ReadSilver(string path)
    {
        var silver = new Dictionary<(string, string), GoldPage>();
        if (!File.Exists(path)) return silver;
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            bool contradicted = root.GetProperty("with_missing").GetInt32() + root.GetProperty("without_present").GetInt32() > 0;
            var page = new GoldPage { Id = Text(root, "id")!, Folder = "", Body = Text(root, "body"), Weight = contradicted ? ContradictedWeight : SilverWeight };
            silver[(Text(root, "set")!, page.Id)] = page;
        }
        return silver;
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string>? List(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)] : null;
    }
}
