using System.Globalization;
using System.Reflection;

namespace NewsClean.Evaluation;

/// <summary>
/// Unicode's tables for <see cref="CompatibilityForm"/> and <see cref="CaseFolding"/>, from the embedded files in Unicode/. The runtime's
/// own are no help: programs that run without ICU, such as the command line, get text back unnormalised, and full case
/// folding it has none.
/// </summary>
internal sealed class UnicodeTables
{
    private static readonly Lazy<UnicodeTables> Loaded = new(() => new UnicodeTables());

    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<(int First, int Second), int> _composites = [];
    private readonly Dictionary<int, int[]> _foldings = [];

    private UnicodeTables()
    {
        foreach (string[] line in Lines("case-foldings.txt")) _foldings.Add(Hex(line[0]), [.. line.Skip(1).Select(Hex)]);
        foreach (string[] line in Lines("combining-classes.txt"))
            for (int c = Hex(line[0]); c <= Hex(line[1]); c++) _classes.Add(c, int.Parse(line[2], CultureInfo.InvariantCulture));
        foreach (string[] line in Lines("decompositions.txt"))
        {
            int[] parts = [.. line.Skip(2).Select(Hex)];
            _decompositions.Add(Hex(line[0]), parts);
            if (line[1] == "=") _composites.Add((parts[0], parts[1]), Hex(line[0]));
        }
    }

    /// <summary>The tables, read at first use.</summary>
    public static UnicodeTables Shared => Loaded.Value;

    /// <summary>What a character comes apart to, which may come apart further; null for what stays whole.</summary>
    public int[]? Decomposition(int character) => _decompositions.GetValueOrDefault(character);

    /// <summary>The canonical combining class: 0 for letters, more for marks that may change places.</summary>
    public int CombiningClass(int character) => _classes.GetValueOrDefault(character);

    /// <summary>The character that two characters make together, or null.</summary>
    public int? Composite(int first, int second) => _composites.TryGetValue((first, second), out int whole) ? whole : null;

    /// <summary>What a character is where case does not count; null for itself.</summary>
    public int[]? Folding(int character) => _foldings.GetValueOrDefault(character);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Unicode/" + file)
            ?? throw new InvalidOperationException($"the library was built without {file}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split(' ');
    }
}
