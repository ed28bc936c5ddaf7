using NewsClean.Metadata.Agencies;
using NewsClean.Metadata.Dates;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>An author's account as blogs print it beside a date: <c>annlee · April 19, 2019</c>, <c>July 25, 1994Bridge Policy Centre</c>. It need not look like a name.</summary>
internal static class AccountName
{
    // "The Editorial Board of The Daily Bugle" is about as long as accounts get.
    private const int Longest = 40, MostWords = 5;

    // Behind a name, or before one: "Ann Lee - bridgeNews", "بيروت - سامي حداد".
    private const string Dash = " - ";

    // What newspapers and agencies are called where no blank parts words: "毎日新聞", "人民日报".
    private static readonly string[] s_papers = ["新聞", "新闻", "日報", "日报", "晚報", "晚报", "時報", "时报", "通信", "通訊社", "通讯社", "ニュース", "신문", "일보", "뉴스"];

    /// <summary>Where the account in <paramref name="text"/> starts and ends; it ends at 0 where there is none.</summary>
    public static (int Start, int End) Find(string text)
    {
        int start = StartIn(text), end = start < text.Length ? EndIn(text, start) : 0;
        if (end == 0) return (start, 0);
        var account = text.AsSpan(start, end - start);
        bool isNone = NamesPaper(account) || IsNoName(account) || IsPlaceOfAgency(account) || CueReader.Whole(account) != DateCue.None;
        return isNone ? (start, 0) : Person(text, start, end);
    }

    // "Ann Lee - bridgeNews": several words beside one are the person. Before the dash may stand a place.
    private static (int Start, int End) Person(string text, int start, int end)
    {
        var account = text.AsSpan(start, end - start);
        int dash = account.IndexOf(Dash), behind = dash + Dash.Length;
        if (dash <= 0) return (start, end);
        if (NoNames.TryMatch(account, 0, out int length, out var kind) && kind == NoName.Place && length == dash) return (start + behind, end);
        return account[..dash].Contains(' ') && !account[behind..].Contains(' ') ? (start, start + dash) : (start, end);
    }

    // "Hoàng Sa": a section and nothing else.
    private static bool IsNoName(ReadOnlySpan<char> account) =>
        NoNames.TryMatch(account, 0, out int length, out var kind) && kind == NoName.Word && length == account.Length && account.Contains(' ');

    // "AFP in Paris"
    private static bool IsPlaceOfAgency(ReadOnlySpan<char> account) => AgencyNames.TryMatch(account, 0, out int length, out _)
        && PersonName.SkipBlanks(account, length) is var next && next > length && next < account.Length && Prepositions.TryMatch(account, next, out _, out _);

    private static bool NamesPaper(ReadOnlySpan<char> account)
    {
        foreach (string paper in s_papers)
            if (account.EndsWith(paper)) return true;
        return false;
    }

    // Behind "By"; "July 25, 1994Bridge Policy Centre": the account may be glued to the date before it. The text's end where a date stands alone.
    private static int StartIn(string text)
    {
        if (BylineOpening.Find(text) is { Start: 0 } opening) return opening.After;
        bool dated = NoNames.TryMatch(text, 0, out _, out var kind) && kind == NoName.Date;
        if (!char.IsDigit(text[0]) && !dated) return 0;
        for (int i = Math.Min(text.Length - 1, Longest); i > 0; i--)
            if (char.IsUpper(text[i]) && char.IsDigit(text[i - 1])) return i;
        return dated ? text.Length : 0;
    }

    // The account ends where a date follows: "annlee · April 19, 2019", "annlee 18.10.2019", "annlee.exampleNovember 12, 2017".
    private static int EndIn(string text, int start)
    {
        int end = DateInside(text, start);
        if (end - start is < 2 or > Longest || !char.IsLetterOrDigit(text[start])) return 0;
        int words = 1, letters = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ' ') words++;
            if (char.IsLetter(text[i])) letters++;
            else if (text[i] is '|' or ':' or '：' or '?' or '!' or '"' or '(' or '/' or '›' or '»' or '•' or '#') return 0;
        }
        return words <= MostWords && letters >= 2 && letters * 2 > end - start && !DateLike.IsDate(text.AsSpan(start, end - start)) ? end : 0;
    }

    // "Saved by inkpot on" May 3, "inkpot am" 3. Mai.
    private static int WithoutPreposition(string text, int start, int end)
    {
        int blank = text.AsSpan(start, end - start).LastIndexOf(' ');
        if (blank <= 0 || !Prepositions.TryMatch(text, start + blank + 1, out int length, out bool ofDate) || !ofDate || start + blank + 1 + length != end) return end;
        return start + blank;
    }

    // Where the first date, number or sign behind the account begins; the text's end without one.
    private static int DateInside(string text, int start)
    {
        int end = text.Length;
        for (int i = start + 2; i < text.Length && end == text.Length; i++)
        {
            bool opens = text[i] is '|' or '·' or '•' or '–' or '—' or '©' || (char.IsDigit(text[i]) && char.IsWhiteSpace(text[i - 1]));
            bool month = char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]) && NoNames.TryMatch(text, i, out _, out var kind) && kind == NoName.Date;
            if (opens || month) end = i;
        }
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or ',')) end--;
        return WithoutPreposition(text, start, end);
    }
}
