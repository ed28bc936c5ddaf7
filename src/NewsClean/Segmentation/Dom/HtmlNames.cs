using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsClean.Segmentation.Dom;

/// <summary>Tells the attributes that are kept from those that nobody reads: a third of all, with values as long as the others'.</summary>
internal static class HtmlNames
{
    /// <summary>Is <paramref name="name"/>, in lower case, that of an attribute that is read?</summary>
    public static bool TryGet(ReadOnlySpan<char> name, out HtmlName known)
    {
        known = name switch
        {
            "alt" => HtmlName.Alt,
            "class" => HtmlName.Class,
            "colspan" => HtmlName.ColSpan,
            "content" => HtmlName.Content,
            "data-component" => HtmlName.DataComponent,
            "data-lazy-src" => HtmlName.DataLazySrc,
            "data-original" => HtmlName.DataOriginal,
            "data-src" => HtmlName.DataSrc,
            "data-testid" => HtmlName.DataTestId,
            "datetime" => HtmlName.DateTime,
            "encoding" => HtmlName.Encoding,
            "hidden" => HtmlName.Hidden,
            "href" => HtmlName.Href,
            "hreflang" => HtmlName.HrefLang,
            "http-equiv" => HtmlName.HttpEquiv,
            "id" => HtmlName.Id,
            "itemprop" => HtmlName.ItemProp,
            "itemscope" => HtmlName.ItemScope,
            "lang" => HtmlName.Lang,
            "name" => HtmlName.Name,
            "open" => HtmlName.Open,
            "property" => HtmlName.Property,
            "pubdate" => HtmlName.PubDate,
            "rel" => HtmlName.Rel,
            "role" => HtmlName.Role,
            "src" => HtmlName.Src,
            "start" => HtmlName.Start,
            "style" => HtmlName.Style,
            "type" => HtmlName.Type,
            "value" => HtmlName.Value,
            _ => HtmlName.Other,
        };
        return known != HtmlName.Other;
    }

    /// <summary>Is the parser to hand over an attribute of the tag that it reads?</summary>
    public static bool Keeps(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => TryGet(name.Span, out _) || NeedsAll(tag.Name.Memory.Span);

    /// <summary>
    /// Does the parser compare or read all attributes of elements of this name? Formatting elements that are left open are repeated in the next paragraph, but of
    /// four that are alike one is dropped; links are never open twice. <c>isindex</c> shows the text of one.
    /// </summary>
    public static bool NeedsAll(ReadOnlySpan<char> tag) =>
        tag is "b" or "i" or "em" or "strong" or "font" or "u" or "s" or "small" or "big" or "code" or "tt" or "strike" or "nobr" or "isindex";
}
