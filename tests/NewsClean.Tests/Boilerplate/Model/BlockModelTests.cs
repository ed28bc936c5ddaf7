using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class BlockModelTests
{
    [Fact]
    public void Tells_the_story_from_what_surrounds_it()
    {
        var page = Pages.Of(Pages.Article);
        var body = BlockModel.Score(page)[BlockTarget.Body].ToArray();
        string[] story = [.. page.Blocks.Where((_, i) => body[i] > 0.5f).Select(b => b.Text)];
        Assert.Equal(page.Blocks.Select(b => b.Text).SkipWhile(t => !t.StartsWith("The old", StringComparison.Ordinal)).Take(5), story);
    }

    [Theory]
    [InlineData("Title", "Harbour town rebuilds its old lighthouse after winter storm")]
    [InlineData("Byline", "By Ann Lee and Bo Ek")]
    [InlineData("Date", "31 May 2018, 14:05")]
    public void The_likeliest_block_is_the_right_one(string target, string text)
    {
        var page = Pages.Of(Pages.Article);
        var scored = BlockModel.Score(page)[Enum.Parse<BlockTarget>(target)].ToArray();
        Assert.Equal(text, page.Blocks[Array.IndexOf(scored, scored.Max())].Text);
    }

    [Fact]
    public void A_shop_is_less_of_an_article_than_an_article()
    {
        float article = BlockModel.Score(Pages.Of(Pages.Article)).Article, shop = BlockModel.Score(Pages.Of(Pages.Shop)).Article;
        Assert.True(article > 0.8, $"{article}");
        Assert.True(shop < article - 0.2, $"{shop}");
    }

    [Fact]
    public void Many_threads_give_the_bits_that_one_gives()
    {
        var page = Pages.Of(Pages.Article);
        float[] expected = BlockModel.Score(page)[BlockTarget.Body].ToArray();
        Parallel.For(0, 200, i =>
        {
            BlockModel.Score(Pages.Of(Pages.Shop + string.Concat(Enumerable.Repeat("\nline", i))));
            Assert.Equal(expected, BlockModel.Score(page)[BlockTarget.Body].ToArray());
        });
    }

    [Fact]
    public void A_page_without_blocks_gives_none() => Assert.Equal(0, BlockModel.Score(Pages.Of("")).Article);

    [Fact]
    public void A_file_that_is_no_model_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(new byte[100])));
}
