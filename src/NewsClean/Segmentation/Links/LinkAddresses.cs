using System.Text;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Links;

/// <summary>
/// Dumps in which the address of every link and picture stands in brackets behind its text, as html-to-text for Node.js writes them:
/// <c>The town council [https://example.org/council] voted</c>. Blocks show what a reader sees of the page.
/// </summary>
/// <remarks>
/// The program counted addresses as words when it broke lines, so that lines are joined before these go. Of 183 news pages that it wrote each has nine and more, at least
/// one for 20 lines; of 2,287 dumps of other kinds none has two.
/// </remarks>
internal static class LinkAddresses
{
    // A writer may put an address or two into brackets.
    private const int Fewest = 4, MostLinesForOne = 30;

    // "?name[]=a&tag[0][1]=b" has brackets inside brackets, hardly more. That each bracket is looked at but so often keeps what is made of brackets from taking for ever.
    private const int MostBrackets = 8;

    private static readonly string[] s_pictures = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif"];

    /// <summary>Is the dump <paramref name="text"/> of <paramref name="lines"/> one of these?</summary>
    public static bool AreIn(string text, List<Line> lines)
    {
        int count = 0;
        for (int at = 0; (at = text.IndexOf('[', at)) >= 0; at++)
            if ((at == 0 || Characters.IsBlank(text[at - 1])) && IsWhole(text.AsSpan(at)) && ++count >= Fewest && count * MostLinesForOne >= lines.Count) return true;
        return false;
    }

    /// <summary>Does a line begin with an address in brackets?</summary>
    public static bool Starts(ReadOnlySpan<char> line) => EndOf(line) > 0;

    /// <summary>Is a line an address in brackets and nothing else, or the rest of a sentence behind it: <c>[https://example.org/council].</c></summary>
    public static bool IsAlone(ReadOnlySpan<char> line) => EndOf(line) > 0 && !line.Contains(' ');

    /// <summary>Does a line begin with a picture's address? It ends what stands before it, as a link's doesn't.</summary>
    public static bool StartsWithPicture(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("[data:")) return true;
        var address = line[..EndOf(line)];
        foreach (string ending in s_pictures) if (address.Contains(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary><paramref name="blocks"/> as a reader sees them; those that show nothing are marks.</summary>
    public static List<TextBlock> Hide(List<TextBlock> blocks)
    {
        var (shown, read) = (new StringBuilder(), new List<TextBlock>(blocks.Count));
        foreach (var block in blocks)
        {
            shown.Clear();
            Write(block.Text, shown);
            string words = shown.ToString().Trim();
            if (words.Length == 0 || IsAddresses(words)) read.Add(block with { IsLinkMark = true });
            else read.Add(words.Length < block.Text.Length ? block with { Text = words, IsRendered = true } : block);
        }
        return read;
    }

    // Links without a text, around pictures that have none either, show their address without brackets; a writer's own address stands in a sentence.
    private static bool IsAddresses(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Split(' '))
            if (!text[word].Contains("://", StringComparison.Ordinal) && !(text[word].StartsWith('/') && text[word].Count('/') > 1)) return false;
        return true;
    }

    private static void Write(ReadOnlySpan<char> text, StringBuilder shown)
    {
        for (int at; text.Length > 0; text = text[at..])
        {
            at = text.IndexOf('[');
            int end = at < 0 ? 0 : EndOf(text[at..]);
            if (at < 0) at = text.Length;
            shown.Append(text[..at]);
            if (end == 0)
            {
                if (at == text.Length) return;
                shown.Append(text[at++]);
                continue;
            }
            at += end;
            while (shown.Length > 0 && shown[^1] == ' ') shown.Length--;
            // Links that stand side by side on the page have nothing between them: "Home [/]Town [/town]".
            if (at < text.Length && shown.Length > 0 && (text[at] == '[' || (char.IsLetterOrDigit(text[at]) && !Characters.IsUnspaced(text[at])))) shown.Append(' ');
        }
    }

    // Behind the bracket that closes "[https://example.org/a?b[]=1]", "[/town]", "[desk@example.org]"; 0 for "[12]", "[sic]", "[and so on]".
    private static int EndOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '[') return 0;
        bool address = false;
        int depth = 0, brackets = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsBlank(c)) return 0;
            if (c == '[' && ++brackets > MostBrackets) return 0;
            if (c == '[') depth++;
            else if (c == ']' && --depth == 0) return address ? i + 1 : 0;
            else if (c is '/' or '@' or '=' || (c == ':' && i > 3)) address = true; // "/town", "story.asp?id=3", "mailto:", "tel:", "data:"
        }
        return 0;
    }

    // What no writer means otherwise: an address in full, or a path on the same site.
    private static bool IsWhole(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[1..].StartsWith("https://") || text[1..].StartsWith("http://") || (text[1] == '/' && char.IsAsciiLetterOrDigit(text[2]))) && EndOf(text) > 0;
}
