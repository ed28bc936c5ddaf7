using NewsClean.Boilerplate.Model;

namespace NewsClean.Training.Evaluation;

/// <summary>For each fold a model that has not seen its pages.</summary>
internal static class FoldModels
{
    /// <summary>Reads foldN.bin for N from 0 to 4; a fold without a file is left to the embedded model.</summary>
    public static Func<Page, ModelOutput>[] Read(DirectoryInfo? folder)
    {
        var work = new ModelWorkspace();
        var models = new Func<Page, ModelOutput>[5];
        for (int fold = 0; fold < models.Length; fold++)
        {
            string path = Path.Combine(folder?.FullName ?? "", $"fold{fold}.bin");
            if (folder is null || !File.Exists(path)) { models[fold] = BlockModel.Score; continue; }
            using var stream = File.OpenRead(path);
            var net = ModelFile.Read(stream);
            models[fold] = page => net.Score(page, work);
        }
        return models;
    }
}
