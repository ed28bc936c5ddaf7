using NewsClean.Portable;
using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Does a block say what the page states of its story elsewhere: the text in JSON-LD, the headline for other sites, the description, the authors?
/// The statements are evidence: many are cut short, written for search engines, or those of another page.
/// </summary>
internal sealed class HintFeatures() : FeatureGroup(
    "hasHintBody", "inHintBody", "titleHintCovers", "coversTitleHint", "isTitleHint", "descriptionCovers", "coversDescription",
    "namesAuthorHint", "authorHintShare", "hasAuthorHint", "hasPublishedHint", "isArticleType", "isOtherType", Log("fromTitleHint"))
{
    // Runs of three tokens of one text seldom occur in another. Of statements only texts of this size tell bodies from teasers.
    private const int Shingle = 3, LeastBody = 40;

    // Headlines and bylines have no more; a block of four times the description is not it.
    private const int MostTitleTokens = 40, MostBylineTokens = 25;

    private static readonly string[] s_articleTypes = ["article", "blogposting", "reportage", "posting", "review", "opinion"];
    private static readonly string[] s_otherTypes = 
    [
        "product", "website", "collectionpage", "itemlist", "profilepage", "qapage", "forum",
        "discussion", "searchresults", "recipe", "video",
    ];

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        var hints = context.Hints;
        hints.Read(page.Source);
        WriteBody(page, context, writer.Next(), writer.Next());
        Span<float> covering = writer.Next(), covered = writer.Next(), same = writer.Next();
        WriteOverlap(page, context, PageHintKind.Title, covering, covered);
        int title = -1;
        for (int i = 0; i < page.BlockCount; i++)
        {
            bool isTitle = covering[i] >= 1 && covered[i] >= 1;
            same[i] = isTitle ? 1 : 0;
            if (isTitle && title < 0) title = i;
        }
        WriteOverlap(page, context, PageHintKind.Description, writer.Next(), writer.Next());
        WriteAuthors(page, hints, writer.Next(), writer.Next());
        writer.Fill(Has(page.Source.Hints, PageHintKind.Author));
        writer.Fill(Has(page.Source.Hints, PageHintKind.Published));
        writer.Fill(HasType(page.Source.Hints, s_articleTypes));
        writer.Fill(HasType(page.Source.Hints, s_otherTypes));
        var distance = writer.Next();
        for (int i = 0; i < distance.Length; i++) distance[i] = title < 0 ? Distances.Far : Math.Clamp(i - title, -Distances.Far, 200);
    }

    private static void WriteBody(PageScan page, PageContext context, Span<float> has, Span<float> share)
    {
        var table = context.Table;
        table.Clear(1 << 12);
        int tokens = 0;
        for (int k = 0; k < context.Hints.Count; k++)
        {
            if (context.Hints.KindOf(k) != PageHintKind.ArticleBody) continue;
            var text = context.Hints.Tokens(k);
            tokens += text.Length;
            for (int i = 0; i + Shingle <= text.Length; i++) table.Intern(At(text, i));
        }
        share.Clear();
        has.Fill(tokens >= LeastBody ? 1 : 0);
        if (tokens < LeastBody) return;
        for (int block = 0; block < share.Length; block++)
        {
            var text = TokensOf(page, block);
            int found = 0, all = Math.Max(1, text.Length - Shingle + 1);
            for (int i = 0; i + Shingle <= text.Length; i++)
                if (table.Find(At(text, i)) >= 0) found++;
            share[block] = found / (float)all;
        }
    }

    private static uint At(ReadOnlySpan<uint> text, int i) => Hash.Pair(Hash.Pair(text[i], text[i + 1]), text[i + 2]);

    // For each block the statement that fits best: the share of the block's tokens that it has, and the share of its tokens that the block has.
    private static void WriteOverlap(PageScan page, PageContext context, PageHintKind kind, Span<float> covering, Span<float> covered)
    {
        covering.Clear();
        covered.Clear();
        for (int k = 0; k < context.Hints.Count; k++)
        {
            if (context.Hints.KindOf(k) != kind || context.Hints.Tokens(k) is not { Length: > 0 } hint || IsStatedBefore(context.Hints, k)) continue;
            var table = context.Table;
            table.Clear(1 << 8);
            foreach (uint token in hint) table.Intern(token);
            int known = table.Count, longest = kind == PageHintKind.Title ? MostTitleTokens : hint.Length * 4;
            var seen = context.Ints(0, known);
            for (int block = 0; block < covering.Length; block++)
            {
                var text = TokensOf(page, block);
                if (text.Length == 0 || text.Length > longest) continue;
                seen.Clear();
                int found = 0, different = 0;
                foreach (uint token in text)
                {
                    int id = table.Find(token);
                    if (id < 0) continue;
                    found++;
                    if (seen[id]++ == 0) different++;
                }
                float own = found / (float)text.Length, its = different / (float)known;
                if (own * its > covering[block] * covered[block]) (covering[block], covered[block]) = (own, its);
            }
        }
    }

    // Pages state the same headline for each network that might show it.
    private static bool IsStatedBefore(HintScan hints, int k)
    {
        for (int i = 0; i < k; i++)
            if (hints.KindOf(i) == hints.KindOf(k) && hints.Tokens(i).SequenceEqual(hints.Tokens(k))) return true;
        return false;
    }

    private static void WriteAuthors(PageScan page, HintScan hints, Span<float> names, Span<float> share)
    {
        names.Clear();
        share.Clear();
        for (int block = 0; block < names.Length; block++)
        {
            var text = TokensOf(page, block);
            if (text.Length is 0 or > MostBylineTokens) continue;
            int named = 0;
            for (int k = 0; k < hints.Count; k++)
                if (hints.KindOf(k) == PageHintKind.Author && hints.Tokens(k) is { Length: > 0 } name && Holds(text, name)) named = Math.Max(named, name.Length);
            names[block] = named > 0 ? 1 : 0;
            share[block] = named / (float)text.Length;
        }
    }

    private static bool Holds(ReadOnlySpan<uint> text, ReadOnlySpan<uint> name)
    {
        for (int at = 0; at + name.Length <= text.Length; at++)
        {
            int i = 0;
            while (i < name.Length && text[at + i] == name[i]) i++;
            if (i == name.Length) return true;
        }
        return false;
    }

    private static float Has(PageHints hints, PageHintKind kind)
    {
        foreach (var hint in hints.Items)
            if (hint.Kind == kind) return 1;
        return 0;
    }

    // "NewsArticle", "article", "http://schema.org/BlogPosting"; not "WebSite".
    private static float HasType(PageHints hints, string[] types)
    {
        foreach (var hint in hints.Items)
        {
            if (hint.Kind != PageHintKind.Type) continue;
            foreach (string type in types)
                if (hint.Value.Contains(type, StringComparison.OrdinalIgnoreCase)) return 1;
        }
        return 0;
    }

    private static ReadOnlySpan<uint> TokensOf(PageScan page, int block) => page.Shapes.AsSpan(page.Blocks[block].FirstToken, page.Blocks[block].Tokens);
}
