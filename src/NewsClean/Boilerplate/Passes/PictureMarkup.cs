using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Tells a picture's text on an HTML page that has no <c>figcaption</c> for it, by where it stands.</summary>
internal static class PictureMarkup
{
    // A picture, a line end, some words, a link to the photographer.
    private const int MostNodes = 24;

    // Elements for letters in each other; and children of one element among which its picture is sought.
    private const int MostInline = 8, MostSiblings = 2000;

    // From the text's own element to the one that holds picture and text: "<div><a><img></a></div><p class=caption>".
    private const int Around = 3;

    private static readonly string[] s_captions = ["caption", "captions", "legend"];

    /// <summary>Is the block one in slanted or small letters right below a picture in the same element, or called a caption right behind one?</summary>
    public static bool IsCaption(BlockMarkup markup)
    {
        if (HolderOf(markup.First) is not { } holder) return false;
        return IsBelowPicture(holder) || (MarkupWords.Say(markup.First, s_captions, DepthIn(holder, markup.First)) && FollowsPicture(holder));
    }

    /// <summary>Stands the block alone with a picture in an element, behind it? In lists the picture is a tick or a dot.</summary>
    public static bool IsAloneWithPicture(BlockMarkup markup)
    {
        if (HolderOf(markup.First) is not { Parent: { Tag.Name: not ("li" or "ul" or "a"), Parent.Tag.Name: not "li" } parent } holder) return false;
        bool picture = false, text = false;
        foreach (var node in parent.Nodes)
        {
            if (node == holder) text = picture;
            else if (node is HtmlText other ? !other.Data.Span.IsWhiteSpace() : text || picture || !(picture = IsOnlyPicture((HtmlElement)node))) return false;
        }
        int left = MostNodes;
        return text && IsOnlyText(holder, ref left);
    }

    private static bool IsOnlyPicture(HtmlElement element)
    {
        int left = MostNodes, more = MostNodes;
        return HoldsPicture(element, ref left) && !HoldsText(element, ref more);
    }

    // What holds too much to look at may hold a text.
    private static bool HoldsText(HtmlElement element, ref int left)
    {
        foreach (var node in element.Nodes)
        {
            if (left-- <= 0) return true;
            if (node is HtmlText text ? !text.Data.Span.IsWhiteSpace() : node is HtmlElement { Tag.Display: not HtmlDisplay.None } inner && HoldsText(inner, ref left)) return true;
        }
        return false;
    }

    private static bool IsOnlyText(HtmlElement holder, ref int left)
    {
        foreach (var node in holder.Nodes)
        {
            if (left-- <= 0) return false;
            if (node is HtmlElement inner && (inner.Tag.Display != HtmlDisplay.Inline || IsPicture(inner) || !IsOnlyText(inner, ref left))) return false;
        }
        return true;
    }

    // The cell, paragraph or division that the text stands in.
    private static HtmlElement? HolderOf(HtmlElement element)
    {
        for (int i = 0; i < MostInline; i++)
        {
            if (element.Tag.Display != HtmlDisplay.Inline) return element;
            if (element.Parent is not { } parent) return null;
            element = parent;
        }
        return null;
    }

    private static int DepthIn(HtmlElement holder, HtmlElement element) => element.Depth - holder.Depth + 1;

    // <p><img><br><em>The hall in January.</em></p>; not <p><img>The story goes on.</p>, nor a paragraph with a word in slanted letters.
    private static bool IsBelowPicture(HtmlElement holder)
    {
        var seen = new Seen(Centred: IsCentred(holder));
        int left = MostNodes;
        return Read(holder, false, ref seen, ref left) && seen is { Picture: true, Text: true };
    }

    private record struct Seen(bool Centred, bool Picture = false, bool Break = false, bool Text = false);

    private static bool Read(HtmlElement element, bool marked, ref Seen seen, ref int left)
    {
        foreach (var node in element.Nodes)
        {
            if (left-- <= 0) return false;
            if (node is HtmlText text)
            {
                if (text.Data.Span.IsWhiteSpace()) continue;
                if (!seen.Picture || !(marked || (seen.Centred && seen.Break))) return false;
                seen.Text = true;
            }
            if (node is not HtmlElement inner) continue;
            if (IsPicture(inner)) seen.Picture = !seen.Text || seen.Picture;
            else if (inner.Tag.Display == HtmlDisplay.Break) seen.Break |= seen.Picture;
            else if (inner.Tag.Display != HtmlDisplay.Inline) return false;
            else if (!Read(inner, marked || inner.Tag.Name is "em" or "i" or "small" or "cite" || (inner.Tag.Name == "font" && seen.Break), ref seen, ref left)) return false;
        }
        return true;
    }

    private static bool IsPicture(HtmlElement element) => element.Tag.Name is "img" or "amp-img" or "picture";

    private static bool IsCentred(HtmlElement holder) => holder.Tag.Name == "center" || holder.Value(HtmlName.Style).Contains("center", StringComparison.OrdinalIgnoreCase);

    private static bool FollowsPicture(HtmlElement element)
    {
        for (int i = 0; i < Around && element.Parent is { } parent; i++, element = parent)
        {
            if (parent.Nodes.Length > MostSiblings) return false;
            HtmlElement? before = null;
            foreach (var node in parent.Nodes)
            {
                if (node == element) break;
                if (node is HtmlElement sibling) before = sibling;
                else if (node is HtmlText text && !text.Data.Span.IsWhiteSpace()) before = null;
            }
            if (before is null) continue;
            int left = MostNodes;
            return HoldsPicture(before, ref left);
        }
        return false;
    }

    private static bool HoldsPicture(HtmlElement element, ref int left)
    {
        if (IsPicture(element)) return true;
        foreach (var node in element.Nodes)
            if (left-- > 0 && node is HtmlElement inner && HoldsPicture(inner, ref left)) return true;
        return false;
    }
}
