using System.Text.Json;
using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class TrainerParityTests
{
    // The trainer reads features as 16-bit floats: two such runs differ in the third digit.
    private const double Tolerance = 0.01;

    [Fact]
    public void The_library_says_what_the_trainer_says()
    {
        using var answers = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "trainer-answers.json")));
        var page = Pages.Of(Pages.Article);
        var scored = BlockModel.Score(page);
        Assert.Equal(answers.RootElement.GetProperty("article").GetDouble(), scored.Article, Tolerance);
        var blocks = answers.RootElement.GetProperty("blocks");
        Assert.Equal(page.Blocks.Count, blocks.GetArrayLength());
        for (int i = 0; i < page.Blocks.Count; i++)
            for (int target = 0; target < ModelOutput.TargetCount; target++)
                Assert.Equal(blocks[i][target].GetDouble(), scored[(BlockTarget)target][i], Tolerance);
    }
}
