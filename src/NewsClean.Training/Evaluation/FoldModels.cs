using NewsClean.Boilerplate.Model;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Evaluation;

/// <summary>For each fold a model that has not seen its pages. Pages of a fold without one are left out: the embedded model has seen them.</summary>
internal sealed class FoldModels
{
    private readonly Dictionary<int, Func<Page, ModelOutput>> _models = [];

    private FoldModels() { }

    /// <summary>What a fold's model says of a page; only of folds that <see cref="Known"/> gives pages of.</summary>
    public Func<Page, ModelOutput> this[int fold] => _models[fold];

    /// <summary>Reads the foldN.bin of <paramref name="folder"/>, N from 0 to 4; without a folder the embedded model stands for all.</summary>
    public static FoldModels Read(DirectoryInfo? folder)
    {
        var models = new FoldModels();
        var work = new ModelWorkspace();
        for (int fold = 0; fold < 5; fold++)
        {
            if (folder is null) models._models[fold] = BlockModel.Score;
            else if (File.Exists(Path.Combine(folder.FullName, $"fold{fold}.bin"))) models._models[fold] = Open(Path.Combine(folder.FullName, $"fold{fold}.bin"), work);
        }
        return models;
    }

    /// <summary>The pages of folds that have a model, in the same order.</summary>
    public IEnumerable<GoldPage> Known(IEnumerable<GoldPage> pages) => pages.Where(page => _models.ContainsKey(page.Fold));

    private static Func<Page, ModelOutput> Open(string path, ModelWorkspace work)
    {
        using var stream = File.OpenRead(path);
        var net = ModelFile.Read(stream);
        return page => net.Score(page, work);
    }
}
