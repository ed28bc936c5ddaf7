using System.Text.RegularExpressions;

namespace NewsClean.Tests.SourceRules;

/// <summary>Rules on what must be used, and shown by a test or a sample. Each gives one line for each thing that is not.</summary>
internal static partial class CoverageRules
{
    /// <summary>A list is loaded by its name somewhere in the source, and a test or a sample's why.md names it.</summary>
    public static IEnumerable<string> Wordlists(IEnumerable<string> names, IReadOnlyList<SourceText> source, IReadOnlyList<SourceText> tests)
    {
        foreach (string name in names)
        {
            // The name may reach Load through a helper of the same file.
            if (!source.Any(f => f.Text.Contains("Wordlist.Load(", StringComparison.Ordinal) && f.Text.Contains($"\"{name}\"", StringComparison.Ordinal)))
                yield return $"Wordlists/{name}.txt: nothing loads it";
            if (!tests.Any(f => Regex.IsMatch(f.Text, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])", RegexOptions.CultureInvariant)))
                yield return $"Wordlists/{name}.txt: no test and no sample names it";
        }
    }

    /// <summary>The rule names that labelling code declares in a file RuleNames.cs, by the constants that hold them.</summary>
    public static IReadOnlyDictionary<string, string> RuleNames(IReadOnlyList<SourceText> labelling)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in labelling.Where(f => Path.GetFileName(f.Path) == "RuleNames.cs"))
            foreach (Match match in NamedConstant().Matches(file.Text)) names.Add(match.Groups["constant"].Value, match.Groups["name"].Value);
        return names;
    }

    /// <summary>A rule stands in a sample's expected.json by its name, in quotes, or in a test by that or as <c>RuleNames.Constant</c>.</summary>
    public static IEnumerable<string> Rules(IReadOnlyDictionary<string, string> names, IReadOnlyList<SourceText> shown) =>
        from rule in names
        let inTest = new Regex($@"\bRuleNames\.{rule.Key}\b", RegexOptions.CultureInvariant)
        where !shown.Any(f => f.Text.Contains($"\"{rule.Value}\"", StringComparison.Ordinal) || inTest.IsMatch(f.Text))
        select $"rule {rule.Value}: no test and no sample shows a block that it labels";

    /// <summary>A literal where a rule's constant belongs: <c>new LabelledBlock(block, label, "some-rule", p)</c>.</summary>
    public static IEnumerable<string> LiteralRules(SourceText file) =>
        from Match match in LiteralRule().Matches(file.Text)
        select $"{file.Path}: {match.Value}; a rule's name is a constant of RuleNames";

    // Matches: public const string MostRead = "most-read-list"; not: private const int Window = 3;
    [GeneratedRegex(@"\bconst\s+string\s+(?<constant>\w+)\s*=\s*""(?<name>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedConstant();

    // Matches: new LabelledBlock(b, BlockLabel.Share, "share-bar"; not: new LabelledBlock(b, label, RuleNames.ShareBar, p).
    [GeneratedRegex(@"new\s+LabelledBlock\([^;""]*""[^""]*""", RegexOptions.CultureInvariant)]
    private static partial Regex LiteralRule();
}
