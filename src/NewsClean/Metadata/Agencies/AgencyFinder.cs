using NewsClean.Metadata.Bylines;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Agencies;

/// <summary>Finds the wire service or newsroom that the story comes from: in its dateline, its byline or a source line behind it.</summary>
internal static class AgencyFinder
{
    // "MOSCOW, October 8, 2018. /TASS/." and "NEW DELHI/ISLAMABAD, May 12 (Reuters) - " end before this.
    private const int LongestDateline = 90;

    // "Quelle: ntv.de, dpa/AFP", "dpa/AFP": a line at the story's end that gives sources only.
    private const int LongestSourceLine = 80;

    private const int BlocksAfterBody = 4, BlocksBeforeBody = 8;

    private static readonly PhraseMatcher<bool> SourceWords = LoadSourceWords();

    /// <summary>Finds the agency; null where the story names none. The credit of a picture does not count.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dateline">The agency as the dateline prints it ("TASS" of <c>/TASS/</c>), null where no dateline was read.</param>
    /// <param name="byline">The byline, null where none was found.</param>
    public static Finding<string>? Find(LabelledPage page, Finding<string>? dateline, Finding<Byline>? byline)
    {
        if (dateline is not null) return new Finding<string>(Canonical(dateline.Value), dateline.Evidence);
        var blocks = page.Items();
        int first = 0, last = blocks.Length - 1;
        while (first < blocks.Length && blocks[first].Label is not (BlockLabel.Body or BlockLabel.Dateline)) first++;
        while (last >= 0 && blocks[last].Label != BlockLabel.Body) last--;
        if (first < blocks.Length && InOpening(blocks[first].Block) is { } opening) return opening;
        if (byline?.Value.Agency is { } agency) return new Finding<string>(agency, byline.Evidence);
        return InHead(blocks, first) ?? (last < 0 ? null : AtClose(blocks, last));
    }

    /// <summary>The agency's name in its canonical form for the script it is printed in; a name that no list holds stays as printed.</summary>
    public static string Canonical(string printed)
    {
        var trimmed = printed.AsSpan().Trim(" /()[]（）");
        return AgencyNames.FirstOfList(trimmed) ?? trimmed.ToString();
    }

