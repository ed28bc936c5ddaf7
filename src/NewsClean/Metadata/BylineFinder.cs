using static NewsClean.Metadata.NameWords;

namespace NewsClean.Metadata;

/// <summary>Finds who wrote the story: the byline as printed, the names in it, the agency named in it.</summary>
internal static class BylineFinder
{
    // Half of what a line that says "by" between title and story is worth: the least that beats saying nothing.
    private const double Threshold = 0.5;

    // Longer blocks are paragraphs: a byline with five names, roles and addresses stays below it.
    private const int LongestByline = 300;

    // A box about the author stands among the first blocks behind the story.
    private const int BlocksToBio = 12;

    private sealed record Candidate(int First, BylineLine Line, BylineReading Reading, double Score, string Rule);

    /// <summary>Finds the byline; null where the page shows none that is certain enough.</summary>
    public static Finding<Byline>? Find(LabelledPage page)
    {
        var blocks = page.Blocks;
        var zones = new BylineZones(blocks);
        Candidate? best = null;
        for (int i = zones.Start; i < blocks.Count; i++)
        {
            double weight = zones.Weight(i);
            if (weight == 0 || weight < (best?.Score ?? 0)) continue;
            var candidate = Judge(blocks, zones, i, weight);
            if (candidate is not null && candidate.Score >= Threshold && candidate.Score > (best?.Score ?? 0)) best = candidate;
        }
        return best is null ? BioOf(blocks, zones) : Finish(blocks, best);
    }

    private static Candidate? Judge(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, int index, double weight)
    {
        var text = blocks[index].Block.Text;
        if (text.Length > LongestByline) return InParagraph(blocks, zones, index, weight);
        if (blocks[index].Label == BlockLabel.Body && text.Length > LongestByline / 3) weight *= 0.8;
        var line = BylineLine.At(blocks, index);
        if (BylineReader.Read(line.Text) is { } said) return new Candidate(index, line, said, said.Confidence * weight, "byline-by");
        if (!zones.InHeader(index) && blocks[index].Label != BlockLabel.Byline) return null;
        if (Agencies.FirstOfList(text) is { } agency && NearDate(blocks, index) && blocks[index].Label is not (BlockLabel.Caption or BlockLabel.Credit or BlockLabel.Dateline))
            return new Candidate(index, line, new BylineReading(0, text.Length, [text.Trim('(', ')', '/')], agency, 0.6), 0.6 * weight, "byline-agency");
        if (blocks[index].Label == BlockLabel.Body && text.Length > LongestByline / 5) return null;
        if (BylineReader.ReadBare(line.Text) is not { } bare) return null;
        double support = Support(blocks, zones, index, bare);
        return support == 0 ? null : new Candidate(index, line, bare, support * weight, "byline-bare");
    }

    // "（记者王小明）" in the opening or closing paragraph, "[서울=뉴스] 홍길동 기자 = " at its head.
    private static Candidate? InParagraph(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, int index, double weight)
    {
        if (index != zones.FirstBody && index != zones.LastBody) return null;
        var text = blocks[index].Block.Text;
        var reading = EastAsianBylines.Read(index == zones.FirstBody ? text[..60] : text[^40..]);
        if (reading is null) return null;
        int shift = index == zones.FirstBody ? 0 : text.Length - 40;
        return new Candidate(index, BylineLine.At(blocks, index), reading with { Start = reading.Start + shift, End = reading.End + shift }, reading.Confidence * weight * 0.9, "byline-in-paragraph");
    }

    // Names without "by" are believed for a reason only: 0 is none.
    private static double Support(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, int index, BylineReading bare)
    {
        bool labelled = blocks[index].Label == BlockLabel.Byline;
        int repeats = Repeats(blocks, zones, index, bare.Authors[0], out bool bio);
        if (bio) return 0.85;
        if (!bare.Given) return labelled ? 0.7 : bare.Supported && zones.RightBelowTitle(index) ? 0.6 : 0;
        if (labelled || bare.Supported) return 0.8;
        if (blocks[index].Label is BlockLabel.Caption or BlockLabel.Credit or BlockLabel.Section) return 0;
        return repeats > 0 || NearDate(blocks, index) || IsRole(blocks, index + 1) ? 0.75 : 0;
    }

