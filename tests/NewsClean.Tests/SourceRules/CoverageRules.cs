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

    /// <summary>The rule names that labelling code declares: constants of a type RuleNames, and first arguments of Rule(...).</summary>
    public static IReadOnlyList<string> RuleNames(IReadOnlyList<SourceText> labelling)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in labelling)
        {
            var pattern = Path.GetFileName(file.Path) == "RuleNames.cs" ? NamedConstant() : RuleCall();
            foreach (Match match in pattern.Matches(file.Text)) names.Add(match.Groups["name"].Value);
        }
        return [.. names];
    }

    /// <summary>A rule's name stands, in quotes, in a sample's expected.json or in a test.</summary>
    public static IEnumerable<string> Rules(IEnumerable<string> names, IReadOnlyList<SourceText> shown) =>
        from name in names
        where !shown.Any(f => f.Text.Contains($"\"{name}\"", StringComparison.Ordinal))
        select $"rule {name}: no test and no sample shows a block that it labels";

    // Matches: public const string MostRead = "most-read-list"; not: private const int Window = 3;
    [GeneratedRegex(@"\bconst\s+string\s+\w+\s*=\s*""(?<name>[a-z0-9]+(-[a-z0-9]+)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedConstant();

    // Matches: Rule("share-buttons", ...) and new Rule("share-buttons"; not: Rule(name, ...) or MyRule("x").
    [GeneratedRegex(@"(?<!\w)Rule\(\s*""(?<name>[a-z0-9]+(-[a-z0-9]+)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex RuleCall();
}