    // "/TASS/.", "(Reuters) -", "(CNN) —", "（新华社", "— AFP": between brackets, slashes or dashes at the story's head.
    private static Finding<string>? InOpening(TextBlock block)
    {
        var text = block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestDateline));
        for (int at = 0; at + 1 < text.Length; at++)
        {
            char close = text[at] switch { '(' => ')', '（' => '）', '/' => '/', '[' => ']', '【' => '】', _ => '\0' };
            if (close == '\0') continue;
            int length = text[(at + 1)..].IndexOf(close);
            if (length <= 0 || AgencyNames.FirstOfList(text.Slice(at + 1, length)) is not { } agency) continue;
            // A bracket in the middle of a sentence explains an abbreviation: "the Associated Press (AP) said".
            if (!OpensStory(text, at, at + length + 2)) continue;
            return new Finding<string>(agency, EvidenceAt(block, at + 1, at + 1 + length, "agency-dateline", 0.95));
        }
        return null;
    }

    // A bracket opens the story if it is the first thing in it, or a dash, full stop or colon closes the dateline behind it.
    private static bool OpensStory(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0) return true;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && text[end] is '-' or '–' or '—' or '.' or ':' or '=' or '―';
    }

    // "18 May 2020 09:32  Source: Xinhua": between headline and story the source shares its line with date and reporter.
    private static Finding<string>? InHead(LabelledBlock[] blocks, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - BlocksBeforeBody; i--)
        {
            if (blocks[i].Label is BlockLabel.Caption or BlockLabel.Credit or BlockLabel.Related or BlockLabel.MostRead) continue;
            if (blocks[i].Label == BlockLabel.Title) return null;
            var text = blocks[i].Block.Text.AsSpan();
            if (text.Length > LongestSourceLine) continue;
            for (int at = 0; at < text.Length; at++)
                if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && NamedAt(text, at) is var (start, end, agency))
                    return new Finding<string>(agency, EvidenceAt(blocks[i].Block, start, end, "agency-source", 0.8));
        }
        return null;
    }

    // A source word, a colon, an agency's name.
    private static (int Start, int End, string Agency)? NamedAt(ReadOnlySpan<char> text, int at)
    {
        if (!SourceWords.TryMatch(text, at, out int length, out _)) return null;
        int start = at + length;
        if (start > 0 && start < text.Length && text[start - 1] is not (':' or '：') && text[start] is ':' or '：') start++;
        if (start >= text.Length || text[start - 1] is not (':' or '：')) return null;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start < text.Length && AgencyNames.TryMatch(text, start, out int name, out string agency) ? (start, start + name, agency) : null;
    }

    private static Finding<string>? AtClose(LabelledBlock[] blocks, int last)
    {
        for (int i = last; i < blocks.Length && i <= last + BlocksAfterBody; i++)
        {
            if (blocks[i].Label is BlockLabel.Caption or BlockLabel.Credit or BlockLabel.Comments or BlockLabel.Copyright) continue;
            var block = blocks[i].Block;
            if (block.Text.Length <= LongestSourceLine && InSourceLine(block) is { } source) return source;
            if (i == last && InClosingBracket(block) is { } bracket) return bracket;
        }
        return null;
    }

    // "Source: AFP", "Quelle: ntv.de, dpa", "dpa/AFP".
    private static Finding<string>? InSourceLine(TextBlock block)
    {
        var text = block.Text.AsSpan();
        if (AgencyNames.FirstOfList(text) is { } alone) return new Finding<string>(alone, EvidenceAt(block, 0, text.Length, "agency-source", 0.8));
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        if (start >= text.Length || !SourceWords.TryMatch(text, start, out int length, out _)) return null;
        int at = start + length;
        bool colon = at < text.Length && text[at] is ':' or '：';
        for (; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || char.IsLetterOrDigit(text[at - 1]) || !AgencyNames.TryMatch(text, at, out int name, out var agency)) continue;
            return colon || text[(at + name)..].Trim(" .").IsEmpty ? new Finding<string>(agency, EvidenceAt(block, at, at + name, "agency-source", 0.85)) : null;
        }
        return null;
    }

    // "... said on Monday. (dpa/lno)", "... — Reuters" at the very end of the story.
    private static Finding<string>? InClosingBracket(TextBlock block)
    {
        var text = block.Text.AsSpan().TrimEnd(" .");
        int open = text.IsEmpty ? -1 : text[^1] switch
        {
            ')' => text.LastIndexOf('('),
            '）' => text.LastIndexOf('（'),
            ']' => text.LastIndexOf('['),
            _ => text.LastIndexOfAny('—', '–'),
        };
        if (open <= 0 || text.Length - open > LongestSourceLine / 2) return null;
        int before = open - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        bool sentenceEnded = text[before] is '.' or '!' or '?' or '"' or '”' or '。' or '“' or '»';
        if (!sentenceEnded || AgencyNames.FirstOfList(text[(open + 1)..].Trim(")）]")) is not { } agency) return null;
        return new Finding<string>(agency, EvidenceAt(block, open, text.Length, "agency-closing", 0.8));
    }

    private static List<Evidence> EvidenceAt(TextBlock block, int start, int end, string rule, double confidence)
    {
        var (first, last) = block.SourceOf(start, end);
        return [new Evidence(first, last, rule, confidence)];
    }

    private static PhraseMatcher<bool> LoadSourceWords()
    {
        var matcher = new PhraseMatcher<bool>();
        foreach (var entry in Wordlist.Load("source-words")) matcher.Add(entry.Text, true);
        return matcher;
    }
}
