namespace NewsClean.Cli.Tests;

public class PlaceTests
{
    [Fact]
    public void The_built_program_stands_beside_the_tests() =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "NewsClean.Cli.dll")));
}
