using System.Buffers;
using NewsClean.Metadata.Agencies;
using NewsClean.Segmentation;
using static NewsClean.Metadata.Images.CreditWords;

namespace NewsClean.Metadata.Images;

/// <summary>Tells who made a picture from what is on it: <c>Two men shake hands. — AFP</c>, <c>© Ann Lee/TASS</c>, <c>Photo: Ann Lee</c>, <c>Ann Lee / Flickr</c>.</summary>
internal static class CreditReader
{
    // "Photo by Ann Lee-Smith/Bloomberg via Getty Images" has 50 characters; longer ones hold a caption too.
    private const int LongestCredit = 100;

    // With the brackets, dashes and blanks around it.
    private const int LongestTail = LongestCredit + 10;

    // Behind a dash without "photo" only an agency or platform is a credit, and these are short.
    private const int LongestClosing = 60;

    // On unseen pages 143 of 161 such blocks of up to this length were captions (92 of 93 where people said so), none of the longer ones.
    private const int LongestCaption = 400;

    // "Wallet (credit/debit cards)" is no caption of three words; where words have no blanks between them, characters count.
    private const int LeastCaptionBlanks = 2, LeastUnspacedCaption = 8;

    // Around a credit, between its word and its name, and before one that stands behind a caption.
    private const string Before = "(（[【—–-|/＝\u200B";
    private const string Behind = ")）]】|\u200B";
    private const string Between = ":：|/／-–—©=＝・…";
    private const string Openings = "©(（—|[【–＝";

    // What no name has in it that stands before 摄 or 撮影.
    private static readonly SearchValues<char> s_noNames = SearchValues.Create("。，！？＝、");

    // What a caption may end in.
    private const string CaptionEnds = ".!?\"”。»)";

    /// <summary>Is the whole block a credit, without any caption? Cheap: for short blocks a few list lookups, for long ones none.</summary>
    public static bool IsCredit(ReadOnlySpan<char> block) => block.Length <= LongestCredit && TryReadCredit(block, out _, out _);

    /// <summary>Splits a caption from the credit behind it, or in front of it.</summary>
    /// <param name="text">The block.</param>
    /// <param name="captionLength">How many of its first characters are the caption.</param>
    /// <param name="credit">Where the credit stands, without "©" or "Photo:".</param>
    /// <returns>False where there is no credit behind a caption.</returns>
    public static bool TrySplitCaption(ReadOnlySpan<char> text, out int captionLength, out Range credit) => TrySplit(text, byAgency: true, out captionLength, out credit);

    /// <summary>
    /// Does a caption of some words end in a credit that a word names as one, or a photographer with an agency? A bare agency does not count: "(dpa)" closes a
    /// story as well.
    /// </summary>
    public static bool IsCreditedCaption(ReadOnlySpan<char> text) =>
        text.Length <= LongestCaption && (!Characters.IsSentenceEnd(text[^1]) || HasCreditSign(Tail(text)))
        && TrySplit(text, byAgency: false, out int captionLength, out var credit) && IsCaption(text[..captionLength]) && !Characters.IsLower(text[credit][0]);

