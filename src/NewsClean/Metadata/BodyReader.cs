using System.Text;

namespace NewsClean.Metadata;

/// <summary>Puts the story's blocks together.</summary>
internal static class BodyReader
{
    /// <summary>The paragraphs and subheads in order, a blank line between them; null where there is no paragraph.</summary>
    public static Finding<string>? Read(LabelledPage page)
    {
        var (first, last) = Range(page);
        if (last < 0) return null;
        var (body, evidence) = (new StringBuilder(), new List<Evidence>());
        for (int i = first; i <= last; i++)
        {
            var block = page.Blocks[i];
            if (!IsBody(block.Label)) continue;
            if (body.Length > 0) body.Append("\n\n");
            body.Append(block.Block.Text);
            evidence.Add(Finding.OfWhole(block));
        }
        return new(body.ToString(), evidence);
    }

    /// <summary>Indices of the first block of the body and the last; the last is -1 where there is no paragraph.</summary>
    public static (int First, int Last) Range(LabelledPage page)
    {
        int first = -1, last = -1;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (!IsBody(page.Blocks[i].Label)) continue;
            if (first < 0) first = i;
            if (page.Blocks[i].Label == BlockLabel.Body) last = i;
        }
        return (first, last);
    }

    /// <summary>Is a block of this label the story's own text?</summary>
    public static bool IsBody(BlockLabel label) => label is BlockLabel.Body or BlockLabel.Subhead;
}
