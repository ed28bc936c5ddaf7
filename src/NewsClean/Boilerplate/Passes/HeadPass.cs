using NewsClean.Boilerplate.Model;
using NewsClean.Metadata.Bylines;
using NewsClean.Metadata.Images;
using NewsClean.Segmentation;
using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Around the headline: lead, section, picture texts.</summary>
internal static class HeadPass
{
    // Standfirsts have eight words or more; shorter lines beside a headline are rubrics, places and names, where neither the model rather thinks otherwise nor the
    // markup sets a sentence between headline and byline.
    private const float ShortestLead = 8, ShortestMarkedLead = 4, SureOfShort = 0.5f;

    // What the model gives less, of unseen pages nine in ten times is a notice, a button of many words, a teaser. What stands twice on
    // the page is one more often.
    private const float LeastLead = 0.03f, LeastRepeated = 0.2f;

    // Of unseen picture texts above the story, as good as all that are one get more.
    private const float LeastCaption = 0.15f;

    // Sections are "World", "Russian Politics & Diplomacy": up to five words.
    private const float LongestSection = 5;

    // A section of so many words may be a headline.
    private const float ShortestHeadline = 4;

    // What sites call the section's name in their classes, and the line above the headline, whatever it says.
    private static readonly string[] s_rubrics = ["rubric", "rubrik", "rubrique", "category"], s_kickers = ["kicker", "eyebrow", "overline"];

    // Surer is what stands in the menu too, and what the page states (SectionFinder).
    private const double MarkedSection = 0.55;

    // Five names with roles and addresses.
    private const float MostWordsOfNamesAndRoles = 30;

    // Section, date, byline and share buttons stand within this many blocks of the headline.
    private const int Beside = 5;

    // Entries below "Most read".
    private const int LongestList = 10;

