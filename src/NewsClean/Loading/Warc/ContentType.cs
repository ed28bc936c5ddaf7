using System.Text;

namespace NewsClean.Loading.Warc;

/// <summary>The value of a Content-Type field: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="MediaType">IANA media type, lower case; null where there is none.</param>
/// <param name="Charset">The declared encoding; null where there is none.</param>
internal readonly record struct ContentType(string? MediaType, string? Charset)
{
    /// <summary>Reads it; what can't be read is taken for nothing.</summary>
    public static ContentType Parse(ReadOnlySpan<byte> value)
    {
        if (value.SequenceEqual("text/plain"u8)) return new ContentType(MediaTypes.Text, null);
        string[] parts = Encoding.Latin1.GetString(value).Split(';', StringSplitOptions.TrimEntries);
        string? charset = null;
        foreach (string part in parts)
        {
            if (part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)) charset ??= part["charset=".Length..].Trim(' ', '"', '\'');
        }
        string type = parts[0].ToLowerInvariant();
        return new ContentType(type.Contains('/', StringComparison.Ordinal) ? type : null, string.IsNullOrEmpty(charset) ? null : charset);
    }

    /// <summary>
    /// The type that a page of this type has, <c>text/html</c> or <c>text/plain</c>; null where content of this type is no page. Nothing is told
    /// without the content's own bytes where no type was declared.
    /// </summary>
    public string? PageType(ReadOnlySpan<byte> head)
    {
        if (MediaTypes.IsHtml(MediaType)) return MediaTypes.Html;
        if (MediaType is not (null or MediaTypes.Text)) return null;
        var format = FormatSniffer.Sniff(head);
        if (format is null) return MediaTypes.Text;
        return MediaTypes.IsHtml(format.MediaType) ? MediaTypes.Html : null;
    }
}
