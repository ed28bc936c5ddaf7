namespace NewsClean.Tests.SourceRules;

/// <summary>Every rule finds the bad source that it is there for, and passes good source that looks like it.</summary>
public class SourceRuleSelfTests
{
    private static readonly string SixtyLines = string.Concat(Enumerable.Repeat("    x++;\n", 60));

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void Long_files_are_found(int lines, int found) =>
        Assert.Equal(found, CodeRules.FileLength(File("a.cs", string.Concat(Enumerable.Repeat("// line\n", lines)))).Count());

    [Theory]
    [InlineData('x', 180, "\n", 0)]
    [InlineData('x', 180, "\r\n", 0)]
    [InlineData('é', 180, "\n", 0)]
    [InlineData('x', 181, "\n", 1)]
    [InlineData('é', 181, "", 1)]
    public void Long_lines_are_found(char c, int length, string end, int found) =>
        Assert.Equal(found, CodeRules.LineLength(File("a.cs", "// Short\n" + new string(c, length) + end)).Count());

    public static TheoryData<string, int> Methods() => new()
    {
        { $"class C {{ void Long() {{\n{SixtyLines}}} }}", 1 },
        { $"class C {{ C() {{\n{SixtyLines}}} }}", 1 },
        { $"class C {{ int P {{ get {{\n{SixtyLines}}} }} }}", 1 },
        { $"class C {{ Action a = () => {{\n{SixtyLines}}}; }}", 1 },
        { $"class C {{ int P => x switch {{\n{string.Concat(Enumerable.Repeat("1 => 2,\n", 60))}}}; }}", 1 },
        { string.Concat(Enumerable.Repeat("Run();\n", 61)), 1 },
        { string.Concat(Enumerable.Repeat("Run();\n", 60)), 0 },
        { $"class C {{\n/// <summary>\n{string.Concat(Enumerable.Repeat("/// line\n", 60))}/// </summary>\nvoid Short() {{ }} }}", 0 },
        { $"class C {{\n{string.Concat(Enumerable.Repeat("[Row]\n", 70))}void Rows() {{ }} }}", 0 },
        { $"class C {{ int[] Table() => [\n{string.Concat(Enumerable.Repeat("1,\n", 70))}]; }}", 0 },
        { $"class C {{ void A() {{\n{SixtyLines[..200]}}} void B() {{\n{SixtyLines[..200]}}} }}", 0 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Long_methods_are_found(string code, int found) => Assert.Equal(found, CodeRules.MethodLength(File("a.cs", code)).Count());

    [Theory]
    [InlineData("src/A.cs", "namespace N; public class A { } public enum B { X }", "one public type a file")]
    [InlineData("src/A.cs", "namespace N { public class A { } public delegate void D(); }", "one public type a file")]
    [InlineData("src/A.cs", "public record B;", "named after")]
    [InlineData("src/A.cs", "public class A { public class Nested { } } internal class B { }", null)]
    [InlineData("src/A.Parts.cs", "public partial class A { }", null)]
    [InlineData("src/A.cs", "internal class B { }", null)]
    public void Types_out_of_place_are_found(string path, string code, string? expected)
    {
        var found = CodeRules.OnePublicType(File(path, code)).ToList();
        if (expected is null) Assert.Empty(found);
        else Assert.Contains(expected, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class C { void M(int a, int b, int c, int d, int e, int f) { } }", 1)]
    [InlineData("class C(int a, int b, int c, int d, int e, int f);", 1)]
    [InlineData("class C { void M() { void Local(int a, int b, int c, int d, int e, int f) { } } }", 1)]
    [InlineData("delegate void D(int a, int b, int c, int d, int e, int f);", 1)]
    [InlineData("record R(int A, int B, int C, int D, int E, int F);", 0)]
    [InlineData("readonly record struct R(int A, int B, int C, int D, int E, int F);", 0)]
    [InlineData("class C { void M(int a, int b, int c, int d, int e) { } }", 0)]
    public void Too_many_parameters_are_found(string code, int found) => Assert.Equal(found, CodeRules.ParameterCount(File("a.cs", code)).Count());

    [Theory]
    [InlineData("class C {\n#region Helpers\n#endregion\n}", 1)]
    [InlineData("class C { string S = \"#region\"; } // #region", 0)]
    public void Regions_are_found(string code, int found) => Assert.Equal(found, CodeRules.NoRegion(File("a.cs", code)).Count());

    [Theory]
    [InlineData("// TO" + "DO: later", 1)]
    [InlineData("x(); // FIX" + "ME", 1)]
    [InlineData("one\n/* HA" + "CK */\nTO" + "DO", 2)]
    [InlineData("a hackathon, todos, TO" + "DOS", 0)]
    public void Leftovers_are_found(string text, int found) => Assert.Equal(found, TextRules.NoLeftovers(File("a.cs", text)).Count());

    [Theory]
    [InlineData("read /ho" + "me/ann/pages", 1)]
    [InlineData("\"/ro" + "ot/x\"", 1)]
    [InlineData("(/Us" + "ers/ann/x)", 1)]
    [InlineData("C:\\Us" + "ers\\ann", 1)]
    [InlineData("https://news.example/ho" + "me/today", 0)]
    [InlineData("src/ro" + "ot/x", 0)]
    public void Paths_of_one_machine_are_found(string text, int found) => Assert.Equal(found, TextRules.NoMachinePaths(File("README.md", text)).Count());

    [Theory]
    [InlineData("var l = Wordlist.Load(\"months\");", "reads months", 0)]
    [InlineData("var l = Wordlist.Load(\"month-names\");", "reads months", 1)]
    [InlineData("var l = \"months\";", "reads months", 1)]
    [InlineData("var l = Wordlist.Load(\"months\");", "reads twelve-months, monthsago", 1)]
    [InlineData("", "", 2)]
    public void Wordlists_that_nobody_loads_or_shows_are_found(string source, string test, int found) =>
        Assert.Equal(found, CoverageRules.Wordlists(["months"], [File("a.cs", source)], [File("t.cs", test)]).Count());

    [Theory]
    [InlineData("RuleNames.cs", "public const string MostRead = \"most-read\"; const int B = 3; const string Ads = \"ads\";", "Ads=ads MostRead=most-read")]
    [InlineData("Passes.cs", "const string S = \"text\";", "")]
    public void Rule_names_are_collected(string path, string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', CoverageRules.RuleNames([File("src/NewsClean/Boilerplate/" + path, code)]).Select(r => $"{r.Key}={r.Value}")));

    [Theory]
    [InlineData("{\"rule\": \"most-read\"}", 0)]
    [InlineData("Assert.Equal(RuleNames.MostRead, rule)", 0)]
    [InlineData("{\"rule\": \"most-read-list\"} most-read RuleNames.MostReadList", 1)]
    public void Rules_that_nothing_shows_are_found(string shown, int found) =>
        Assert.Equal(found, CoverageRules.Rules(new Dictionary<string, string> { ["MostRead"] = "most-read" }, [File("expected.json", shown)]).Count());

    [Theory]
    [InlineData("x = new LabelledBlock(b, BlockLabel.Share, \"share-bar\", 1);", 1)]
    [InlineData("x = new LabelledBlock(b, label, RuleNames.ShareBar, 1); y = \"text\";", 0)]
    public void Rule_names_outside_their_place_are_found(string code, int found) => Assert.Equal(found, CoverageRules.LiteralRules(File("a.cs", code)).Count());

    [Theory]
    [InlineData("src|tests|README.md|LICENSE|.git", 0)]
    [InlineData("artifacts|my.user", 0)]
    [InlineData("src|notes.txt|Makefile", 2)]
    [InlineData("Src", 1)]
    public void Strangers_at_the_root_are_found(string entries, int found) =>
        Assert.Equal(found, RootRules.Entries(entries.Split('|'), ["# comment", "artifacts/", "*.user", ""]).Count());

    private static SourceText File(string path, string text) => new(path, text);
}