    private static bool IsCaption(ReadOnlySpan<char> text) =>
        text.Count(' ') >= LeastCaptionBlanks || (text.Length >= LeastUnspacedCaption && Characters.IsUnspacedScript(text[0]));

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - LongestTail)..];

    // Most paragraphs end in a full stop and have none of these before it, and need not be looked at more closely.
    private static bool HasCreditSign(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c is ':' or '：' or '©' or '/' or '|' or ')' or '）' or '＝') return true;
        return false;
    }

    private static bool TrySplit(ReadOnlySpan<char> text, bool byAgency, out int captionLength, out Range credit)
    {
        captionLength = 0;
        credit = default;
        bool colon = Tail(text).IndexOfAny(':', '：') >= 0;
        for (int at = text.Length - 1; at >= Math.Max(2, text.Length - LongestTail); at--)
        {
            if (!OpensCredit(text, at, colon)) continue;
            var tail = text[at..];
            // "＝共同" names the maker of a picture and no source of a story.
            if (!TryReadCredit(tail, out int start, out int end) && !((byAgency || text[at] == '＝') && TryReadClosing(tail, out start, out end))) continue;
            int caption = text[..at].TrimEnd(" \u00A0\u3000|/-–—").Length;
            if (caption == 0) return false;
            captionLength = caption;
            credit = (at + start)..(at + end);
            return true;
        }
        return false;
    }

    /// <summary>Reads a caption or credit line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="label">What the block was taken for: a line labelled as a credit is one even where no word says so.</param>
    public static ArticleImage Read(string text, BlockLabel label)
    {
        if (TryReadCredit(text, out int start, out int end)) return new ArticleImage(null, text[start..end]);
        if (TrySplitCaption(text, out int caption, out var credit)) return new ArticleImage(text[..caption], text[credit]);
        return label == BlockLabel.Credit ? new ArticleImage(null, text) : new ArticleImage(text, null);
    }

    // The whole text is a credit: a word and a name, a name and a platform, or a name and a word behind it.
    private static bool TryReadCredit(ReadOnlySpan<char> text, out int start, out int end)
    {
        Trim(text, out start, out end);
        if (start >= end || end - start > LongestCredit) return false;
        int at = start;
        if (Words.TryMatch(text, at, out int length, out var kind) && kind is Kind.Word or Kind.Colon && at + length <= end)
        {
            start = SkipSigns(text[..end], at + length, out bool colon);
            bool named = kind == Kind.Word || colon;
            if (named && start < end && !EndsSentence(text[start..end])) return SkipSecondWord(text, ref start, end);
            start = at;
        }
        return EndsInSuffix(text, start, ref end) || EndsInPlatform(text[start..end]) || BeginsWithAgency(text[start..end]);
    }

    // "Photo: © Ann Lee", "Image: Courtesy of Ann Lee", "Foto: Foto: dpa".
    private static bool SkipSecondWord(ReadOnlySpan<char> text, ref int start, int end)
    {
        bool isWord = Words.TryMatch(text, start, out int length, out var kind)
            && (kind == Kind.Word || (kind == Kind.Colon && HasColon(text[..end], start + length)));
        if (!isWord) return true;
        int after = SkipSigns(text[..end], start + length, out _);
        if (after < end) start = after;
        return true;
    }

    // "— AFP", "(Reuters)", "| AP/Getty Images": an agency, or a platform with a name before it.
    private static bool TryReadClosing(ReadOnlySpan<char> tail, out int start, out int end)
    {
        Trim(tail, out start, out end);
        return end > start && end - start <= LongestClosing && (AgencyNames.FirstOfList(tail[start..end]) is not null || EndsInAgency(tail[start..end]));
    }

    // Blanks (no-break ones too), brackets and dashes around a credit are none of it.
    private static void Trim(ReadOnlySpan<char> text, out int start, out int end)
    {
        start = 0;
        end = text.Length;
        while (start < end && !char.IsAsciiLetterOrDigit(text[start]) && (char.IsWhiteSpace(text[start]) || Before.Contains(text[start]))) start++;
        while (end > start && !char.IsAsciiLetterOrDigit(text[end - 1]) && (char.IsWhiteSpace(text[end - 1]) || Behind.Contains(text[end - 1]))) end--;
        // A bracket inside belongs to the name: "© Ann Lee (AFP)".
        if (end < text.Length && text[end] is ')' && text[start..end].Contains('(')) end++;
    }

    private static int SkipSigns(ReadOnlySpan<char> text, int at, out bool colon)
    {
        colon = false;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || IsSign(text[at..], colon)))
            colon |= !char.IsWhiteSpace(text[at++]);
        return at;
    }

    // "Credit...Ann Lee": three full stops are a sign between word and name, too.
    private static bool IsSign(ReadOnlySpan<char> text, bool behindSign) =>
        Between.Contains(text[0]) || text.StartsWith("...", StringComparison.Ordinal) || (behindSign && text[0] == '.');

    // "Photo by Ann Lee shows the harbour after the storm." is a caption; "Photo: Ann Lee, Inc." is none.
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        int blanks = text.Count(' ');
        return (text[^1] is '.' or '!' or '?' or '。' && blanks > 4) || blanks > 12;
    }

    // "新华社记者 张三 摄", "Ann Lee 撮影".
    private static bool EndsInSuffix(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (!MayEndInSuffix(text[end - 1])) return false;
        for (int at = Math.Max(start, end - LongestSuffix); at < end; at++)
        {
            if (!Suffixes.TryMatch(text, at, out int length, out bool isCredit) || at + length != end) continue;
            if (!isCredit || at == start) return false;
            end = text[..at].TrimEnd(" \u3000/／").Length;
            return end - start is > 1 and <= 40 && !text[start..end].ContainsAny(s_noNames);
        }
        return false;
    }

    // "Ministry of Fish / Flickr", "Ann Lee/Shutterstock": a slash, bar, comma or "via" must part name and platform, and no sentence stand before.
    private static bool EndsInPlatform(ReadOnlySpan<char> text)
    {
        for (int at = MayEndInPlatform(text) ? text.Length - 3 : -1; at >= Math.Max(0, text.Length - LongestPlatform); at--)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
            if (!Words.TryMatch(text, at, out int length, out var kind) || kind != Kind.Platform || at + length != text.Length) continue;
            if (at == 0) return length > 6;
            var before = text[..at].TrimEnd();
            return !before.IsEmpty && (before[^1] is '/' or '|' or ',' or '-' or '–' or '—' || before.EndsWith(" via", StringComparison.Ordinal)) && IsName(before);
        }
        return EndsInAgency(text);
    }

    // "Ann Lee/AFP", "Bo Ek / dpa": a slash between names.
    private static bool EndsInAgency(ReadOnlySpan<char> text)
    {
        int slash = text.LastIndexOf('/');
        if (slash <= 0 || slash + 1 >= text.Length) return false;
        var last = text[(slash + 1)..].Trim();
        return !last.IsEmpty && IsName(text[..slash]) && IsAgency(last);
    }

    // "IMAGO/Ann Lee", "EFE/ J.J. Guillén", "AP Photo/Ann Lee": whose picture it is, and who took it. "Reuters/Ipsos" made a poll.
    private static bool BeginsWithAgency(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        if (slash <= 0) return false;
        var name = text[(slash + 1)..].Trim();
        if (name.Count(' ') is < 1 or > 3 || Characters.IsLower(name[0]) || !char.IsLetter(name[0]) || !char.IsLetter(name[^1]) || HasNoNameSign(name)) return false;
        var first = text[..slash].Trim();
        if (first.EndsWith(" Photo", StringComparison.OrdinalIgnoreCase)) first = first[..^" Photo".Length];
        return !first.IsEmpty && char.IsLetter(first[^1]) && IsAgency(first);
    }

    private static bool IsAgency(ReadOnlySpan<char> text) => AgencyNames.FirstOfList(text) is not null
        || (Words.TryMatch(text, 0, out int length, out var kind) && kind == Kind.Platform && length == text.Length);

    // Up to six words, the first with a capital or from a script without case: a name or an institution, no sentence.
    private static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return !text.IsEmpty && !Characters.IsLower(text[0]) && char.IsLetter(text[0]) && text.Count(' ') < 7
            && !HasNoNameSign(text) && !text.Contains(". ", StringComparison.Ordinal);
    }

    private static bool HasNoNameSign(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c is '!' or '?' or ':' or ';' or '"' or '“' or '”') return true;
        return false;
    }

    // A credit behind a caption begins after a dash, a bar, a bracket, a sentence's end, with © or a word with a colon behind it, where there is a colon at all.
    private static bool OpensCredit(ReadOnlySpan<char> text, int at, bool colon)
    {
        if (Openings.Contains(text[at])) return true;
        if (text[at - 1] is '\u3000' or '。' or '、') return true;
        if (!char.IsLetter(text[at])) return false;
        if (!char.IsWhiteSpace(text[at - 1])) return colon && CaptionEnds.Contains(text[at - 1]) && IsWordWithColon(text, at); // "after the storm.Credit: Ann Lee"
        // "親子＝一日午前 佐藤健一撮影"
        if (Characters.IsUnspacedScript(text[at]) && text[..at].Contains('＝')) return true;
        int before = at - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        return CaptionEnds.Contains(text[before]) || (colon && IsWordWithColon(text, at));
    }

    private static bool IsWordWithColon(ReadOnlySpan<char> text, int at) =>
        Words.TryMatch(text, at, out int length, out var kind) && kind == Kind.Colon && HasColon(text, at + length);

    private static bool HasColon(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ':' or '：';
}
