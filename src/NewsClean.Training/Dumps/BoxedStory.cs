using NewsClean.Training.Gold;

namespace NewsClean.Training.Dumps;

/// <summary>Puts boxes between the paragraphs of a page's story.</summary>
internal sealed class BoxedStory(GoldPage page, StoryBoxes boxes, Random random)
{
    // Shorter lines may stand elsewhere on the page too.
    internal const int LeastLength = 20;

    internal const int MostBoxes = 3;

    /// <summary>The dump with one to three boxes in its story; null where its paragraphs aren't lines that begin as gold's do.</summary>
    /// <param name="dump">A line a block or text node.</param>
    public string? Make(string dump)
    {
        var lines = dump.Split('\n').ToList();
        var starts = Starts(lines);
        if (starts.Count < 2) return null;
        bool blank = lines.Any(string.IsNullOrWhiteSpace);
        foreach (int at in starts.Skip(1).OrderBy(_ => random.Next()).Take(1 + random.Next(MostBoxes)).OrderDescending()) Put(lines, at, blank);
        return string.Join('\n', lines);
    }

    private void Put(List<string> lines, int at, bool blank)
    {
        bool apart = blank && random.Next(2) == 0;
        var box = new List<string>();
        foreach (string line in boxes.Draw(page, random))
        {
            box.Add(line);
            if (apart) box.Add("");
        }
        if (blank && box.Count > 0 && !apart) box.Add("");
        lines.InsertRange(at, box);
    }

    // The lines that begin gold's paragraphs, in its order.
    private List<int> Starts(List<string> lines)
    {
        string[] paragraphs = [.. (page.Body ?? "").Split('\n').Select(p => p.Trim()).Where(p => p.Length >= LeastLength)];
        var starts = new List<int>();
        int next = 0;
        for (int i = 0; i < lines.Count && next < paragraphs.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length < LeastLength) continue;
            int found = Array.FindIndex(paragraphs, next, p => p.StartsWith(line, StringComparison.Ordinal) || line.StartsWith(p, StringComparison.Ordinal));
            if (found < 0) continue;
            starts.Add(i);
            next = found + 1;
        }
        return starts;
    }
}
