using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class LearnTests
{
    [Fact]
    public async Task What_was_learned_before_and_what_is_learned_now_say_the_same()
    {
        using var work = new Workspace();
        string[] subjects = ["ferry", "tram", "bakery", "library", "museum", "theatre"], pages = [.. subjects.Select(s => s + ".txt")];
        foreach (string subject in subjects) work.Write(subject + ".txt", Page(subject));

        var learned = await ProcessRunner.NewsClean(work.Folder, ["learn", "-o", "sites.profile", .. pages]);
        var backwards = await ProcessRunner.NewsClean(work.Folder, ["learn", .. pages.Reverse()]);
        var withProfile = await ProcessRunner.NewsClean(work.Folder, ["extract", "--profile", "sites.profile", "--blocks", .. pages]);
        var atOnce = await ProcessRunner.NewsClean(work.Folder, ["extract", "--learn", "--blocks", "--jobs", "2", .. pages]);
        var without = await ProcessRunner.NewsClean(work.Folder, ["extract", "--blocks", .. pages]);

        Assert.Equal(0, learned.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(work.At("sites.profile")), backwards.Text);
        Assert.Contains("\"site\":\"head:", backwards.Text, StringComparison.Ordinal);
        Assert.Equal(withProfile.Text, atOnce.Text);
        Assert.Equal(pages.Length, without.Lines.Length);
        Assert.NotEqual(without.Text, atOnce.Text);
    }

    // The appeal in the middle stands on all pages; all other sentences are a page's own.
    private static string Page(string subject) => $"""
        Harbour Gazette
        Home
        World
        Sport

        The {subject} opens again

        By Ann Lee

        May 31, 2018

        The {subject} of Aldsund opened its doors again on Monday after two years of repairs.

        People who work at the {subject} said that they had been waiting for this day all winter.

        We would like to hear what our readers in the town think of the plans for next year.

        The council has set aside money for the {subject} until the end of the decade.

        Nobody knows yet who will run the {subject} when its keeper retires in the autumn.

        Share
        Imprint
        Privacy
        About us
        """;

    [Theory]
    [InlineData("--text-field page --url-field link", 0, "host:gazette.example")]
    [InlineData("--text-field page --url-field link --lines", 3, "host:gazette.example")]
    [InlineData("--text-field page", 0, "head:")]
    [InlineData("--text-field other", 3, null)]
    public async Task Json_is_learned_from_by_the_names_of_its_fields(string options, int exitCode, string? site)
    {
        using var work = new Workspace();
        string[] subjects = ["ferry", "tram", "bakery", "library"];
        var lines = subjects.Select(s => JsonSerializer.Serialize(new { page = Page(s), link = $"https://gazette.example/{s}" }));
        // Only what is read as lines has blank ones.
        work.Write("pages.jsonl", string.Join("\n\n", lines) + "\n");

        var result = await ProcessRunner.NewsClean(work.Folder, ["learn", "pages.jsonl", .. options.Split(' ')]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith("{\"profile\":", result.Text, StringComparison.Ordinal);
        if (site is null) Assert.Single(result.Lines);
        else Assert.Contains($"\"site\":\"{site}", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_fails_is_named_and_the_rest_is_learned_from()
    {
        using var work = new Workspace();
        string[] pages = work.WritePages(4);

        var result = await ProcessRunner.NewsClean(work.Folder, ["learn", "none.txt", .. pages]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("none.txt", result.Error, StringComparison.Ordinal);
        Assert.True(result.Lines.Length > 1, result.ToString());
    }

    [Fact]
    public async Task A_pipe_among_the_inputs_is_read_once_and_an_empty_profile_is_said_to_be_empty()
    {
        using var work = new Workspace();
        work.WritePages(2);

        var piped = await ProcessRunner.Shell(work.Folder, "newsclean extract --learn <(cat p0000.txt) p0001.txt");
        var empty = await ProcessRunner.NewsClean(work.Folder, "learn", "p0000.txt");

        Assert.Equal(2, piped.Lines.Length);
        Assert.Equal(0, piped.ExitCode);
        Assert.Equal("{\"profile\":\"newsclean sites 1\"}\n", empty.Text);
        Assert.Contains("the profile is empty", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_input_can_be_read_an_older_profile_stays()
    {
        using var work = new Workspace();
        work.Write("sites.profile", "older");

        var result = await ProcessRunner.NewsClean(work.Folder, "learn", "nowhere.txt", "-o", "sites.profile");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("no profile is written", result.Error, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(work.At("sites.profile")));
    }

    [Fact]
    public async Task A_profile_may_come_from_a_pipe()
    {
        using var work = new Workspace();
        work.Write("a.txt", "A page.\n");

        var result = await ProcessRunner.Shell(work.Folder, "mkfifo pipe; printf '{\"profile\":\"newsclean sites 1\"}\\n' > pipe & newsclean extract a.txt --profile pipe --fields status");

        Assert.Contains("\"status\"", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing to read", "learn")]
    [InlineData("would be overwritten", "learn", "a.txt", "-o", "a.txt")]
    [InlineData("standard input can be read only once", "extract", "--learn", "-")]
    [InlineData("standard input can be read only once", "extract", "--learn", "--files-from", "-")]
    [InlineData("exclude each other", "extract", "--learn", "--profile", "a.txt", "a.txt")]
    [InlineData("--profile none: there is no such file", "extract", "--profile", "none", "a.txt")]
    [InlineData("--profile a.txt, line 1: no profile", "extract", "--profile", "a.txt", "a.txt")]
    public Task What_makes_no_sense_is_refused_before_anything_is_written(string message, params string[] arguments) => CommandChecks.AssertRefused(message, ("a.txt", "A page.\n"), arguments);

    [Fact]
    public Task Help_names_every_option() => CommandChecks.AssertHelpNamesEveryOption("learn");
}
