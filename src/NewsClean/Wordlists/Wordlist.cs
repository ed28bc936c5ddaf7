using System.Text;

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
        using var stream = typeof(Wordlist).Assembly.GetManifestResourceStream("Wordlists/" + name)
            ?? throw new ArgumentException($"no wordlist is called '{name}'", nameof(name));
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(Encoding.UTF8.GetString(bytes));
    }

    private static List<Entry> Parse(string list)
    {
        var entries = new List<Entry>();
        string language = "*", value = "";
        for (int start = 0, end; start < list.Length; start = end + 1)
        {
            end = list.IndexOf('\n', start);
            if (end < 0) end = list.Length;
            var line = list.AsSpan(start, end - start).Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                language = line[1..^1].ToString();
                continue;
            }
            int equals = line.IndexOf(" = ");
            var said = equals < 0 ? "" : line[(equals + 3)..].TrimStart();
            if (!said.SequenceEqual(value)) value = said.ToString(); // entries of one value mostly stand together
            entries.Add(new Entry(language, (equals < 0 ? line : line[..equals].TrimEnd()).ToString(), value));
        }
        return entries;
    }
}
