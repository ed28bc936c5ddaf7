using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsClean.Segmentation.Dom;

/// <summary>Parses HTML with AngleSharp's tokenizer and rules of nesting into nodes of this project.</summary>
internal sealed class HtmlTree
{
    // Browsers nest no deeper either (Chromium: 512); further elements become siblings, so nothing is lost and no walk runs out of stack.
    private const int MaximumDepth = 512;

    [ThreadStatic]
    private static HtmlTree? _ofThread;

    private readonly HtmlFactory _factory = new();
    private readonly HtmlParser _parser;

    private HtmlTree()
    {
        var configuration = Configuration.Default.With<IDomConstructionElementFactory<HtmlDocument, HtmlElement>>(_ => _factory);
        var options = new HtmlParserOptions
        {
            MaximumDepth = MaximumDepth,
            SkipComments = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = HtmlNames.Keeps,
            // Lines and columns; offsets are counted all the same.
            DisableElementPositionTracking = true,
        };
        _parser = new HtmlParser(options, BrowsingContext.New(configuration));
    }

    /// <summary>Parses <paramref name="html"/>. Every string gives a tree.</summary>
    public static HtmlDocument Parse(string html) => (_ofThread ??= new HtmlTree()).Read(html);

    private HtmlDocument Read(string html)
    {
        _factory.PassesOverPreformatted = false;
        try
        {
            return ReadOnce(html);
        }
        catch (PreformattedRunException)
        {
            _factory.PassesOverPreformatted = true;
            return ReadOnce(html);
        }
    }

    private HtmlDocument ReadOnce(string html)
    {
        var document = _parser.ParseDocument<HtmlDocument, HtmlElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), Consume);
        // Gives the parser's buffer, of the page's length, back to its pool: nothing in the tree refers to it.
        document.Builder?.Dispose();
        document.Builder = null;
        _factory.Document = null;
        return document;
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        if (_factory.Document is { } document)
        {
            document.TokenStart = token.Position.Index;
            _factory.PreformattedInCall = 0;
            bool isOfRun = _factory.PassesOverPreformatted && token.Type == HtmlTokenType.StartTag && HtmlFactory.IsPreformatted(token.Name.Memory.Span);
            if (document.Guard.PassesOver(ref token, isOfRun)) return TokenConsumptionResult.Continue;
        }
        next(ref token);
        return TokenConsumptionResult.Continue;
    }
}
