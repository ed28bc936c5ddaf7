using System.Globalization;
using System.Text;

namespace NewsClean.Writing.Story;

/// <summary>Writes the parts of a story as CommonMark with GitHub's tables.</summary>
internal static class MarkdownStory
{
    /// <summary>The parts with a blank line between them, without a line end behind the last.</summary>
    public static string Write(IReadOnlyList<StoryPart> parts)
    {
        var result = new StringBuilder();
        bool other = false;
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) result.Append("\n\n");
            other = IsSecondList(parts, i) && !other;
            result.Append(Part(parts[i], other));
        }
        return result.ToString();
    }

    // Two lists in a row would be read as one, but for another marker.
    private static bool IsSecondList(IReadOnlyList<StoryPart> parts, int i) => i > 0 && parts[i].IsList && parts[i].Kind == parts[i - 1].Kind;

    private static string Part(StoryPart part, bool other) => part.Kind switch
    {
        PartKind.Heading when part.Text is [{ Address: null } plain] => Hashes(part) + MarkdownText.Heading(plain.Text),
        PartKind.Heading => Hashes(part) + MarkdownSpans.Line(part.Text, PartKind.Heading),
        // Of a text that is no HTML, which may have line ends.
        PartKind.Paragraph when part.Text is [{ Address: null, Style: SpanStyle.None } plain] => MarkdownText.Paragraph(plain.Text),
        PartKind.Preformatted => Code(string.Concat(part.Text.Select(span => span.Text))),
        PartKind.List or PartKind.OrderedList => List(part, other),
        PartKind.Quote => Indented(Write(part.Parts), "> ", "> "),
        PartKind.Table => Table(part),
        PartKind.Figure => Figure(part),
        _ => MarkdownSpans.Line(part.Text, PartKind.Paragraph),
    };

    private static string Hashes(StoryPart heading) => new string('#', heading.Number) + " ";

    private static string List(StoryPart list, bool other)
    {
        // Items of one line with nothing but lists under them stand close together.
        bool tight = list.Parts.All(item => item.Parts is [{ Kind: PartKind.Paragraph }, ..] && item.Parts.Skip(1).All(Continues));
        var result = new StringBuilder();
        int number = list.Number;
        foreach (var item in list.Parts)
        {
            string marker = list.Kind == PartKind.List ? (other ? "* " : "- ") : number++.ToString(CultureInfo.InvariantCulture) + (other ? ") " : ". ");
            if (result.Length > 0) result.Append(tight ? "\n" : "\n\n");
            string text = tight ? string.Join('\n', item.Parts.Select(part => Part(part, false))) : Write(item.Parts);
            result.Append(Indented(text, marker, new string(' ', marker.Length)));
        }
        return result.ToString();
    }

    // A list that starts with another number than 1 can't follow a paragraph's line at once.
    private static bool Continues(StoryPart part) => part is { Kind: PartKind.List } or { Kind: PartKind.OrderedList, Number: 1 };

    private static string Indented(string text, string first, string next)
    {
        var result = new StringBuilder(text.Length + 64);
        foreach (string line in text.Split('\n'))
        {
            string prefix = result.Length == 0 ? first : next;
            if (result.Length > 0) result.Append('\n');
            result.Append(line.Length == 0 ? prefix.TrimEnd() : prefix).Append(line);
        }
        return result.ToString();
    }

    private static string Code(string text)
    {
        string fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}\n{text}\n{fence}";
    }

    // GitHub's tables must have a line of names; where the page has none it is empty.
    private static string Table(StoryPart table)
    {
        int columns = table.Parts.Max(row => row.Parts.Count);
        bool named = table.Parts[0].Parts.TrueForAll(cell => cell.Kind == PartKind.HeaderCell);
        var result = new StringBuilder();
        AppendRow(result, named ? table.Parts[0].Parts : [], columns);
        result.Append("\n|").Insert(result.Length, " --- |", columns);
        foreach (var row in named ? table.Parts.Skip(1) : table.Parts)
        {
            result.Append('\n');
            AppendRow(result, row.Parts, columns);
        }
        return result.ToString();
    }

    private static void AppendRow(StringBuilder result, List<StoryPart> cells, int columns)
    {
        result.Append('|');
        for (int i = 0; i < columns; i++)
        {
            string text = i < cells.Count ? MarkdownSpans.Line(cells[i].Text, PartKind.Cell) : "";
            result.Append(' ').Append(text).Append(text.Length > 0 ? " |" : "|");
        }
    }

    private static string Figure(StoryPart figure)
    {
        string picture = $"![{MarkdownText.Inline(figure.Alternative).Replace("]", "\\]", StringComparison.Ordinal)}]({MarkdownText.Address(figure.Address!)})";
        string caption = MarkdownText.Inline(string.Concat(figure.Text.Select(span => span.Text)));
        return caption.Length == 0 ? picture : $"{picture}\\\n*{caption}*";
    }
}
