using System.Text;

namespace NewsClean.Loading.Paths;

/// <summary>Reads a list of paths: one a line (LF or CRLF, blank lines skipped), or each ended by a NUL byte.</summary>
internal static class PathList
{
    // Linux takes paths of 4,096 bytes, Windows of 32,767 characters: what is longer is no path, and the list no list.
    private const int LongestPath = 32_767;

    /// <summary>Reads the next entry. False at the end of the list.</summary>
    /// <param name="reader">The list.</param>
    /// <param name="separator">What ends an entry: LF or NUL.</param>
    /// <param name="list">The list's own name, for messages.</param>
    /// <param name="entry">The path; null where <paramref name="broken"/> is set.</param>
    /// <param name="broken">Why the rest of the list can't be read; otherwise null.</param>
    public static bool TryReadNext(TextReader reader, char separator, string list, out string? entry, out Failure? broken)
    {
        (entry, broken) = (null, null);
        try
        {
            while (ReadEntry(reader, separator) is { } found)
            {
                if (found.Length > LongestPath) return NotAList(list, out broken);
                if (separator == '\n') found = found.EndsWith('\r') ? found[..^1] : found;
                if (separator == '\n' ? string.IsNullOrWhiteSpace(found) : found.Length == 0) continue;
                entry = found;
                return true;
            }
            return false;
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            broken = ReadFailure.From(exception, list);
            return true;
        }
    }

    private static bool NotAList(string list, out Failure? broken)
    {
        broken = ReadFailure.Of(list, ReasonCodes.Unreadable, $"an entry of the list is longer than {LongestPath} characters, so it is no list of paths");
        return true;
    }

    private static string? ReadEntry(TextReader reader, char separator)
    {
        int next = reader.Read();
        if (next < 0) return null;
        var entry = new StringBuilder();
        for (; next >= 0 && next != separator && entry.Length <= LongestPath; next = reader.Read()) entry.Append((char)next);
        return entry.ToString();
    }
}
