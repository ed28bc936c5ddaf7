using NewsClean.Evaluation;

namespace NewsClean.Tests.Evaluation;

public class BodyScoreTests
{
    [Theory]
    [InlineData("", "", 0, 0, 0)]
    [InlineData("one", "one", 1, 0, 0)]
    [InlineData("one two", "one two three", 0, 1, 1)]
    [InlineData("a b c d", "a b c d", 1, 0, 0)]
    [InlineData("a b c d e", "a b c d", 1, 0, 1)]
    [InlineData("a b c d", "x a b c d", 1, 1, 0)]
    [InlineData("a b c d", "A b c d", 0, 1, 1)]
    [InlineData("a, b: c\nd", "a b c d", 1, 0, 0)]
    [InlineData("a a a a a a", "a a a a", 1, 0, 2)]
    [InlineData("a a a a", "a a a a a a", 1, 2, 0)]
    [InlineData("a b c d", "", 0, 0, 1)]
    [InlineData("", "a b c d e", 0, 2, 0)]
    public void Shingles_are_four_words_and_each_counts(string gold, string found, int right, int tooMany, int missing)
    {
        var score = BodyScore.Of(gold, found);

        Assert.Equal((right, tooMany, missing), (score.Right, score.TooMany, score.Missing));
        Assert.Equal(tooMany + missing == 0, score.IsExact);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    [InlineData("", "a", 0)]
    [InlineData("—", "…", 1)]
    [InlineData("a b c d", "D C B A", 1)]
    [InlineData("a b", "a c", 0.5)]
    [InlineData("a a b", "a b b", 2 / 3.0)]
    [InlineData("a b c", "a", 0.5)]
    public void Words_count_in_small_letters_and_any_order(string gold, string found, double f1) =>
        Assert.Equal(f1, BodyScore.Of(gold, found).WordF1, 12);

    [Theory]
    [InlineData(3, 1, 2, 0.75, 0.6)]
    [InlineData(0, 0, 4, null, 0.0)]
    [InlineData(0, 4, 0, 0.0, null)]
    [InlineData(0, 0, 0, null, null)]
    public void Shares_are_null_where_there_is_nothing_to_share(int right, int tooMany, int missing, double? precision, double? recall)
    {
        var score = new BodyScore(right, tooMany, missing, 0);

        Assert.Equal((precision, recall), (score.Precision, score.Recall));
    }

    [Theory]
    [InlineData(3, 1, 2, 2 / 3.0)]
    [InlineData(0, 0, 4, 0)]
    [InlineData(0, 0, 0, 1)]
    public void F1_of_a_page_is_the_mean_of_both(int right, int tooMany, int missing, double f1) =>
        Assert.Equal(f1, new BodyScore(right, tooMany, missing, 0).F1, 12);
}
