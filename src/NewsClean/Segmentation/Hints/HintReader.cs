using System.Net;
using System.Text;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Hints;

/// <summary>Gathers what a page's elements state about the page, while the page is walked.</summary>
internal sealed class HintReader
{
    // Lists of hundreds of teasers have a time each, sites in all languages an address each; a story's own stand among the first.
    private const int MostItems = 400, MostTimes = 60, MostAlternates = 60;

    // A headline, name or section is shorter; a story's text may be as long as it is.
    private const int LongestValue = 4000;

    private static readonly string[] PublishedWords = ["publish", "published", "pubdate", "posted", "created", "issued", "entry"];
    private static readonly string[] ModifiedWords = ["update", "updated", "modified", "changed"];

    private readonly List<PageHint> _items = [];
    private int _times, _alternates;

    /// <summary>What was found, in the order of the page.</summary>
    public IReadOnlyList<PageHint> Items => _items;

    /// <summary>Looks at the elements of the head.</summary>
    public void ReadHead(HtmlElement head)
    {
        for (int i = 0; i < head.Nodes.Length; i++)
            if (head.Nodes[i] is HtmlElement element) See(element, null);
    }

    /// <summary>Looks at an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="item">The nearest element around it that is an item property; null without one.</param>
    public void See(HtmlElement element, HtmlElement? item)
    {
        if (_items.Count >= MostItems) return;
        switch (element.Tag.Name)
        {
            case "html":
                Add(PageHintKind.Language, element.Value(HtmlName.Lang), "html-lang", element);
                break;
            case "title":
                if (element.Tag.NamespaceUri == HtmlTags.Document.NamespaceUri) Add(PageHintKind.Title, TextOf(element), "title", element);
                break;
            case "meta":
                ReadMeta(element);
                break;
            case "link":
                ReadLink(element);
                break;
            case "script":
                if (element.HoldsJsonLd) ReadJson(element);
                break;
            case "time":
                ReadTime(element);
                break;
            case "a" when HasWord(element.Value(HtmlName.Rel), "author"):
                Add(PageHintKind.Author, TextOf(element), "rel-author", element);
                break;
        }
        if (element.Has(HtmlName.ItemProp)) ReadItem(element, item);
    }

    private void ReadMeta(HtmlElement element)
    {
        foreach (var attribute in (ReadOnlySpan<HtmlName>)[HtmlName.Property, HtmlName.Name, HtmlName.HttpEquiv])
        {
            var name = element.Value(attribute).Trim();
            if (!MetaNames.TryGet(name, out var kind)) continue;
            // "value" is no attribute of meta, but some pages write it.
            Add(kind, element.Has(HtmlName.Content) ? element.Value(HtmlName.Content) : element.Value(HtmlName.Value), name.ToString().ToLowerInvariant(), element);
            return;
        }
    }

    private void ReadLink(HtmlElement element)
    {
        var rel = element.Value(HtmlName.Rel);
        if (HasWord(rel, "canonical")) Add(PageHintKind.Url, element.Value(HtmlName.Href), "canonical", element);
        else if (HasWord(rel, "alternate") && element.Value(HtmlName.HrefLang) is { Length: > 0 } && ++_alternates <= MostAlternates)
            Add(PageHintKind.Alternate, element.Value(HtmlName.Href), "hreflang", element);
    }

    private void ReadTime(HtmlElement element)
    {
        var value = element.Value(HtmlName.DateTime);
        if (value.IsEmpty || ++_times > MostTimes) return;
        if (element.Has(HtmlName.PubDate)) Add(PageHintKind.Published, value, "time-pubdate", element);
        else if (MarkupWords.Say(element, ModifiedWords, 2)) Add(PageHintKind.Modified, value, "time-class", element);
        else if (MarkupWords.Say(element, PublishedWords, 2)) Add(PageHintKind.Published, value, "time-class", element);
        else Add(PageHintKind.Time, value, "time", element);
    }

    private void ReadItem(HtmlElement element, HtmlElement? around)
    {
        Span<char> name = stackalloc char[64];
        foreach (var word in element.Value(HtmlName.ItemProp).Split(' '))
        {
            var property = element.Value(HtmlName.ItemProp)[word];
            // <span itemprop="author" itemscope><a itemprop="name">Ann Lee</a></span>
            bool nested = property.SequenceEqual("name") && around is not null;
            if (nested) property = around!.Value(HtmlName.ItemProp);
            else if (element.Has(HtmlName.ItemScope)) continue;
            if (property.IsEmpty || property.Length + MetaNames.ItemPrefix.Length > name.Length) continue;
            MetaNames.ItemPrefix.CopyTo(name);
            property.CopyTo(name[MetaNames.ItemPrefix.Length..]);
            if (!MetaNames.TryGet(name[..(MetaNames.ItemPrefix.Length + property.Length)], out var kind)) continue;
            if (nested && kind != PageHintKind.Author) continue;
            var value = element.Has(HtmlName.Content) ? element.Value(HtmlName.Content) : element.Has(HtmlName.DateTime) ? element.Value(HtmlName.DateTime) : TextOf(element);
            Add(kind, value, "itemprop", element);
        }
    }

    private void ReadJson(HtmlElement script)
    {
        foreach (var (kind, value, source) in JsonLd.Read(RawText(script)))
            Add(kind, value, source, script);
    }

    private void Add(PageHintKind kind, ReadOnlySpan<char> value, string source, HtmlElement element)
    {
        if (_items.Count >= MostItems) return;
        if (value.Length > LongestValue && kind != PageHintKind.ArticleBody) value = value[..LongestValue];
        string text = Clean(value);
        if (text.Length > 0) _items.Add(new PageHint(kind, text, source, element.Start));
    }

    // Values are escaped twice at times: "Tom &amp;amp; Ann".
    private static string Clean(ReadOnlySpan<char> value)
    {
        string text = value.Trim().ToString();
        if (text.Contains('&')) text = WebUtility.HtmlDecode(text);
        return text.AsSpan().IndexOfAny("\t\r\n\f") < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static ReadOnlyMemory<char> RawText(HtmlElement element)
    {
        if (element.Nodes.Length == 1 && element.Nodes[0] is HtmlText only) return only.Data;
        var text = new StringBuilder();
        for (int i = 0; i < element.Nodes.Length; i++)
            if (element.Nodes[i] is HtmlText part) text.Append(part.Data.Span);
        return text.ToString().AsMemory();
    }

    // The element's words, those of its children's children included; elements that may hold a value nest two or three deep.
    private static string TextOf(HtmlElement element)
    {
        var text = new StringBuilder();
        Append(element, text, 6);
        return text.ToString();
    }

    private static void Append(HtmlElement element, StringBuilder text, int depth)
    {
        for (int i = 0; i < element.Nodes.Length && text.Length < LongestValue; i++)
        {
            if (element.Nodes[i] is HtmlText part) text.Append(part.Data.Span);
            else if (depth > 0 && element.Nodes[i] is HtmlElement { Tag.Display: not HtmlDisplay.None } child) Append(child, text, depth - 1);
        }
    }

    private static bool HasWord(ReadOnlySpan<char> list, string word)
    {
        foreach (var range in list.Split(' '))
            if (list[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
