using NewsClean.Metadata.Agencies;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>Puts together who the bylines of an HTML page name and who its markup does.</summary>
internal sealed class AuthorChoices
{
    // Longer blocks are paragraphs: that the story names somebody does not make him its author.
    private const int LongestBlock = 200;

    private readonly LabelledPage _page;
    private readonly List<AuthorChoice> _choices = [];

    private AuthorChoices(LabelledPage page) => _page = page;

    /// <summary>The choices, those of statements first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shown">The bylines that it shows, each with its odds.</param>
    public static IReadOnlyList<AuthorChoice> Collect(LabelledPage page, IReadOnlyList<(BylineCandidate Candidate, IReadOnlyList<string> Names, double Odds)> shown)
    {
        var choices = new AuthorChoices(page);
        var stated = StatedAuthors.Of(page.Page.Hints);
        foreach (var authors in stated) choices.AddStated(authors);
        foreach (var (candidate, names, odds) in shown) choices.AddShown(candidate, names, odds);
        choices.AddShape();
        choices.AddRelations(stated.Count);
        return choices._choices;
    }

    private AuthorChoice? Of(IReadOnlyList<string> names)
    {
        string[] key = AuthorChoice.KeyOf(names);
        if (key.Length == 0) return null;
        foreach (var known in _choices)
            if (known.Key.SequenceEqual(key)) return known;
        var added = new AuthorChoice(key, names);
        _choices.Add(added);
        return added;
    }

    private void AddStated(StatedAuthors authors)
    {
        if (Of(authors.Names) is not { } choice) return;
        if (choice.Stated is not null) choice.Features |= AuthorFeatures.Agreed;
        choice.Stated ??= authors;
        choice.Features |= authors.Source | authors.Shape;
    }

    private void AddShown(BylineCandidate candidate, IReadOnlyList<string> names, double odds)
    {
        if (Of(names) is not { } choice) return;
        choice.Features |= AuthorFeatures.Shown;
        if (choice.Stated is not null) choice.Features |= AuthorFeatures.Agreed;
        if (candidate.Reading.Given) choice.Features |= AuthorFeatures.Given;
        choice.ShownOdds += odds;
        if (choice.Shown is null) choice.Shown = candidate;
    }

    private void AddShape()
    {
        var sites = SiteNames();
        foreach (var choice in _choices)
        {
            string name = choice.Names[0], folded = AuthorChoice.Fold(name);
            if (choice.Names.Count > 1) choice.Features |= AuthorFeatures.Several;
            if (!name.Contains(' ')) choice.Features |= AuthorFeatures.OneWord;
            if (AgencyNames.FirstOfList(name) is not null) choice.Features |= AuthorFeatures.Agency;
            if (!name.Any(char.IsUpper) && name.Any(char.IsAsciiLetter) || name.Any(char.IsDigit)) choice.Features |= AuthorFeatures.Account;
            if (HasCommonWord(name)) choice.Features |= AuthorFeatures.CommonWord;
            bool IsSite(string site) =>
                site == folded
                || (folded.Length > 3 && site.StartsWith(folded, StringComparison.Ordinal))
                || (site.Length > 3 && folded.Contains(site, StringComparison.Ordinal));
            if (choice.Names.Count == 1 && sites.Any(IsSite)) choice.Features |= AuthorFeatures.Site;
            if (IsOnPage(name)) choice.Features |= AuthorFeatures.OnPage;
            else if (choice.Stated is not null) choice.Features |= AuthorFeatures.StatedOnly;
        }
    }

    // The names of site and publisher, and the address's host: "harbourgazette" of https://www.harbour-gazette.example/.
    private List<string> SiteNames()
    {
        var sites = new List<string>();
        foreach (var hint in _page.Page.Hints.Items)
            if (hint.Kind is PageHintKind.SiteName or PageHintKind.Publisher && AuthorChoice.Fold(hint.Value) is { Length: > 2 } site) sites.Add(site);
        if (_page.Page.Decoded.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address))
            foreach (string label in address.Host.Split('.')[..^1])
                if (label != "www" && AuthorChoice.Fold(label) is { Length: > 3 } site) sites.Add(site);
        return sites;
    }

    private static bool HasCommonWord(string name)
    {
        for (int i = 0; i < name.Length; i++)
            if (char.IsLetter(name[i]) && (i == 0 || !char.IsLetterOrDigit(name[i - 1])) && NoNames.TryMatch(name, i, out _, out _)) return true;
        return false;
    }

    private bool IsOnPage(string name)
    {
        foreach (var (block, label, _, _) in _page.Blocks)
            if (block.Text.Length <= LongestBlock && label is not (BlockLabel.Body or BlockLabel.Copyright)
                && block.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private void AddRelations(int stated)
    {
        AuthorChoice? best = null;
        foreach (var choice in _choices)
            if (choice.Shown is not null && (best is null || choice.ShownOdds > best.ShownOdds)) best = choice;
        foreach (var choice in _choices)
        {
            if (best is not null) choice.Features |= choice == best ? AuthorFeatures.ShownBest : AuthorFeatures.ShownOther;
            if (stated == 0) choice.Features |= AuthorFeatures.NothingStated;
            foreach (var other in _choices)
            {
                if (other == choice) continue;
                if (other.Stated is not null) choice.Features |= AuthorFeatures.Disputed;
                if (choice.Key.All(other.Key.Contains)) choice.Features |= AuthorFeatures.Subset;
                if (other.Key.All(choice.Key.Contains)) choice.Features |= AuthorFeatures.Superset;
            }
        }
    }
}
