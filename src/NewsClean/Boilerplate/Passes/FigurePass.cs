using NewsClean.Metadata.Images;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Texts of pictures that an HTML page names as such, in and above the story.</summary>
internal static class FigurePass
{
    // The opening picture stands between headline and story.
    private const int Above = 12;

    /// <summary>Labels what stands in <c>figcaption</c> and has no label yet.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        for (int i = Math.Max(0, story.First - Above); i < story.Next; i++)
        {
            if (draft.Label(i) is not null || (draft.Page.Blocks[i].Markup!.Roles & InFigure) != InFigure) continue;
            draft.Set(i, CreditReader.IsCredit(draft.Text(i)) ? BlockLabel.Credit : BlockLabel.Caption, RuleNames.PictureText, 0.85);
        }
    }

    private const BlockRoles InFigure = BlockRoles.Figure | BlockRoles.Caption;
}
