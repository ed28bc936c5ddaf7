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
    // A writer may put an address or two into brackets, or the sources of a text.
    private const int Fewest = 6, MostLinesForOne = 30;

    // "?name[]=a&tag[0][1]=b" has brackets inside brackets, hardly more. That each bracket is looked at but so often keeps what is made of brackets from taking for ever.
    private const int MostBrackets = 8;

    /// <summary>Is the dump <paramref name="text"/> of <paramref name="lines"/> one of these?</summary>
    public static bool AreIn(string text, List<Line> lines)
    {
        int count = 0;
        bool hasAddress = false; // "[/etc/passwd]" alone may be anything's
        for (int at = 0; (at = text.IndexOf('[', at)) >= 0; at++)
        {
            if (at > 0 && !Characters.IsBlank(text[at - 1])) continue; // "[b]bold[/b]"
            var opened = text.AsSpan(at + 1);
            bool isAddress = opened.StartsWith("https://") || opened.StartsWith("http://");
            if (!(isAddress || (opened.Length > 1 && opened[0] == '/' && char.IsAsciiLetterOrDigit(opened[1]))) || EndOf(text.AsSpan(at)) == 0) continue;
            hasAddress |= isAddress;
            if (++count >= Fewest && hasAddress && count * MostLinesForOne >= lines.Count) return true;
        }
        return false;
    }

    /// <summary>Does a line begin with an address in brackets?</summary>
    public static bool Starts(ReadOnlySpan<char> line) => EndOf(line) > 0;

    /// <summary>Is a line an address in brackets and nothing else, or the rest of a sentence behind it: <c>[https://example.org/council].</c></summary>
    public static bool IsAlone(ReadOnlySpan<char> line) => EndOf(line) > 0 && !line.Contains(' ');

    /// <summary>Does a line begin with a picture's address? It ends what stands before it, as a link's doesn't.</summary>
    public static bool StartsWithPicture(ReadOnlySpan<char> line) => EndOf(line) is > 0 and var end && LinkTarget.IsPicture(line[1..(end - 1)]);

    /// <summary><paramref name="blocks"/> as a reader sees them; those that show nothing are marks.</summary>
    public static List<TextBlock> Hide(List<TextBlock> blocks)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < blocks.Count; i++)
        {
            shown.Clear();
            Write(blocks[i].Text, shown);
            string words = shown.ToString().Trim();
            blocks[i] = blocks[i].ShownAs(AreAddresses(words) ? "" : words);
        }
        return blocks;
    }

    // Links without a text, around pictures that have none either, show their address without brackets; a writer's own address stands in a sentence.
    private static bool AreAddresses(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Split(' '))
            if (!text[word].Contains("://", StringComparison.Ordinal) && !(text[word].StartsWith('/') && text[word].Count('/') > 1)) return false;
        return true;
    }

    private static void Write(ReadOnlySpan<char> text, StringBuilder shown)
    {
        for (int at = text.IndexOf('['); at >= 0; at = text.IndexOf('['))
        {
            int end = EndOf(text[at..]);
            shown.Append(text[..(end > 0 ? at : at + 1)]);
            text = text[(at + Math.Max(end, 1))..];
            if (end == 0) continue;
            while (shown.Length > 0 && shown[^1] == ' ') shown.Length--;
            // Links that stand side by side on the page have nothing between them: "Home [/]Town [/town]". Not "the mill [/mill]'s", "東京 [/tokyo]都".
            if (text.Length > 0 && shown.Length > 0 && (text[0] == '[' || (char.IsLetterOrDigit(text[0]) && !Characters.IsUnspaced(text[0])))) shown.Append(' ');
        }
        shown.Append(text);
    }

    // Behind the bracket that closes "[https://example.org/a?b[]=1]", "[/town]"; 0 for "[12]", "[sic]", "[his/her]", "[and so on]".
    private static int EndOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '[') return 0;
        int depth = 0, brackets = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsBlank(c)) return 0;
            if (c == '[' && ++brackets > MostBrackets) return 0;
            if (c == '[') depth++;
            else if (c == ']' && --depth == 0) return LinkTarget.Is(text[1..i]) ? i + 1 : 0;
        }
        return 0;
    }
}
