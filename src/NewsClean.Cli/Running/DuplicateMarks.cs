using NewsClean.Deduplication;

namespace NewsClean.Cli.Running;

/// <summary>Near-duplicates within a run: signatures are made beside the pages, on any thread; copies are looked for in the order of the records.</summary>
/// <param name="options">What counts as a copy.</param>
internal sealed class DuplicateMarks(DuplicateOptions options)
{
    private readonly DuplicateFinder _finder = new(options);

    /// <summary>What is kept of a page's body to find its copies; null where it has none.</summary>
    public static BodySignature? Sign(PageOutcome outcome) => BodySignature.Of((outcome as Article)?.Body);

    /// <summary>The earlier article that <paramref name="article"/> is a copy of; null for none.</summary>
    public DuplicateOf? Find(Article article, BodySignature? signature) => _finder.Find(signature, article.Id, article.Source);
}
