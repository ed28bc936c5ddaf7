namespace NewsClean.Boilerplate.Model;

/// <summary>The trained model over a page's blocks. Loaded at first use; safe on any thread; the same page gives the same bits on every machine.</summary>
internal static class BlockModel
{
    private static readonly Lazy<BlockNet> s_net = new(ModelFile.ReadEmbedded);

    /// <summary>What the embedded model says of <paramref name="page"/>.</summary>
    public static ModelOutput Score(Page page) => s_net.Value.Score(page, ModelWorkspace.Current);
}
