using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>What the elements around a block are by their names, as the HTML Standard means them, and how much of the block is link.</summary>
internal sealed class ElementFeatures() : FeatureGroup(
    "linkDensity", Log("linkedWords"), Log("depth"), "h1", "h2", "h3to6", "inParagraph", "inList", "inTable", "inFigure", "inCaption", "inTime", "inAside",
    "inNav", "inHeader", "inFooter", "inMain", "inArticle", "inForm", "inQuote", "inCode", "inButton", "inAddress", "inNoScript", "inDialog", "inHidden",
    "isParagraph", "isItem", "isDivision", "isCell", Log("toArticle"), Log("toMain"), Log("toAside"), Log("toHeading1"), Log("sinceHeading"))
{
    // In the order of the columns.
    private static readonly BlockRoles[] s_roles =
    [
        BlockRoles.Paragraph, BlockRoles.List, BlockRoles.Table, BlockRoles.Figure, BlockRoles.Caption, BlockRoles.Time, BlockRoles.Aside,
        BlockRoles.Nav, BlockRoles.Header, BlockRoles.Footer, BlockRoles.Main, BlockRoles.Article, BlockRoles.Form, BlockRoles.Quote, BlockRoles.Code,
        BlockRoles.Button, BlockRoles.Address, BlockRoles.NoScript, BlockRoles.Dialog, BlockRoles.Hidden,
    ];

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int heading1 = FirstHeading(page), sinceHeading = Distances.Far;
        for (int i = 0; i < page.BlockCount; i++)
        {
            var markup = page.Source.Blocks[i].Markup!;
            var row = writer.Row(i);
            ref readonly var element = ref page.Elements.Nodes[page.Elements.OfBlock[i]];
            row.Add((float)markup.LinkDensity);
            row.Add((float)markup.LinkDensity * page.Sizes[i]);
            row.Add((float)element.Depth);
            row.Add(markup.HeadingLevel == 1);
            row.Add(markup.HeadingLevel == 2);
            row.Add(markup.HeadingLevel > 2);
            foreach (var role in s_roles) row.Add((markup.Roles & role) != 0);
            WriteOwn(ref row, element.Element.Tag.Name);
            row.Add((float)element.ToArticle);
            row.Add((float)element.ToMain);
            row.Add((float)element.ToAside);
            row.Add((float)(heading1 < 0 ? Distances.Far : Math.Clamp(i - heading1, -60, Distances.Far)));
            sinceHeading = markup.HeadingLevel > 0 ? 0 : Math.Min(Distances.Far, sinceHeading + 1);
            row.Add((float)sinceHeading);
        }
        writer.Skip(Columns.Count);
    }

    private static void WriteOwn(ref FeatureWriter.RowWriter row, string tag)
    {
        row.Add(tag == "p");
        row.Add(tag is "li" or "dd" or "dt");
        row.Add(tag == "div");
        row.Add(tag is "td" or "th" or "tr");
    }

    private static int FirstHeading(PageScan page)
    {
        for (int i = 0; i < page.BlockCount; i++)
            if (page.Source.Blocks[i].Markup!.HeadingLevel == 1) return i;
        return -1;
    }
}
