using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>Finds the picture that a caption or credit belongs to.</summary>
/// <param name="story">The elements that hold blocks of the story, and all around them: no picture's own frame.</param>
/// <param name="addresses">Resolves where the pictures are.</param>
internal sealed class FigureReader(HashSet<HtmlElement> story, SafeAddress addresses)
{
    // A caption stands beside its picture, in a frame of a few elements; what is further off is another picture.
    private const int MostLevels = 6;
    private const int MostElements = 200;

    // Pages that load their pictures late put a blank one into src.
    private static readonly HtmlName[] Sources = [HtmlName.DataSrc, HtmlName.DataOriginal, HtmlName.DataLazySrc, HtmlName.Src];

    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private HtmlElement? _last;

    /// <summary>The picture beside a caption's element; null without one, or where its address is not fit to be written.</summary>
    /// <param name="caption">The caption's or credit's element.</param>
    /// <param name="goesOn">Is it the picture of the last call, so that this is more text to it?</param>
    public StoryPart? Find(HtmlElement caption, out bool goesOn)
    {
        goesOn = false;
        var picture = PictureOf(caption);
        if (picture is null || AddressOf(picture) is not { } address) return null;
        goesOn = ReferenceEquals(picture, _last);
        if (!goesOn && !_addresses.Add(address)) return null;
        _last = picture;
        return new StoryPart(PartKind.Figure) { Address = address, Alternative = picture.Value(HtmlName.Alt).Trim().ToString() };
    }

    private HtmlElement? PictureOf(HtmlElement caption)
    {
        var at = caption;
        for (int level = 0; level < MostLevels && at is not null && !story.Contains(at); level++, at = at.Parent)
            if (PictureIn(at, caption.Start) is { } picture) return picture;
        return null;
    }

    // The last picture before the caption, else the first behind it.
    private static HtmlElement? PictureIn(HtmlElement frame, int caption)
    {
        HtmlElement? found = null;
        var open = new Stack<HtmlElement>([frame]);
        for (int seen = 0; seen < MostElements && open.TryPop(out var element); seen++)
        {
            if (element.Tag.Name is "img" or "amp-img")
            {
                if (found is not null && element.Start > caption) return found;
                found = element;
            }
            // A gallery of thousands: no more children than could be looked at.
            for (int i = Math.Min(element.Nodes.Length, MostElements) - 1; i >= 0; i--)
                if (element.Nodes[i] is HtmlElement child) open.Push(child);
        }
        return found;
    }

    private string? AddressOf(HtmlElement picture)
    {
        foreach (var source in Sources)
            if (addresses.OfPicture(picture.Value(source)) is { } address) return address;
        return null;
    }
}
