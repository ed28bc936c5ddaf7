using NewsClean.Tests.SourceRules;

namespace NewsClean.Tests;

/// <summary>What the project asks of its own source, beyond what compilers check. SourceRuleSelfTests shows that each rule can fail.</summary>
public class SourceRulesTests
{
    private static readonly IReadOnlyList<SourceText> Code = [.. CSharp("src"), .. CSharp("tests")];

    // The rules' own files name lists and rules as examples only.
    private static readonly IReadOnlyList<SourceText> Shown =
    [
        .. CSharp("tests").Where(f => !f.Path.Contains("SourceRule", StringComparison.Ordinal)),
        .. Checkout.Read("samples", path => path.EndsWith("/why.md", StringComparison.Ordinal) || path.EndsWith("/expected.json", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_source_is_found() => Assert.Contains(Code, f => f.Path == "src/NewsClean/NewsCleaner.cs");

    [Fact]
    public void Files_stay_short() => AssertNone(Code.SelectMany(CodeRules.FileLength));

    [Fact]
    public void Lines_stay_short() => AssertNone(CSharp("src").SelectMany(CodeRules.LineLength));

    [Fact]
    public void Methods_stay_short() => AssertNone(Code.SelectMany(CodeRules.MethodLength));

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() => AssertNone(Code.SelectMany(CodeRules.OnePublicType));

    [Fact]
    public void Parameters_are_few() => AssertNone(Code.SelectMany(CodeRules.ParameterCount));

    [Fact]
    public void There_are_no_regions() => AssertNone(Code.SelectMany(CodeRules.NoRegion));

    [Fact]
    public void Nothing_is_left_for_later() => AssertNone(Code.Concat(Prose()).SelectMany(TextRules.NoLeftovers));

    [Fact]
    public void No_path_of_one_machine_is_written_down() => AssertNone(Code.Concat(Prose()).SelectMany(TextRules.NoMachinePaths));

    [Fact]
    public void Every_wordlist_is_loaded_and_shown()
    {
        var names = Directory.GetFiles(Path.Combine(Checkout.Root, "src/NewsClean/Wordlists"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!);
        AssertNone(CoverageRules.Wordlists(names, CSharp("src"), Shown));
    }

    [Fact]
    public void Every_rule_of_the_labeller_is_shown()
    {
        var names = CoverageRules.RuleNames(CSharp("src/NewsClean/Boilerplate"));
        Assert.NotEmpty(names);
        AssertNone(CoverageRules.Rules(names, Shown));
    }

    [Fact]
    public void Rule_names_stand_in_one_place() => AssertNone(CSharp("src/NewsClean/Boilerplate").SelectMany(CoverageRules.LiteralRules));

    [Fact]
    public void Nothing_else_stands_at_the_root() =>
        AssertNone(RootRules.Entries(
            Directory.GetFileSystemEntries(Checkout.Root).Select(e => Path.GetFileName(e)), File.ReadLines(Path.Combine(Checkout.Root, ".gitignore"))));

    private static IReadOnlyList<SourceText> CSharp(string folder) => Checkout.Read(folder, path => path.EndsWith(".cs", StringComparison.Ordinal));

    // Pages of samples are whatever pages are; what the project says about them is not.
    private static IEnumerable<SourceText> Prose()
    {
        string[] endings = [".md", ".csproj", ".props", "/run"];
        bool Wanted(string path) => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && !path.Contains("/page.", StringComparison.Ordinal);
        foreach (string folder in new[] { "src", "tests", "samples", ".ci" })
            foreach (var file in Checkout.Read(folder, Wanted)) yield return file;
        foreach (string name in new[] { "README.md", "Directory.Build.props", "Directory.Packages.props" })
            if (File.Exists(Path.Combine(Checkout.Root, name))) yield return new SourceText(name, File.ReadAllText(Path.Combine(Checkout.Root, name)));
    }

    private static void AssertNone(IEnumerable<string> violations)
    {
        string list = string.Join('\n', violations.Order(StringComparer.Ordinal));
        Assert.True(list.Length == 0, "\n" + list);
    }
}
