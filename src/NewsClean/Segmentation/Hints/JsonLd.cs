using System.Text.Json;

namespace NewsClean.Segmentation.Hints;

/// <summary>
/// Reads a page's JSON-LD: what its articles, and with less weight its web page, state about themselves, and the breadcrumbs. Objects of other kinds (videos,
/// organisations, other stories in lists) say nothing of the story.
/// </summary>
internal static class JsonLd
{
    private const int MaxDepth = 64;

    // A story has a few authors and topics; lists of hundreds are of something else.
    private const int MostValues = 40;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    private static readonly (string Property, PageHintKind Kind)[] Properties =
    [
        ("@type", PageHintKind.Type), ("headline", PageHintKind.Title), ("description", PageHintKind.Description), ("author", PageHintKind.Author),
        ("creator", PageHintKind.Author), ("datePublished", PageHintKind.Published), ("dateCreated", PageHintKind.Time), ("dateModified", PageHintKind.Modified),
        ("articleSection", PageHintKind.Section), ("keywords", PageHintKind.Tag), ("publisher", PageHintKind.Publisher), ("image", PageHintKind.Image),
        ("articleBody", PageHintKind.ArticleBody), ("inLanguage", PageHintKind.Language), ("url", PageHintKind.Url), ("mainEntityOfPage", PageHintKind.Url),
    ];

    /// <summary>The statements in <paramref name="script"/>; none where it can't be read, even repaired.</summary>
    public static IReadOnlyList<(PageHintKind Kind, string Value, string Source)> Read(ReadOnlyMemory<char> script)
    {
        var found = new List<(PageHintKind, string, string)>();
        using var json = Parse(script) ?? Parse(JsonRepair.Repair(script.ToString()).AsMemory());
        if (json is null) return found;
        var names = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var objects = new List<JsonElement>();
        Collect(json.RootElement, objects, names, 0);
        foreach (var item in objects)
        {
            if (SourceOf(item) is { } source) ReadObject(item, source, names, found);
            else if (Texts(item, "@type").Contains("BreadcrumbList")) ReadBreadcrumbs(item, found);
        }
        return found;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The objects at the top, in arrays and in @graph; and, by @id, those that others point to.
    private static void Collect(JsonElement element, List<JsonElement> objects, Dictionary<string, JsonElement> names, int depth)
    {
        if (depth > 4) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, objects, names, depth + 1);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        objects.Add(element);
        if (TryGet(element, "@id", out var id) && id.ValueKind == JsonValueKind.String) names.TryAdd(StringOf(id) ?? "", element);
        foreach (string holder in new[] { "@graph", "mainEntity", "mainEntityOfPage", "breadcrumb" })
            if (TryGet(element, holder, out var inner)) Collect(inner, objects, names, depth + 1);
    }

    // "NewsArticle", "BlogPosting", ["Article", "ReviewNewsArticle"], "http://schema.org/Article"; not "VideoObject".
    private static string? SourceOf(JsonElement item)
    {
        bool page = false;
        foreach (string type in Texts(item, "@type"))
        {
            if (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report")
                return type.StartsWith("Job", StringComparison.Ordinal) ? null : "json-ld";
            page |= type.EndsWith("WebPage", StringComparison.Ordinal) || type is "ItemPage";
        }
        return page ? "json-ld-page" : null;
    }

    private static void ReadObject(JsonElement item, string source, Dictionary<string, JsonElement> names, List<(PageHintKind, string, string)> found)
    {
        foreach (var (property, kind) in Properties)
        {
            if (!TryGet(item, property, out var value)) continue;
            foreach (var single in Values(value))
            {
                if (TextOf(single, kind, names) is { } text) found.Add((kind, text, source));
                if (kind == PageHintKind.Image && single.ValueKind == JsonValueKind.Object)
                    foreach (string caption in Texts(single, "caption").Concat(Texts(single, "description"))) found.Add((PageHintKind.ImageCaption, caption, source));
            }
        }
    }

    // {"position": 2, "name": "Farming"} or {"position": 2, "item": {"name": "Farming"}}, in the order of the steps but on few pages.
    private static void ReadBreadcrumbs(JsonElement list, List<(PageHintKind, string, string)> found)
    {
        if (!TryGet(list, "itemListElement", out var value)) return;
        var steps = Values(value);
        for (int i = steps.Length - 1; i > 0; i--)
        {
            var step = steps[i];
            if (step.ValueKind != JsonValueKind.Object) continue;
            var name = Texts(step, "name").FirstOrDefault();
            if (name is null && TryGet(step, "item", out var item) && item.ValueKind == JsonValueKind.Object) name = Texts(item, "name").FirstOrDefault();
            if (name is not null) found.Add((PageHintKind.Breadcrumb, name, "json-ld-breadcrumbs"));
        }
    }

    private static string? TextOf(JsonElement value, PageHintKind kind, Dictionary<string, JsonElement> names)
    {
        if (value.ValueKind == JsonValueKind.String) return StringOf(value);
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.Object) return null;
        string property = kind is PageHintKind.Image ? "url" : kind is PageHintKind.Url ? "@id" : "name";
        if (Texts(value, property).FirstOrDefault() is { } text) return text;
        return TryGet(value, "@id", out var id) && id.ValueKind == JsonValueKind.String && names.TryGetValue(StringOf(id) ?? "", out var named)
            ? Texts(named, property).FirstOrDefault()
            : null;
    }

    // A headline that a program cut in the middle of an emoji ("Council votes \ud83d") is no text that .NET can hold.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The same in the name of a property throws while names are compared; such an object says nothing.
    private static bool TryGet(JsonElement item, string property, out JsonElement value)
    {
        try
        {
            return item.TryGetProperty(property, out value);
        }
        catch (InvalidOperationException)
        {
            value = default;
            return false;
        }
    }

    private static IEnumerable<string> Texts(JsonElement item, string property)
    {
        if (!TryGet(item, property, out var value)) yield break;
        foreach (var single in Values(value))
            if (single.ValueKind == JsonValueKind.String && StringOf(single) is { } text) yield return text;
    }

    private static JsonElement[] Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Take(MostValues)] : [value];
}
