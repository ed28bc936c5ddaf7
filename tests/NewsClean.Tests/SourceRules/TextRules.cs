using System.Text.RegularExpressions;

namespace NewsClean.Tests.SourceRules;

/// <summary>Rules of any text in the project. Each gives one line for each place that breaks it.</summary>
internal static partial class TextRules
{
    /// <summary>Work left for later is not kept in comments.</summary>
    public static IEnumerable<string> NoLeftovers(SourceText file) => Places(file, Leftover(), "finish it or leave it out");

    /// <summary>A path that only one machine has.</summary>
    public static IEnumerable<string> NoMachinePaths(SourceText file) => Places(file, MachinePath(), "only one machine has this path");

    private static IEnumerable<string> Places(SourceText file, Regex pattern, string why)
    {
        string[] lines = file.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            if (pattern.Match(lines[i]) is { Success: true } match) yield return $"{file.Path}:{i + 1}: {match.Value}; {why}";
    }

    // The brackets keep the pattern from finding itself. Matches these words in capitals, "// ... later"; not "hackathon", not their plurals.
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();

    // Matches a home folder of Linux, macOS or Windows at the start of a path; not "https://news.example/home/today".
    [GeneratedRegex(@"(?<![\w.:/*\\])(/(hom[e]|roo[t]|User[s])/|[A-Z]:\\\\?User[s]\\)", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();
}
