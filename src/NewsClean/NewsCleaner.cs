using NewsClean.Boilerplate;
using NewsClean.Loading;
using NewsClean.Loading.Encodings;
using NewsClean.Metadata;
using NewsClean.Segmentation;

namespace NewsClean;

/// <summary>
/// The whole pipeline: bytes, text, blocks, labels, record. Each stage takes the type that the stage before it returns;
/// nothing is deleted on the way, only labelled. Pages are independent: call it from as many threads as you like.
/// </summary>
public static class NewsCleaner
{
    // What the model knows of so many takes 2 GB. A page of 32 MiB has more only where its lines are a word each, for which there is no story in it.
    internal const int MostBlocks = 1 << 20;

    /// <summary>Cleans one page.</summary>
    /// <param name="raw">The page as it was read.</param>
    /// <param name="options">How; null means <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>An article, or why there is none. Bad input gives a <see cref="Failure"/>, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="raw"/> is null.</exception>
    public static PageOutcome Clean(RawPage raw, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return Outcome(raw, options ?? CleaningOptions.Default) with { Kept = raw.Kept };
    }

    private static PageOutcome Outcome(RawPage raw, CleaningOptions options)
    {
        if (!PageDecoder.TryDecode(raw, options, out var decoded, out var failure)) return failure;
        var page = Segmenter.Segment(decoded);
        if (page.Blocks.Count > MostBlocks) return PageDecoder.Refuse(decoded, PageInput.TooManyBlocks(page.Blocks.Count, MostBlocks));
        var labelled = BlockLabeller.Label(page, options.Sites);
        return ArticleBuilder.Build(labelled, options);
    }

    /// <summary>Cleans one page that is already text.</summary>
    /// <param name="text">All the visible text of a page. As with bytes its beginning tells what it is: HTML is read as HTML, and what opens as
    /// another format does is refused.</param>
    /// <param name="options">How; null means <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>An article, or why there is none. What can't be read gives a <see cref="Failure"/>, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageOutcome CleanText(string text, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Clean(new RawPage(new SourceLocation("-"), System.Text.Encoding.UTF8.GetBytes(text)), options);
    }

    /// <summary>
    /// Reads lists and models and runs the code of a text dump once, so that the first page need not wait for it: for a program that has a thread to
    /// spare before its first page comes. Never needed, changes no result, and does nothing that a page does not do by itself.
    /// </summary>
    public static void WarmUp() => PipelineWarmUp.Run();
}
