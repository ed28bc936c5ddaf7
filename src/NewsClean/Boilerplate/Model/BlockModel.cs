namespace NewsClean.Boilerplate.Model;

/// <summary>The trained model over a page's blocks. Loaded at first use; safe on any thread; the same page gives the same bits on every machine.</summary>
internal static class BlockModel
{
    private static readonly Lazy<BlockNet> s_text = new(() => ModelFile.ReadEmbedded("block-model.bin"));
    private static readonly Lazy<BlockNet> s_markup = new(() => ModelFile.ReadEmbedded("markup-model.bin"));

    /// <summary>What the embedded model for pages of its kind says of <paramref name="page"/>.</summary>
    public static ModelOutput Score(Page page) => (page.HasMarkup ? s_markup : s_text).Value.Score(page, ModelWorkspace.Current);
}
