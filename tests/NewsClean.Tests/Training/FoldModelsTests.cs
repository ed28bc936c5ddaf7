using NewsClean.Tests.Boilerplate.Model;
using NewsClean.Tests.Loading;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Gold;

namespace NewsClean.Tests.Training;

public class FoldModelsTests
{
    private static readonly GoldPage[] AllFolds = [.. Enumerable.Range(0, 5).Select(fold => new GoldPage { Id = $"{fold}", Folder = "", Fold = fold })];

    [Fact]
    public void Pages_of_a_fold_without_a_model_are_left_out() // the embedded model has seen them
    {
        using var folder = new TemporaryFolder();
        using (var model = typeof(NewsCleaner).Assembly.GetManifestResourceStream(typeof(NewsCleaner).Assembly.GetManifestResourceNames().First(name => name.EndsWith("block-model.bin", StringComparison.Ordinal)))!)
        using (var copy = File.Create(folder.At("fold3.bin"))) model.CopyTo(copy);

        var models = FoldModels.Read(new DirectoryInfo(folder.Path));

        Assert.Equal(["3"], models.Known(AllFolds).Select(page => page.Id));
        Assert.True(models[3](Pages.Of(Pages.Article)).Article > 0.5);
    }

    [Fact]
    public void Without_a_folder_the_embedded_model_knows_all() => Assert.Equal(AllFolds, FoldModels.Read(null).Known(AllFolds));
}
