namespace NewsClean.Tests;

public class NewsCleanerTests
{
    [Fact]
    public void A_null_page_is_refused_at_the_door() =>
        Assert.Throws<ArgumentNullException>(() => NewsCleaner.Clean(null!));
}