    private static int Repeats(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, int index, string name, out bool bio)
    {
        int repeats = 0;
        bio = false;
        for (int i = index + 1; i < blocks.Count && i <= zones.LastBody + BlocksToBio; i++)
        {
            if (i > index + 2 && i < zones.LastBody) continue;
            var text = blocks[i].Block.Text;
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            repeats++;
            bio |= text.Length > name.Length + 15 && HasRole(text.AsSpan(name.Length));
        }
        return repeats;
    }

    private static bool NearDate(IReadOnlyList<LabelledBlock> blocks, int index) => IsDate(blocks, index + 1) || IsDate(blocks, index - 1) || IsDate(blocks, index + 2);

    private static bool IsDate(IReadOnlyList<LabelledBlock> blocks, int index) =>
        index >= 0 && index < blocks.Count && (blocks[index].Label == BlockLabel.Date || PublicationDate.IsDate(blocks[index].Block.Text));

    private static bool IsRole(IReadOnlyList<LabelledBlock> blocks, int index) =>
        index < blocks.Count && blocks[index].Block.Text.Length < 90 && HasRole(blocks[index].Block.Text);

    private static bool HasRole(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < Math.Min(text.Length, 150); i++)
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && Roles.TryMatch(text, i, out _, out _)) return true;
        return false;
    }

    // "Ann Lee is a reporter in Berlin." behind a story without a byline names its author.
    private static Finding<Byline>? BioOf(IReadOnlyList<LabelledBlock> blocks, BylineZones zones)
    {
        for (int i = Math.Max(zones.LastBody - 2, 0); i < blocks.Count && i <= zones.LastBody + BlocksToBio; i++)
        {
            var text = blocks[i].Block.Text;
            if (text.Length > 3 * LongestByline || !PersonName.TryRead(text, 0, out var name) || name.Words < 2 || !name.Given) continue;
            if (name.End + 15 > text.Length || text[name.End] != ' ' || !char.IsLower(text[name.End + 1]) || !SaysWhatOneIs(text, name.End + 1)) continue;
            var printed = text[..name.End];
            return new Finding<Byline>(new Byline(printed, [printed], null), BylineLine.At(blocks, i).EvidenceOf(0, name.End, "byline-bio", 0.6));
        }
        return null;
    }

    private static bool SaysWhatOneIs(string text, int at)
    {
        int end = PersonName.WordEnd(text, at);
        return text[at..end] is "is" or "ist" or "est" or "es" or "è" or "é" or "är" or "er" or "jest" or "je" && HasRole(text.AsSpan(end, Math.Min(text.Length - end, 60)));
    }

    private static Finding<Byline> Finish(IReadOnlyList<LabelledBlock> blocks, Candidate best)
    {
        var (line, reading) = (best.Line, best.Reading);
        var text = line.Text[reading.Start..reading.End];
        var authors = reading.Authors.ToList();
        var evidence = line.EvidenceOf(reading.Start, reading.End, best.Rule, best.Score).ToList();
        // "By Ann Lee" / "By Bo Ek": one byline on two lines of its own.
        int next = line.NextAfter(best.First, reading.End);
        while (authors.Count > 0 && next < blocks.Count && blocks[next].Block.Text.Length <= LongestByline)
        {
            var more = BylineLine.At(blocks, next);
            if (BylineReader.Read(more.Text) is not { Start: 0, Authors.Count: > 0 } also || authors.Contains(also.Authors[0])) break;
            authors.AddRange(also.Authors.Except(authors).ToList());
            text += " " + more.Text[..also.End];
            evidence.AddRange(more.EvidenceOf(0, also.End, best.Rule, best.Score));
            next = more.NextAfter(next, also.End);
        }
        return new Finding<Byline>(new Byline(text, authors, reading.Agency), evidence);
    }
}
