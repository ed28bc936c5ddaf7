using NewsClean.Metadata.Dates;
using NewsClean.Metadata.Images;

namespace NewsClean.Boilerplate.Passes;

/// <summary>What a block says by itself. Blocks that could be anything are left without a label.</summary>
internal static class ContextFreePass
{
    // "Read more", "Share this article on Facebook": cue lines are short. Longer ones are sentences that happen to begin so.
    private const int CueLine = 12;

    // Date, time of day, zone, weekday, a cue: "Updated 10:49 am EDT, Thursday, May 31st, 2018 | 4 min read".
    private const int LongestDateLine = 15;

    private const int HeadlineLength = 30;

    // Cookie and copyright notices run to a paragraph.
    private const int NoticeLength = 90;

    /// <summary>Labels the blocks of <paramref name="draft"/> that need no context.</summary>
    public static void Run(Draft draft)
    {
        for (int i = 0; i < draft.Count; i++)
        {
            ref readonly var facts = ref draft.Facts[i];
            if (draft.IsScript(i)) draft.Set(i, BlockLabel.Template, RuleNames.Script, 0.97);
            else if (draft.IsLinkMark(i)) draft.Set(i, BlockLabel.Template, RuleNames.LinkMark, 0.97);
            else if (ServerMessage.Is(draft.Text(i))) draft.Set(i, BlockLabel.Template, RuleNames.ServerMessage, 0.97);
            else if (facts.HasTemplate) draft.Set(i, BlockLabel.Template, RuleNames.Template, 0.97);
            else if (facts.HasNoLetters) draft.Set(i, facts.Digits is > 0 and <= 4 ? BlockLabel.Pagination : BlockLabel.Other, RuleNames.NoWords, 0.95);
            else if (IsCreditSign(draft.Text(i), facts)) draft.Set(i, BlockLabel.Credit, RuleNames.CreditSign, 0.9);
            else if (facts.Cue == CueKind.Caption && !facts.EndsSentence && CreditReader.IsCredit(draft.Text(i))) draft.Set(i, BlockLabel.Credit, RuleNames.CreditLine, 0.9);
            else if (facts.Cue != CueKind.None) SetCue(draft, i, facts);
            else if (IsDateLine(draft, i, facts)) draft.Set(i, BlockLabel.Date, RuleNames.DateLine, 0.85);
            else if (IsLinkBar(facts)) draft.Set(i, BlockLabel.Navigation, RuleNames.LinkBar, 0.85);
        }
    }

    private static void SetCue(Draft draft, int i, in BlockFacts facts)
    {
        bool notice = facts.Cue is CueKind.Legal or CueKind.Consent;
        bool names = facts.Cue == CueKind.Related && (NamesHeadline(draft.Text(i), facts) || LinksHeadline(draft.Page.Blocks[i], facts));
        if (facts.Size > (notice ? NoticeLength : names ? HeadlineLength : CueLine)) return;
        if (facts.IsLongSentence && !notice && !names) return;
        draft.Set(i, LabelOf(facts.Cue), names ? RuleNames.LinkLine : facts.Size > CueLine ? RuleNames.Notice : RuleNames.Cue, CueProbability(facts));
    }

    // "Read also: Council votes on the new bridge": the colon says that a headline follows, however long it is.
    private static bool NamesHeadline(string text, in BlockFacts facts)
    {
        var rest = text.AsSpan(facts.CueLength).TrimStart();
        return rest.Length > 1 && rest[0] is ':' or '：' && facts.Sentences <= 1;
    }

    // "Read also Council votes on the new bridge", all of it a link or all but the cue.
    private static bool LinksHeadline(TextBlock block, in BlockFacts facts) =>
        facts.Sentences <= 1 && block.Text.AsSpan(facts.CueLength).Trim().Contains(' ')
        && block.Markup is { Linked: [var link] } && link.End >= facts.Length - 1 && link.Start <= facts.CueLength + 2;

    // A cue that is the whole line is surer than one that a line goes on from.
    private static double CueProbability(in BlockFacts facts) => facts.CueLength >= facts.Length - 2 ? 0.95 : 0.8;

    /// <summary>The label that a cue stands for.</summary>
    internal static BlockLabel LabelOf(CueKind cue) => cue switch
    {
        CueKind.Share => BlockLabel.Share,
        CueKind.Related => BlockLabel.Related,
        CueKind.MostRead => BlockLabel.MostRead,
        CueKind.Legal => BlockLabel.Copyright,
        CueKind.Consent => BlockLabel.Consent,
        CueKind.Promo => BlockLabel.Advertisement,
        CueKind.Comments => BlockLabel.Comments,
        CueKind.Tags => BlockLabel.Tags,
        CueKind.Navigation => BlockLabel.Navigation,
        CueKind.Caption => BlockLabel.Caption,
        CueKind.AuthorBox or CueKind.None => BlockLabel.Other,
    };

    // "© Ann Lee/TASS" names a photographer; "© 2018 TASS. All rights reserved." is the page's own line.
    private static bool IsCreditSign(string text, in BlockFacts facts) =>
        text[0] == '©' && facts.Digits == 0 && facts.Size is > 0 and <= 7 && facts.Sentences == 0;

    // "Published May 31, 2018", "31.05.2018 14:05 Uhr": more than half of the letters and digits are the date's or its cue's.
    private static bool IsDateLine(Draft draft, int i, in BlockFacts facts) =>
        facts.Digits > 0 && facts.Size <= LongestDateLine && draft.Dates.Of(i, draft.Text(i)) is { Count: > 0 } dates && DateShare.Of(draft.Text(i), dates) >= 0.5;

    // "Home | News | Sport": three entries or more, hardly a word between two signs.
    private static bool IsLinkBar(in BlockFacts facts) =>
        facts.Separators >= 3 && facts.Sentences == 0 && facts.Size <= facts.Separators * 4;
}
