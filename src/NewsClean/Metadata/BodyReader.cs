namespace NewsClean.Metadata;

/// <summary>Puts the story's blocks together.</summary>
internal static class BodyReader
{
    private const string Between = "\n\n";

    /// <summary>The paragraphs and subheads in order, a blank line between them; null where there is no paragraph.</summary>
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
        int length = Between.Length * (blocks.Count - 1);
        foreach (var block in blocks) length += block.Block.Text.Length;
        return string.Create(length, blocks, static (body, blocks) =>
        {
            foreach (var block in blocks)
            {
                block.Block.Text.CopyTo(body);
                body = body[block.Block.Text.Length..];
                if (body.IsEmpty) break;
                Between.CopyTo(body);
                body = body[Between.Length..];
            }
        });
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
