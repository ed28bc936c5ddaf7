using NewsClean.Boilerplate.Model;
using NewsClean.Portable;

namespace NewsClean.Tests.Boilerplate.Model;

public class RepeatFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(5000)]
    public void What_repeats_is_never_denied_and_most_of_the_rest_is(int count)
    {
        var context = new PageContext();
        RepeatFilter.Of(Hashes(5000, 7), context); // what it leaves behind must not be taken for the next page's
        uint[] once = Hashes(count, 1), twice = Hashes(count / 4, 2);
        uint[] all = [.. once, .. twice, .. twice];
        var filter = RepeatFilter.Of(all, context);

        foreach (uint hash in twice) Assert.True(filter.MayRepeat(hash));
        int passed = 0;
        foreach (uint hash in once) passed += filter.MayRepeat(hash) ? 1 : 0;
        Assert.InRange(passed, 0, count / 3);
    }

    private static uint[] Hashes(int count, uint seed) => [.. Enumerable.Range(0, count).Select(i => Hash.Pair(seed, (uint)i))];
}
