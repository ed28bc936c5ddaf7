using System.Runtime.InteropServices;

namespace NewsClean.Tests.Support;

public class FactOnTests
{
    private static readonly string Here =
        new[] { "linux", "macos", "windows", "freebsd" }.FirstOrDefault(OperatingSystem.IsOSPlatform) ?? RuntimeInformation.RuntimeIdentifier.Split('-')[0];

    [Fact]
    public void A_test_runs_on_the_systems_that_it_names()
    {
        Assert.Null(new FactOnAttribute(Here).Skip);
        Assert.Null(new TheoryOnAttribute("plan9", Here).Skip);
    }

    [Fact]
    public void Elsewhere_it_is_skipped_and_says_why()
    {
        Assert.Equal("this can be tried on plan9 and vms only", new FactOnAttribute("plan9", "vms").Skip);
        Assert.Equal("this can be tried on plan9 only", new TheoryOnAttribute("plan9").Skip);
    }
}
