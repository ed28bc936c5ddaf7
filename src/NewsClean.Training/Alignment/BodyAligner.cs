namespace NewsClean.Training.Alignment;

/// <summary>
/// Which blocks are the gold body? A block of four words or more is, where more than half of its four-word shingles stand in
/// the gold; a shorter one where it is a gold paragraph, or stands in the gold and between two blocks of the body. Of
/// repeated blocks as many count as the gold has, those inside the main run first, and a pull quote does not where the gold has it in its paragraph alone.
/// </summary>
internal sealed class BodyAligner
{
    private const int ShingleWords = 4;

    private enum Match { No, Yes, ShortInside, Wordless, ShortParagraph }

    private readonly string[][] _blocks;
    private readonly string _joined;
    private readonly HashSet<string> _shingles, _paragraphs;
    private readonly Match[] _matches;

    private BodyAligner(IReadOnlyList<TextBlock> blocks, string body)
    {
        _blocks = [.. blocks.Select(b => Words.Of(b.Text))];
        string[] words = Words.Of(body);
        _joined = " " + string.Join(' ', words) + " ";
        _shingles = [.. Shingles(words)];
        _paragraphs = [.. body.Split('\n').Select(p => string.Join(' ', Words.Of(p))).Where(p => p.Length > 0)];
        _matches = [.. _blocks.Select(MatchOf)];
    }

    /// <summary>1 for each block of the body, 0 for the others.</summary>
    public static byte[] Align(IReadOnlyList<TextBlock> blocks, string body)
    {
        var aligner = new BodyAligner(blocks, body);
        if (!aligner._matches.Contains(Match.Yes)) return [.. aligner._matches.Select(m => (byte)(m == Match.ShortParagraph ? 1 : 0))];
        var (start, end) = aligner.MainRun();
        aligner.DropRepeats(start, end);
        aligner.DropPullQuotes();
        return aligner.Decide(start, end);
    }

    private Match MatchOf(string[] words)
    {
        if (words.Length == 0) return Match.Wordless;
        if (words.Length >= ShingleWords)
        {
            var own = Shingles(words).ToList();
            return own.Count(_shingles.Contains) > own.Count / 2.0 ? Match.Yes : Match.No;
        }
        string joined = string.Join(' ', words);
        if (_paragraphs.Contains(joined)) return Match.ShortParagraph;
        return _joined.Contains(" " + joined + " ", StringComparison.Ordinal) ? Match.ShortInside : Match.No;
    }

    private (int Start, int End) MainRun()
    {
        double best = 0, sum = 0;
        int start = 0, bestStart = 0, bestEnd = 0;
        for (int i = 0; i < _matches.Length; i++)
        {
            if (sum <= 0) (sum, start) = (0, i);
            sum += _matches[i] == Match.Yes ? Math.Min(_blocks[i].Length, 80) : -4;
            if (sum > best) (best, bestStart, bestEnd) = (sum, start, i + 1);
        }
        return (bestStart, bestEnd);
    }

    private void DropRepeats(int start, int end)
    {
        var same = Enumerable.Range(0, _matches.Length).Where(i => _matches[i] == Match.Yes).GroupBy(i => string.Join(' ', _blocks[i])).Where(g => g.Count() > 1);
        foreach (var group in same.ToList())
        {
            int keep = Math.Max(1, Occurrences(group.Key));
            foreach (int i in group.OrderBy(i => i >= start && i < end ? 0 : Math.Min(Math.Abs(i - start), Math.Abs(i - end))).ThenBy(i => i).Skip(keep)) _matches[i] = Match.No;
        }
    }

    // A pull quote stands in a paragraph too: where gold has its words no more often than paragraphs hold them, they are the paragraphs'.
    private void DropPullQuotes()
    {
        var matched = Enumerable.Range(0, _matches.Length).Where(i => _matches[i] == Match.Yes).Select(i => (Index: i, Text: " " + string.Join(' ', _blocks[i]) + " ")).ToList();
        foreach (var (index, text) in matched)
        {
            if (_blocks[index].Length <= ShingleWords) continue; // "Terms of the contract" may be a subhead
            int holders = matched.Count(other => other.Text.Length > text.Length && other.Text.Contains(text, StringComparison.Ordinal));
            if (holders > 0 && Occurrences(text.Trim()) <= holders) _matches[index] = Match.No;
        }
    }

    private int Occurrences(string words)
    {
        int count = 0;
        for (int at = 0; (at = _joined.IndexOf(" " + words + " ", at, StringComparison.Ordinal)) >= 0; at++) count++;
        return count;
    }

    private byte[] Decide(int start, int end)
    {
        int first = Array.IndexOf(_matches, Match.Yes), last = Array.LastIndexOf(_matches, Match.Yes), n = _matches.Length;
        var body = new byte[n];
        for (int i = 0; i < n; i++)
        {
            bool isBody = _matches[i] switch
            {
                Match.Yes => true,
                Match.ShortParagraph => (i >= start - 8 && i < end + 8) || (i >= first && i <= last),
                Match.ShortInside or Match.Wordless => i > first && i < last && Neighbour(i, -1) && Neighbour(i, 1),
                _ => false,
            };
            body[i] = (byte)(isBody ? 1 : 0);
        }
        return body;
    }

    // Is the nearest block that could be told by itself one of the body?
    private bool Neighbour(int i, int step)
    {
        do i += step;
        while (i >= 0 && i < _matches.Length && _matches[i] is Match.ShortInside or Match.Wordless);
        return i >= 0 && i < _matches.Length && _matches[i] is Match.Yes or Match.ShortParagraph;
    }

    private static IEnumerable<string> Shingles(string[] words)
    {
        for (int i = 0; i < Math.Max(1, words.Length - ShingleWords + 1); i++) yield return string.Join(' ', words.Skip(i).Take(ShingleWords));
    }
}
