using System.CommandLine;
using NewsClean.Cli.Tests.Support;
using NewsClean.Writing;

namespace NewsClean.Cli.Tests.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task The_program_names_its_commands_and_exit_codes(string option)
    {
        var result = await ProcessRunner.NewsClean("/", option);

        Assert.Equal(0, result.ExitCode);
        foreach (string expected in new[] { "  extract ", "  explain ", "  eval ", "  --version", "  4  ", "130, 143", "Examples:" }) Assert.Contains(expected, result.Text, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Help_of_extract_names_every_option_format_and_field()
    {
        var help = await ProcessRunner.NewsClean("/", "extract", "--help");
        string words = string.Join(' ', help.Text.Split((char[])[' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries));
        var extract = NewsCleanRoot.Create("extract").Subcommands.Single(c => c.Name == "extract");

        foreach (Option option in extract.Options) Assert.Contains($"{option.Name} ", help.Text, StringComparison.Ordinal);
        foreach (var format in RecordFormats.All) Assert.Contains($"{format.Name} {format.Description.Replace(",", "", StringComparison.Ordinal)}", words, StringComparison.Ordinal);
        foreach (string field in RecordFields.All) Assert.Contains($" {field} ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_stays_within_80_columns()
    {
        var help = await ProcessRunner.NewsClean("/", "extract", "--help");

        Assert.All(help.Lines.Where(l => !l.StartsWith("  newsclean ", StringComparison.Ordinal)), l => Assert.InRange(l.Length, 1, 80));
    }

    [Theory]
    [InlineData("extract", "0 1 2 3")]
    [InlineData("explain", "0 1 2 3")]
    [InlineData("learn", "0 2 3")]
    [InlineData("dedupe", "0 2 3")]
    [InlineData("eval", "0 2 3 4")]
    [InlineData("-h", "0 1 2 3 4")]
    public async Task Exit_codes_stand_in_order_with_those_of_signals(string command, string codes)
    {
        var help = await ProcessRunner.NewsClean("/", command, "--help");

        var table = help.Lines.SkipWhile(l => l != "Exit codes:").Skip(1).TakeWhile(l => l.Length > 0 && l[0] == ' ');
        var rows = table.Where(l => l[2] != ' ').Select(l => l[2..20].TrimEnd());
        Assert.Equal([.. codes.Split(' '), "129, 130, 143"], rows);
    }

    [Fact]
    public async Task Version_is_the_package_s()
    {
        var result = await ProcessRunner.NewsClean("/", "--version");

        Assert.Matches(@"^newsclean \d+\.\d+\.\d+\n$", result.Text);
        Assert.Equal(0, result.ExitCode);
    }
}