    /// <summary>Labels the blocks between the headline and <paramref name="story"/>, and the section before it, by what the model says of them.</summary>
    public static void Run(Draft draft, StoryRun story, ModelOutput scores)
    {
        int title = LastTitle(draft, story);
        if (title < 0)
        {
            // The headline may stand in the markup only; the byline stands above the story all the same.
            if (!draft.Page.HasMarkup || story.IsEmpty) return;
            int above = Math.Max(0, story.First - Beside);
            LabelBylines(draft, story, above);
            LabelLead(draft, story, above, scores[BlockTarget.Lead]);
            return;
        }
        LabelBylines(draft, story, title);
        LabelSection(draft, story, title);
        LabelLead(draft, story, title + 1, scores[BlockTarget.Lead]);
        for (int i = title + 1; i < story.First; i++)
        {
            if (draft.Label(i) is not null) continue;
            if (CreditReader.IsCredit(draft.Text(i))) draft.Set(i, BlockLabel.Credit, RuleNames.CreditLine, 0.75);
            else if (draft.Facts[i].Size >= ShortestLead && scores[BlockTarget.Caption][i] >= LeastCaption) draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.6);
            else draft.Set(i, BlockLabel.Other, RuleNames.HeadRest, 0.6);
        }
    }

    // The likeliest block is the standfirst. What reads like the story and stands above its byline was called one before: how likely each is, says which it is.
    private static void LabelLead(Draft draft, StoryRun story, int from, ReadOnlySpan<float> scores)
    {
        int lead = -1;
        for (int i = from; i < story.First; i++)
        {
            if (draft.Label(i) is BlockLabel.Lead) draft.Set(i, BlockLabel.Lead, draft.Rule(i)!, scores[i]);
            else if (!MayBeLead(draft, i) || scores[i] < LeastScore(draft, story, i) || SaysHeadline(draft, from - 1, i)) continue;
            if (lead < 0 || scores[i] > scores[lead]) lead = i;
        }
        if (lead >= 0 && draft.Label(lead) is null) draft.Set(lead, BlockLabel.Lead, RuleNames.Standfirst, scores[lead]);
    }

    // "Crossings of the fjord:" is a rubric, or introduces what follows.
    private static bool MayBeLead(Draft draft, int i) => draft.Label(i) is null && !draft.Facts[i].EndsInColon && !CreditReader.IsCredit(draft.Text(i));

    // "Bridges: Council votes on the new bridge" below "Council votes on the new bridge"; sites have a headline for lists and one for the page.
    private static bool SaysHeadline(Draft draft, int title, int i) => draft.Page.Blocks[i].Markup is { HeadingLevel: 1 }
        || (title >= 0 && draft.Label(title) == BlockLabel.Title && draft.Text(i).Contains(draft.Text(title), StringComparison.Ordinal));

    private static float LeastScore(Draft draft, StoryRun story, int i) => StandsAsLead(draft, story, i) ? 0 : draft.Facts[i].Size < ShortestLead ? SureOfShort
        : draft.Repeats[i] > 1 && !StandsInStory(draft, story, i) ? LeastRepeated : LeastLead;

    // "The boat stays in Brenn." right below the headline of an HTML page, in an element of its own above byline or date: Japanese and Korean say much in few words.
    private static bool StandsAsLead(Draft draft, StoryRun story, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        return draft.Page.Blocks[i].Markup is { LinkDensity: 0 } && i > 0 && draft.Label(i - 1) == BlockLabel.Title && i + 1 < story.First
            && facts.Size >= ShortestMarkedLead && facts.EndsSentence && draft.Repeats[i] == 1 && IsAboveByline(draft, story, i);
    }

    private static bool IsAboveByline(Draft draft, StoryRun story, int i)
    {
        for (int k = i + 1; k < story.First && k <= i + 2; k++)
            if (draft.Label(k) is BlockLabel.Byline or BlockLabel.Date) return true;
        return false;
    }

    // A standfirst may be the story's first paragraph once more; a caption may stand there twice.
    private static bool StandsInStory(Draft draft, StoryRun story, int i)
    {
        for (int k = story.First; k < story.Next && k < story.First + 2 * Beside; k++)
            if (draft.Facts[k].Hash == draft.Facts[i].Hash && draft.IsBody(k)) return true;
        return false;
    }

    // "By Ann Lee" on one line, or "By" on a line of its own and the names on the next ones.
    private static void LabelBylines(Draft draft, StoryRun story, int title)
    {
        for (int i = Math.Max(0, title - Beside); i < story.First; i++)
        {
            if (draft.Label(i) is not null || draft.Facts[i].Size > MostWordsOfNamesAndRoles) continue;
            string text = draft.Text(i);
            var opening = BylineOpening.Find(text);
            bool open = BylineOpening.IsOpen(text, opening);
            if (!open && BylineReader.Read(text, opening) is not { Confidence: >= BylineReader.Sure }) continue;
            draft.Set(i, BlockLabel.Byline, RuleNames.BylineLine, 0.85);
            for (int next = i + 1; open && next < story.First && next <= i + 4 && draft.Label(next) is null && draft.Repeats[next] == 1
                && draft.Facts[next].Size <= ShortestLead; next++)
                draft.Set(next, BlockLabel.Byline, RuleNames.BylineLine, 0.7);
        }
    }

    // Of equal headlines the last before the story; one further up is a copy ("title first" dumps).
    private static int LastTitle(Draft draft, StoryRun story)
    {
        for (int i = story.First - 1; i >= 0; i--) if (draft.Label(i) == BlockLabel.Title) return i;
        return -1;
    }

    // A section's name stands beside the headline, and in the menu as well or at the very top of the page.
    private static void LabelSection(Draft draft, StoryRun story, int title)
    {
        for (int i = title + 1; i < story.First && i <= title + Beside; i++)
        {
            if (draft.Label(i) is not null) continue;
            if (!IsSectionLike(draft, i) || !IsInMenu(draft, i, title)) break;
            draft.Set(i, BlockLabel.Section, RuleNames.Rubric, 0.75);
            return;
        }
        for (int i = title - 1; i >= 0 && i >= title - Beside; i--)
        {
            if (draft.Label(i) is BlockLabel.Date or BlockLabel.Byline or BlockLabel.Share) continue;
            if (draft.Label(i) is not null || !IsSectionLike(draft, i)) break;
            bool known = draft.Repeats[i] > 1 || i == 0;
            if ((!known && !IsKicker(draft, i, title)) || (draft.Facts[i].Size >= ShortestHeadline && IsInList(draft, i))) break;
            draft.Set(i, BlockLabel.Section, RuleNames.Rubric, known ? 0.7 : MarkedSection);
            return;
        }
        for (int i = title + 1; draft.Page.HasMarkup && i < story.First && i <= title + Beside; i++)
        {
            if (draft.Label(i) is not null || !IsSectionLike(draft, i) || !Says(draft, i, title, s_rubrics)) continue;
            draft.Set(i, BlockLabel.Section, RuleNames.Rubric, MarkedSection);
            return;
        }
    }

    // "Most read" and some headlines in a column beside the story: the last one stands right above it, and on the page again below.
    private static bool IsInList(Draft draft, int i)
    {
        int above = i - 1;
        while (above >= Math.Max(0, i - LongestList) && draft.Label(above) is null) above--;
        return above >= 0 && draft.Label(above) is (BlockLabel.MostRead or BlockLabel.Related);
    }

    // A link of its own in the headline's element, or what the page calls so. "Interview" and "The strike in March" are kickers that lead nowhere.
    private static bool IsKicker(Draft draft, int i, int title) => draft.Page.Blocks[i].Markup is { } markup && (Says(draft, i, title, s_rubrics)
        || (markup.IsLink && (markup.Container == draft.Page.Blocks[title].Markup!.Container || Says(draft, i, title, s_kickers))));

    // Classes of what holds the headline too are the page's: WordPress writes <article class="post category-local">.
    private static bool Says(Draft draft, int i, int title, string[] names)
    {
        var first = draft.Page.Blocks[i].Markup!.First;
        int own = 0;
        for (var at = first; own < 3 && at is not null && !Holds(at, draft.Page.Blocks[title].Markup!.First); at = at.Parent) own++;
        return own > 0 && MarkupWords.Say(first, names, own);
    }

    private static bool Holds(HtmlElement element, HtmlElement inner)
    {
        for (HtmlElement? at = inner; at is not null; at = at.Parent)
            if (ReferenceEquals(at, element)) return true;
        return false;
    }

    // The menu has the section too, an entry a block or many in one: "Home | News | Farming". Buttons and the author's name stand there again below the story, not above.
    private static bool IsInMenu(Draft draft, int i, int title)
    {
        for (int k = 0; k < title; k++)
            if (draft.Facts[k].Hash == draft.Facts[i].Hash || (draft.Rule(k) == RuleNames.LinkBar && HasEntry(draft.Text(k), draft.Text(i)))) return true;
        return false;
    }

    private static bool HasEntry(ReadOnlySpan<char> bar, ReadOnlySpan<char> entry)
    {
        int at = bar.IndexOf(entry, StringComparison.Ordinal);
        return at >= 0 && bar[..at].TrimEnd() is var before && (before.IsEmpty || !char.IsLetterOrDigit(before[^1]))
            && bar[(at + entry.Length)..].TrimStart() is var after && (after.IsEmpty || !char.IsLetterOrDigit(after[0]));
    }

    private static bool IsSectionLike(Draft draft, int i)
    {
        if (draft.Page.Blocks[i].Markup is { Linked.Length: > 1 }) return false; // "Home Local Business" is a menu in one block
        ref readonly var facts = ref draft.Facts[i];
        return facts.Size <= LongestSection && facts.Digits == 0 && facts.Sentences == 0 && !facts.EndsInColon && facts.Separators == 0
            && facts.Letters >= (Characters.IsUnspacedScript(draft.Text(i)[0]) ? 2 : 3) && !Characters.IsLower(draft.Text(i)[0]);
    }
}
