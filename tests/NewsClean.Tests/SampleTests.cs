using NewsClean.Tests.SourceRules;
using System.Text.Json.Nodes;
using NewsClean.Loading;
using NewsClean.Tests.Samples;

namespace NewsClean.Tests;

/// <summary>Every folder of samples/ gives the record that its expected.json states. The folders are found by themselves.</summary>
public class SampleTests
{
    private const string WriteSwitch = "NEWSCLEAN_WRITE_SAMPLES";

    /// <summary>The names of all samples.</summary>
    public static TheoryData<string> Names => [.. Sample.All.Select(s => s.Name)];

    /// <summary>The names of the samples that are text, each with every variant.</summary>
    public static TheoryData<string, string> TextVariants
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var sample in Sample.All.Where(s => s.Clean() is not Failure))
                foreach (string variant in PageVariants.All.Keys.Where(v => !sample.IsContainer || !v.EndsWith("line-ends", StringComparison.Ordinal))) rows.Add(sample.Name, variant);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_gives_the_record_that_it_states(string name)
    {
        var sample = new Sample(name);
        var outcome = sample.Clean();
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1") sample.Write(SampleRecord.Of(outcome));
        var expected = sample.Expected;
        Assert.True(expected is not null, $"samples/{name} has no expected.json: run this test with {WriteSwitch}=1 to write what the code gives, then correct it by hand");
        string? difference = SampleComparison.FirstDifference(expected, outcome);
        Assert.True(difference is null, $"samples/{name}, {difference}");
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_is_one_page_and_says_why_it_stands_there(string name)
    {
        var sample = new Sample(name);
        Assert.Single(sample.Pages);
        Assert.False(string.IsNullOrWhiteSpace(sample.Why), $"samples/{name}/why.md must say what the page shows and what goes wrong otherwise");
    }

    [Theory, MemberData(nameof(TextVariants))]
    public void However_a_dump_was_saved_its_record_is_the_same(string name, string variant)
    {
        var outcome = new Sample(name).Clean();
        byte[] saved = PageVariants.All[variant](new Sample(name).Bytes, outcome.Labelled!.Page.Decoded.Text);
        var again = PageLoader.Load(new InputSelection { Paths = ["-"] }, CleaningOptions.Default, new MemoryStream(saved)).Single().Clean(CleaningOptions.Default);
        string? difference = SampleComparison.FirstDifference(WithEncodingOf(again, SampleRecord.Of(outcome)), again);
        Assert.True(difference is null, $"samples/{name} saved as {variant}, {difference}");
    }

    [Fact]
    public void A_difference_names_the_block_and_the_rule_that_labelled_it()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, "samples", "read-also-inside-body", "page.txt"));
        var outcome = NewsCleaner.CleanText(page);
        var expected = SampleRecord.Of(outcome);
        Assert.Null(SampleComparison.FirstDifference(expected, outcome));
        var body = expected["body"]!.AsArray();
        body[1] = "A paragraph that the page does not have.";
        string? difference = SampleComparison.FirstDifference(expected, outcome);
        Assert.Contains($"block 1 of {body.Count}", difference, StringComparison.Ordinal);
        Assert.Contains("labelled Body by ", difference, StringComparison.Ordinal);
        Assert.Contains("labelled nowhere", difference, StringComparison.Ordinal);
    }

    // How a page was encoded is the one thing that a variant may change.
    private static JsonObject WithEncodingOf(PageOutcome outcome, JsonObject record)
    {
        record["source"] = SampleRecord.Of(outcome)["source"]!.DeepClone();
        return record;
    }
}
