using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation;

/// <summary>Cuts an HTML page into the blocks that a reader sees. The walk keeps its own stack: pages may nest as deep as they like.</summary>
internal sealed class HtmlSegmenter
{
    private readonly BlockWriter _writer;
    private readonly HintReader _hints = new();
    private HtmlPlace[] _places = new HtmlPlace[64];
    private int _depth = -1;
    private int _elements;

    private HtmlSegmenter(string source) => _writer = new BlockWriter(source);

    /// <summary>Cuts <paramref name="page"/>.</summary>
    public static Page Segment(DecodedPage page)
    {
        var document = HtmlTree.Parse(page.Text);
        var segmenter = new HtmlSegmenter(page.Text);
        segmenter.Walk(document);
        var blocks = HiddenText.Choose(segmenter._writer.Blocks, segmenter._writer.HiddenParts);
        var hints = new PageHints { Items = segmenter._hints.Items };
        return new Page(page with { Url = page.Url ?? hints.Url }, SourceOrder.Of(blocks), hints);
    }

    private void Walk(HtmlDocument document)
    {
        Push(document, new HtmlPlace { Block = document });
        while (_depth >= 0)
        {
            ref var place = ref _places[_depth];
            if (place.Next == place.Element.Nodes.Length) Leave(place.Element);
            else if (place.Element.Nodes[place.Next++] is HtmlElement element) Enter(element, place);
            else if (place.Element.Nodes[place.Next - 1] is HtmlText text) _writer.Add(text, place, _depth - 1);
        }
        _writer.Flush();
    }

    private void Enter(HtmlElement element, in HtmlPlace around)
    {
        var tag = element.Tag;
        if (tag.Hints || element.Has("itemprop")) _hints.See(element, around.Item);
        switch (tag.Display)
        {
            case HtmlDisplay.None when tag.Name == "head":
                _hints.ReadHead(element);
                return;
            case HtmlDisplay.None when tag.Name != "template":
                return;
            case HtmlDisplay.Break:
                _writer.Break();
                return;
            case HtmlDisplay.Cell:
                _writer.Cell();
                break;
            case HtmlDisplay.Paragraph:
                _writer.Boundary(2);
                break;
            case HtmlDisplay.Block or HtmlDisplay.Preformatted:
                _writer.Boundary(1);
                break;
        }
        Push(element, around);
    }

    private void Push(HtmlElement element, HtmlPlace around)
    {
        if (++_depth == _places.Length) Array.Resize(ref _places, _places.Length * 2);
        _elements++;
        var tag = element.Tag;
        var place = around;
        (place.Element, place.Next) = (element, 0);
        place.Roles |= tag.Roles | HtmlHints.RolesOf(element);
        if (tag.HeadingLevel > 0) place.HeadingLevel = tag.HeadingLevel;
        if (tag.Display is not (HtmlDisplay.Inline or HtmlDisplay.Cell)) place.Block = element;
        if (tag.Display == HtmlDisplay.Block && tag.Name is not ("li" or "dt" or "dd" or "figcaption" or "tr")) place.Container = _elements;
        if (tag.Display == HtmlDisplay.Preformatted) place.Preformatted = true;
        if (tag.Name == "a" && element.Has("href")) place.Link = element;
        if (element.Has("itemprop")) place.Item = element;
        if (place.HiddenPart == 0 && HtmlHints.IsHidden(element)) place.HiddenPart = _elements;
        if (place.HiddenPart > 0) place.Roles |= BlockRoles.Hidden;
        _places[_depth] = place;
    }

    private void Leave(HtmlElement element)
    {
        _depth--;
        if (element.Tag.Display == HtmlDisplay.Paragraph) _writer.Boundary(2);
        else if (element.Tag.Display is HtmlDisplay.Block or HtmlDisplay.Preformatted) _writer.Boundary(1);
    }
}
