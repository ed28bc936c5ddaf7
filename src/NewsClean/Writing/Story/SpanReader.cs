using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>Reads from the page's elements how the words of a block are set: emphasis, code, links.</summary>
/// <param name="texts">The page's texts.</param>
/// <param name="addresses">Resolves the links.</param>
internal sealed class SpanReader(PageTexts texts, SafeAddress addresses)
{
    private readonly Dictionary<HtmlElement, (SpanStyle Style, string? Address)> _known = [];

    /// <summary>The pieces of <paramref name="block"/>, in order; they hold every character that is not blank.</summary>
    public List<TextPiece> Pieces(TextBlock block)
    {
        var pieces = new List<TextPiece>();
        var (text, markup) = (block.Text, block.Markup!);
        for (int r = 0; r < markup.Runs.Length; r++)
        {
            var run = markup.Runs[r];
            int end = Math.Min(text.Length, r + 1 < markup.Runs.Length ? markup.Runs[r + 1].Text : text.Length);
            int index = texts.IndexAt(run.Source + Math.Max(0, -run.Text));
            for (int at = Math.Max(0, run.Text); at < end; at++)
            {
                if (text[at] is ' ' or '\t') continue;
                index = texts.Forward(index, run.Source + at - run.Text);
                var holder = texts.Holder(index) ?? markup.Element;
                if (pieces.Count > 0 && ReferenceEquals(pieces[^1].Holder, holder)) pieces[^1] = pieces[^1] with { End = at + 1 };
                else pieces.Add(new TextPiece(at, at + 1, holder));
            }
        }
        return pieces;
    }

    /// <summary>Adds the spans of some pieces, and of the blanks between them, to <paramref name="spans"/>.</summary>
    public void Append(string text, ReadOnlySpan<TextPiece> pieces, List<StorySpan> spans)
    {
        int start = pieces[0].Start, end = start;
        var set = SetOf(pieces[0].Holder);
        foreach (var piece in pieces)
        {
            var next = SetOf(piece.Holder);
            if (next != set)
            {
                spans.Add(new StorySpan(text[start..end], set.Style, set.Address));
                // A blank between a link's plain and its bold words is still the link.
                if (piece.Start > end) spans.Add(new StorySpan(text[end..piece.Start], SpanStyle.None, set.Address == next.Address ? next.Address : null));
                (start, set) = (piece.Start, next);
            }
            end = piece.End;
        }
        spans.Add(new StorySpan(text[start..end], set.Style, set.Address));
    }

    private (SpanStyle Style, string? Address) SetOf(HtmlElement element)
    {
        if (_known.TryGetValue(element, out var set)) return set;
        bool inline = true;
        for (var at = element; at is not null; at = at.Parent)
        {
            // Emphasis ends at the block: a page that never closes its <b> in the menu is not bold all over.
            inline &= at.Tag.Display == HtmlDisplay.Inline;
            if (inline) set.Style |= StyleOf(at.Tag.Name);
            if (at.Tag.Name != "a" || !at.Has(HtmlName.Href)) continue;
            set.Address = addresses.OfLink(at.Value(HtmlName.Href));
            break;
        }
        return _known[element] = set;
    }

    private static SpanStyle StyleOf(string name) => name switch
    {
        "em" or "i" => SpanStyle.Emphasis,
        "strong" or "b" => SpanStyle.Strong,
        "code" or "kbd" or "samp" or "tt" => SpanStyle.Code,
        _ => SpanStyle.None,
    };
}
