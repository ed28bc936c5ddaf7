using System.Text;

namespace NewsClean.Loading.Warc;

/// <summary>The header of a WARC record or HTTP message: a first line, then <c>Name: value</c> a line, then an empty one. Lines end in CR LF or LF.</summary>
/// <param name="text">The header with its first line and without the empty one.</param>
internal readonly ref struct HeaderLines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>The first line.</summary>
    public ReadOnlySpan<byte> FirstLine => LineAt(_text, out _);

    /// <summary>Where the header ends and what it introduces starts; -1 where <paramref name="bytes"/> end before.</summary>
    /// <param name="bytes">The header and what follows.</param>
    /// <param name="headerLength">The header's length without the empty line.</param>
    public static int FindEnd(ReadOnlySpan<byte> bytes, out int headerLength)
    {
        headerLength = 0;
        for (int from = 0; bytes[from..].IndexOf((byte)'\n') is >= 0 and var found;)
        {
            from += found + 1;
            headerLength = from;
            if (bytes[from..] is [(byte)'\n', ..]) return from + 1;
            if (bytes[from..] is [(byte)'\r', (byte)'\n', ..]) return from + 2;
        }
        return -1;
    }

    /// <summary>A field's value without blanks around it; empty where the header has none. The first one counts; case of the name does not.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> name]
    {
        get
        {
            LineAt(_text, out var rest);
            while (!rest.IsEmpty)
            {
                var line = LineAt(rest, out rest);
                if (line.Length > name.Length && line[name.Length] == (byte)':' && Ascii.EqualsIgnoreCase(line[..name.Length], name))
                    return line[(name.Length + 1)..].Trim(" \t"u8);
            }
            return default;
        }
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        int end = text.IndexOf((byte)'\n');
        rest = end < 0 ? default : text[(end + 1)..];
        return (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
    }
}
