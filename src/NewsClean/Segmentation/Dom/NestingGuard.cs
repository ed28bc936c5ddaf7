using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsClean.Segmentation.Dom;

/// <summary>
/// Says which tags to pass over, so that no page takes time out of proportion: the parser searches its open elements at every tag, however many
/// there are. Text is never passed over.
/// </summary>
internal struct NestingGuard(int length)
{
    // Just below the depth at which the parser stops nesting. The deepest of 2,287 real pages has 60 levels.
    private const int Deepest = 500;

    // Elements at that depth that are opened and closed one after the other, before the rest of the page is read as text alone.
    private const int MostDeep = 5000;

    // The shortest tag has three characters. A page with more elements than tags makes the parser repeat unclosed bold, italic and font elements in
    // every paragraph.
    private readonly int _mostElements = (length / 3) + 1000;

    private int _depth, _passedOver, _deep, _elements;
    private bool _inRaw;

    /// <summary>An element was put into the tree, at this depth.</summary>
    public void Inserted(int depth)
    {
        _depth = depth;
        _elements++;
        if (depth >= Deepest) _deep++;
    }

    /// <summary>Is the token to be left out?</summary>
    /// <param name="token">The token.</param>
    /// <param name="isOfRun">Is it one of many that the parser takes in one call (<see cref="PreformattedRunException"/>)?</param>
    public bool PassesOver(ref StructHtmlToken token, bool isOfRun)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return false;
        if (_deep > MostDeep || _elements > _mostElements) return true;
        if (token.Type == HtmlTokenType.StartTag)
        {
            if (isOfRun)
            {
                _passedOver++;
                return true;
            }
            if (_depth < Deepest) return false;
            if (IsRaw(token.Name.Memory.Span))
            {
                _inRaw = true;
                return false;
            }
            if (!token.IsSelfClosing && (HtmlTags.Of(token.Name.Memory.Span).Flags & AngleSharp.Dom.NodeFlags.SelfClosing) == 0) _passedOver++;
            return true;
        }
        if (_passedOver > 0 && !_inRaw)
        {
            _passedOver--;
            return true;
        }
        _inRaw = false; // the next tag behind a script's start is its end, whatever was passed over before
        if (_depth > 0) _depth--;
        return false;
    }

    // What stands in these is no text of the page; the parser must know that it is in them.
    private static bool IsRaw(ReadOnlySpan<char> name) => name is "script" or "style" or "textarea" or "title" or "iframe" or "xmp" or "noembed" or "noframes";
}
