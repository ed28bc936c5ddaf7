namespace NewsClean.Metadata;

/// <summary>Puts the story's blocks together.</summary>
internal static class BodyReader
{
    private const string Between = "\n\n";

    // Between two sentences of a line; where more stands, other blocks do.
    private const int MostBlanks = 3;

    /// <summary>The paragraphs and subheads in order, a blank line between them (sentences of one line as they stood on it); null where there is no paragraph.</summary>
    public static Finding<string>? Read(LabelledPage page)
    {
        var (first, last) = Range(page);
        if (last < 0) return null;
        var (blocks, evidence) = (new List<LabelledBlock>(), new List<Evidence>());
        foreach (var block in page.Items().AsSpan(first..(last + 1)))
        {
            if (!IsBody(block.Label)) continue;
            blocks.Add(block);
            evidence.Add(Finding.OfWhole(block));
        }
        return new(Join(blocks), evidence);
    }

    // Written once, where the string stays: a story is most of what a record holds.
    private static string Join(List<LabelledBlock> blocks)
    {
        int length = blocks[0].Block.Text.Length;
        for (int i = 1; i < blocks.Count; i++) length += Separator(blocks, i).Length + blocks[i].Block.Text.Length;
        return string.Create(length, blocks, static (body, blocks) =>
        {
            for (int i = 0; i < blocks.Count; i++)
            {
                if (i > 0)
                {
                    string separator = Separator(blocks, i);
                    separator.CopyTo(body);
                    body = body[separator.Length..];
                }
                blocks[i].Block.Text.CopyTo(body);
                body = body[blocks[i].Block.Text.Length..];
            }
        });
    }

    private static string Separator(List<LabelledBlock> blocks, int i)
    {
        var (before, block) = (blocks[i - 1].Block, blocks[i].Block);
        int gap = block.Start - before.End;
        return !block.InsideLine || gap > MostBlanks ? Between : gap == 0 ? "" : " ";
    }

    /// <summary>Indices of the first block of the body and the last; the last is -1 where there is no paragraph.</summary>
    public static (int First, int Last) Range(LabelledPage page)
    {
        int first = -1, last = -1;
        var blocks = page.Items();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!IsBody(blocks[i].Label)) continue;
            if (first < 0) first = i;
            if (blocks[i].Label == BlockLabel.Body) last = i;
        }
        return (first, last);
    }

    /// <summary>Is a block of this label the story's own text?</summary>
    public static bool IsBody(BlockLabel label) => label is BlockLabel.Body or BlockLabel.Subhead;
}
