using System.Buffers;
using System.Text;
using NewsClean.Cli.Terminal;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>Writes a page's blocks as a table, one a line, and the record's fields as JSON below.</summary>
/// <param name="colour">Colours each line by its label.</param>
internal sealed class PageExplanation(bool colour)
{
    private static readonly int LabelWidth = Enum.GetNames<BlockLabel>().Max(n => n.Length);

    // The blocks have shown the body already.
    private readonly RecordFormat record = RecordFormats.Get("json")
        .Create(new WritingOptions { Fields = [.. RecordFields.All.Where(f => f != "body")], SingleRecord = true });

    // Where nothing reads like a paragraph all other fields are null.
    private readonly RecordFormat refusal = RecordFormats.Get("json")
        .Create(new WritingOptions { Fields = ["status", "reason"], SingleRecord = true });

    /// <summary>Explains one page.</summary>
    public void Write(IBufferWriter<byte> output, PageOutcome outcome)
    {
        var text = new StringBuilder();
        text.Append(TerminalText.OneLine(outcome.Source.Place)).Append('\n');
        if (outcome.Labelled is { } page) WriteBlocks(text, page.Blocks);
        text.Append("record\n");
        Encoding.UTF8.GetBytes(text.ToString(), output);
        var format = outcome is Article or NotAnArticle { Reading: not null } ? record : refusal;
        format.WriteStart(output);
        format.WriteRecord(output, outcome);
        format.WriteEnd(output);
    }

    private void WriteBlocks(StringBuilder text, IReadOnlyList<LabelledBlock> blocks)
    {
        int ruleWidth = blocks.Select(b => b.Rule.Length).Append("rule".Length).Max();
        AppendLine(text, "", "start", "end", "label".PadRight(LabelWidth), "rule".PadRight(ruleWidth), "p   ", "text");
        foreach (var (block, label, rule, probability) in blocks)
        {
            AppendLine(text, colour ? LabelColours.Of(label) : "", Invariant(block.Start), Invariant(block.End),
                Name(label).PadRight(LabelWidth), rule.PadRight(ruleWidth), FormattableString.Invariant($"{probability:0.00}"),
                TerminalText.OneLine(block.Text));
        }
    }

    private static void AppendLine(StringBuilder text, string colour, string start, string end, params ReadOnlySpan<string> columns)
    {
        text.Append(colour).Append(start.PadLeft(7)).Append(' ').Append(end.PadLeft(7)).Append("  ").AppendJoin("  ", columns);
        text.Append(colour.Length > 0 ? LabelColours.End : "").Append('\n');
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // As in the records' blocks: mostRead.
    private static string Name(BlockLabel label) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(label.ToString());
}
