using System.CommandLine;
using System.Text;

namespace NewsClean.Cli.Help;

/// <summary>Lays out help text, always 80 columns wide: what stands in a manual is what a terminal shows.</summary>
internal static class HelpWriter
{
    private const int Width = 80;

    // The longest name that still has its meaning on the same line: "  -o, --output FILE".
    private const int NameWidth = 26;

    /// <summary>The whole help text of a command.</summary>
    public static string Write(CommandHelp help)
    {
        var text = new StringBuilder();
        Wrap(text, help.Summary, indent: 0);
        text.Append("\nUsage:\n");
        foreach (string line in help.Usage) text.Append("  ").Append(line).Append('\n');
        foreach (var table in help.Tables) WriteTable(text, table);
        foreach (var group in help.Groups) WriteTable(text, new HelpTable(group.Title, [.. group.Options.Select(Row)]));
        foreach (var table in help.TablesAtEnd) WriteTable(text, table);
        if (help.Examples.Count > 0) text.Append("\nExamples:\n");
        foreach (var (line, meaning) in help.Examples)
        {
            text.Append("  ").Append(line).Append('\n');
            Wrap(text.Append(' ', 6), meaning, indent: 6);
        }
        return text.ToString();
    }

    // "-o, --output FILE" and what it does.
    private static HelpRow Row(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name));
        return new HelpRow(option.HelpName is null ? names : $"{names} {option.HelpName}", option.Description ?? "");
    }

    private static void WriteTable(StringBuilder text, HelpTable table)
    {
        text.Append('\n').Append(table.Title).Append(":\n");
        foreach (var (name, meaning) in table.Rows)
        {
            text.Append("  ").Append(name);
            if (name.Length > NameWidth - 2) text.Append('\n').Append(' ', NameWidth + 2);
            else text.Append(' ', NameWidth - name.Length);
            Wrap(text, meaning, indent: NameWidth + 2);
        }
    }

    // Writes words from the current column, which is the indent, and goes on with it on the next lines.
    private static void Wrap(StringBuilder text, string words, int indent)
    {
        int column = indent;
        foreach (string word in words.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }
            if (column > indent)
            {
                text.Append(' ');
                column++;
            }
            text.Append(word);
            column += word.Length;
        }
        text.Append('\n');
    }
}
