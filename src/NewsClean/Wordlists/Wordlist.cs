using System.Reflection;

namespace NewsClean.Wordlists;

/// <summary>
/// Reads the embedded lists, data as data: one topic a file, one entry a line, <c>#</c> starts a comment line,
/// <c>[de]</c> starts the entries of a language (<c>[*]</c>: of any), <c>entry = value</c> gives an entry a value.
/// </summary>
internal static class Wordlist
{
    /// <summary>One line of a list.</summary>
    /// <param name="Language">BCP 47 tag of the section that the line stands in, <c>*</c> for any.</param>
    /// <param name="Text">The entry, as written.</param>
    /// <param name="Value">What stands behind <c>=</c>; empty without one.</param>
    internal sealed record Entry(string Language, string Text, string Value);

    /// <summary>Reads the list in <c>Wordlists/NAME.txt</c>.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static IReadOnlyList<Entry> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Wordlists/" + name)
            ?? throw new ArgumentException($"no wordlist is called '{name}'", nameof(name));
        using var reader = new StreamReader(stream);
        var entries = new List<Entry>();
        string language = "*";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']') { language = line[1..^1]; continue; }
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            entries.Add(equals < 0 ? new Entry(language, line, "") : new Entry(language, line[..equals].TrimEnd(), line[(equals + 3)..].TrimStart()));
        }
        return entries;
    }
}
