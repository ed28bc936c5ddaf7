using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Names that stand above what each person did, all on lines of their own: <c>Ann Lee</c> / <c>Text</c> / <c>Bo Ek</c> / <c>Photo</c>. Read from above, "Text"
/// would seem to introduce Bo Ek. Of one name alone the page does not tell which way round it is; two names with their roles do.
/// </summary>
internal static class NamesAboveRoles
{
    private const int LongestName = 40, MostPeople = 6;

    private const double Confidence = 0.95;

    /// <summary>What a line says of the person named above it.</summary>
    private enum Part { None, Author, Other }

    /// <summary>The people from the block at <paramref name="first"/> on who wrote, and the index behind the last line; null where no such lines start there.</summary>
    public static (BylineReading Reading, int Next)? Read(LabelledBlock[] blocks, int first)
    {
        // What stands above the first name is a line of its own kind: there the names stand below.
        if (first > 0 && PartOf(blocks[first - 1].Block.Text) != Part.None) return null;
        var authors = new List<string>();
        int people = 0, next = first;
        bool given = false;
        for (; people < MostPeople && next + 1 < blocks.Length; next += 2, people++)
        {
            string name = blocks[next].Block.Text;
            if (!IsName(name, ref given) || PartOf(blocks[next + 1].Block.Text) is var part && part == Part.None) break;
            if (AnnouncesNext(blocks[next + 1].Block.Text)) return null;
            if (part == Part.Author && !authors.Contains(name)) authors.Add(name);
        }
        if (people < 2 || authors.Count == 0 || !given) return null;
        int length = BylineLine.Of(blocks, first, next).Text.Length;
        return (new BylineReading(0, length, authors, null, Confidence) { Supported = true, Given = true }, next);
    }

    private static bool IsName(string text, ref bool given)
    {
        if (text.Length > LongestName || Introductions.TryMatch(text, 0, out _, out _)) return false;
        if (!PersonName.TryRead(text, 0, out var name) || name.Words < 2 || name.End != text.Length) return false;
        given |= name.Given;
        return true;
    }

    // "Text:" and "Photos by" speak of the name below.
    private static bool AnnouncesNext(string text)
    {
        if (text[^1] is ':' or '：') return true;
        int last = text.LastIndexOf(' ') + 1;
        return last > 0 && Introductions.TryMatch(text, last, out int length, out _) && last + length == text.Length;
    }

    // "Text" and "Journalist" say author; "Photo" and "Editor" do not.
    private static Part PartOf(string text)
    {
        text = text.TrimEnd(':', ' ');
        if (text.Length is 0 or > LongestName) return Part.None;
        if (Introductions.TryMatch(text, 0, out int length, out var kind) && length == text.Length)
            return kind switch { Introduction.Label => Part.Author, Introduction.Credit => Part.Other, _ => Part.None };
        return Roles.TryMatch(text, 0, out length, out bool title) && !title && length == text.Length ? Part.Author : Part.None;
    }
}
