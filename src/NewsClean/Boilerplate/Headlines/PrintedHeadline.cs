using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Headlines;

/// <summary>
/// The headline in a dump's line that holds more: the document's title, <c>Ferry closes | Harbour Gazette</c>, a path to the page, <c>Home » Coast » Ferry closes</c>, or a
/// kicker that stood above it, <c>"The last crossing"Ferry closes after ninety years</c>. Of a dump nothing else tells the parts from each other.
/// </summary>
internal static class PrintedHeadline
{
    // Words of a site's name, and of a headline; characters where no blank parts words.
    private const int LongestSite = 5, ShortestHeadline = 3, ShortestBehindKicker = 4, LongestUnspacedSite = 12, ShortestUnspacedHeadline = 8;

    // The document's title comes first, or behind a line or two of the dump's own.
    private const int Top = 2;

    // Between headline and story stand lead, byline, date.
    private const int AboveStory = 5;

    // "Letters: Coddling criminals | Undermining road | Tax dollars | Recount cost" has no site.
    private const int MostBars = 2;

    private const string Quotes = "\"“”„«»";

    /// <summary>The headline in block <paramref name="index"/>; the whole block where nothing else is in it.</summary>
    public static string Of(LabelledPage page, int index)
    {
        string text = BehindKicker(page.Blocks[index].Block.Text);
        Span<(int End, int Start)> joints = stackalloc (int, int)[HeadlineParts.MostJoints];
        int count = HeadlineParts.Find(text, joints);
        if (count > 0 && IsPath(text, joints[0], count)) return text[joints[count - 1].Start..];
        SiteNames? site = null;
        if (text.AsSpan().Count('|') > MostBars) return text;
        for (int i = count - 1; i >= 0; i--)
        {
            string tail = text[joints[i].Start..];
            if (Words(tail) > Most(tail) || Words(text.AsSpan(0, joints[i].End)) < Least(text)) break;
            if (!IsBar(text.AsSpan(joints[i].End, joints[i].Start - joints[i].End)))
            {
                if (text[joints[i].End..joints[i].Start].AsSpan().ContainsAny(":：/")) break;
                site ??= new SiteNames(page.Page);
                if (!site.IsNamedBy(FoldedText.Of(tail)) && !(index < Top && StandsAlone(page, index, tail))) break;
            }
            text = text[..joints[i].End];
        }
        return text;
    }

    private static int Most(string tail) => Characters.IsUnspacedScript(tail[0]) ? LongestUnspacedSite : LongestSite;

    private static int Least(string text) => Characters.IsUnspacedScript(text[0]) ? ShortestUnspacedHeadline : ShortestHeadline;

    // Characters where no blank parts words.
    private static int Words(ReadOnlySpan<char> text) => Characters.IsUnspacedScript(text[0]) ? text.Length : text.Count(' ') + 1;

    // On unseen pages 24 of 25 headlines with " | " and a few words behind it are right without them; of those with a dash fewer than one in three.
    private static bool IsBar(ReadOnlySpan<char> joint) => joint.Trim() is "|" or "｜";

    // "Home » Coast » Ferry closes", "Startseite / Küste / …".
    private static bool IsPath(string text, (int End, int Start) joint, int count) => count > 1
        && text.AsSpan(joint.End, joint.Start - joint.End).Trim() is "»" or "›" or "/"
        && Cues.Read(text.AsSpan(0, joint.End), out int length) == CueKind.Navigation && length == joint.End;

    // The site's name is a line of the page, or stands in its copyright. Right above the story the headline itself may stand: "Gazette - News - Ferry closes".
    private static bool StandsAlone(LabelledPage page, int index, string tail)
    {
        int story = 0;
        while (story < page.Blocks.Count && page.Blocks[story].Label != BlockLabel.Body) story++;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            string line = page.Blocks[i].Block.Text;
            if (i == index || (i < story && i >= story - AboveStory) || line.Length < tail.Length) continue;
            if (line.Equals(tail, StringComparison.OrdinalIgnoreCase)) return true;
            if (line.Contains('©') && line.Contains(tail, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // Where two elements of a heading were joined, a quote touches words on both sides.
    private static string BehindKicker(string text)
    {
        bool open = false;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (!Quotes.Contains(text[i])) continue;
            bool closes = text[i] is '”' or '»' || (text[i] is not ('„' or '«') && open);
            open = !closes;
            if (i == 0 || !IsWordEnd(text[i - 1]) || !char.IsUpper(text[i + 1])) continue;
            int start = closes ? i + 1 : i;
            if (Words(text.AsSpan(start)) >= ShortestBehindKicker) return text[start..];
        }
        return text;
    }

    private static bool IsWordEnd(char c) => char.IsLetter(c) || c is '!' or '?' or '.';
}
