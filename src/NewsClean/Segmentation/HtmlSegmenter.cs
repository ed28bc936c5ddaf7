using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;
using NewsClean.Segmentation.Markup;

namespace NewsClean.Segmentation;

/// <summary>Cuts an HTML page into the blocks that a reader sees. The walk keeps its own stack: pages may nest as deep as they like.</summary>
internal sealed class HtmlSegmenter
{
    private readonly BlockWriter _writer;
    private readonly HintReader _hints = new();
    private readonly LayoutTables _tables = new();
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
        var hints = new PageHints { Items = OwnArticles.Of(segmenter._hints.Items) };
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
        if (tag.Hints || element.Has(HtmlName.ItemProp)) _hints.See(element, around.Item);
        bool hides = around.HiddenPart == 0 && HtmlHints.IsHidden(element);
        if (hides && !StartHidden(element)) return;
        // Outside links, "By" and "Posted on" are said so, and tell what follows.
        if (around.Link is not null && tag.Display is HtmlDisplay.Inline && _writer.IsInBlock && HtmlHints.IsSpokenOnly(element)) return;
        switch (tag.Display)
        {
            case HtmlDisplay.None when tag.Name == "head":
                _hints.ReadHead(element);
                return;
            case HtmlDisplay.None when tag.Name != "template":
                return;
            case HtmlDisplay.Inline when tag.Name == "rt" && !StandsInBrackets(around):
                return;
            case HtmlDisplay.Break:
                _writer.Break();
                return;
            case HtmlDisplay.Cell when _writer.IsInBlock && _tables.IsColumn(element, around):
                _writer.Boundary(1);
                break;
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
        Push(element, around, hides);
    }

    // How a word is read is set above it: "<ruby>海<rt>うみ</rt></ruby>へ" is 海へ to who reads the line. Behind <rp> it can stand in the line: 海(うみ)へ.
    private static bool StandsInBrackets(in HtmlPlace ruby)
    {
        var before = ruby.Element.Nodes[..(ruby.Next - 1)];
        if (before.Length > 0 && before[^1] is HtmlText) before = before[..^1]; // a line end in the source
        return before.Length > 0 && before[^1] is HtmlElement { Tag.Name: "rp" };
    }

    // A hidden word in a line that shows, or a lazily loaded picture's fallback, is left out; a hidden part with blocks in it ends the line.
    private bool StartHidden(HtmlElement element)
    {
        if (_writer.IsInBlock && element.Tag.Display is HtmlDisplay.Inline && !HoldsBlocks(element)) return false;
        _writer.Flush();
        return true;
    }

    private static bool HoldsBlocks(HtmlElement element)
    {
        for (int i = 0; i < element.Nodes.Length; i++)
            if (element.Nodes[i] is HtmlElement { Tag.Display: HtmlDisplay.Block or HtmlDisplay.Paragraph }) return true;
        return false;
    }

    private void Push(HtmlElement element, HtmlPlace around, bool hides = false)
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
        if (tag.Display == HtmlDisplay.Preformatted && !place.Preformatted) (place.Preformatted, place.WrapColumn) = (true, WrappedText.ColumnOf(element));
        if (tag.Name == "a" && element.Has(HtmlName.Href)) place.Link = element;
        if (element.Has(HtmlName.ItemProp)) place.Item = element;
        if (hides) place.HiddenPart = _elements;
        if (place.HiddenPart > 0) place.Roles |= BlockRoles.Hidden;
        _places[_depth] = place;
    }

    private void Leave(HtmlElement element)
    {
        bool hidden = _places[_depth].HiddenPart != 0;
        _depth--;
        if (hidden && _depth >= 0 && _places[_depth].HiddenPart == 0) _writer.Flush();
        if (element.Tag.Display == HtmlDisplay.Paragraph) _writer.Boundary(2);
        else if (element.Tag.Display is HtmlDisplay.Block or HtmlDisplay.Preformatted) _writer.Boundary(1);
    }
}
