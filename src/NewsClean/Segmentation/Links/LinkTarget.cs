namespace NewsClean.Segmentation.Links;

/// <summary>Tells what a link leads to from other text.</summary>
internal static class LinkTarget
{
    private static readonly string[] s_pictures = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif"];

    private static readonly string[] s_pages = [".html", ".htm", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".cfm", ".pdf"];

    /// <summary>Is it an address with its scheme: <c>https://example.org</c>, <c>javascript:print()</c>? Not "Note: it rained", "10:30".</summary>
    public static bool HasScheme(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon < 1 || colon + 1 == text.Length || text[colon + 1] == ' ' || !char.IsAsciiLetter(text[0])) return false;
        foreach (char c in text[..colon]) if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        return true;
    }

    /// <summary>Is it an absolute address of the web: <c>https://example.org/ferry</c>? Not <c>about:blank</c>, "/ferry".</summary>
    public static bool IsOnWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    /// <summary>
    /// Is a text without blanks an address of any kind: one with a scheme, a path (<c>/town</c>, <c>../town</c>), a query (<c>story.asp?id=3</c>), a file (<c>board.html</c>), a
    /// mail's? Not "his/her", "3/4", "10:30", "sic".
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text) =>
        HasScheme(text) || text.StartsWith('/') || text.StartsWith("./") || text.StartsWith("../") || text.StartsWith('?')
        || (text.IndexOf('?') is > 0 and var query && text[query..].Contains('=')) || IsMail(text) || EndsIn(text, s_pages) || EndsIn(text, s_pictures);

    /// <summary>Is a text without blanks the address of a picture, or a picture in itself, as <c>data:</c> holds one?</summary>
    public static bool IsPicture(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("data:")) return true;
        foreach (string ending in s_pictures) if (text.Contains(ending, StringComparison.OrdinalIgnoreCase)) return true; // "bridge.jpg?w=640" too
        return false;
    }

    /// <summary>Is a text without blanks the name of a picture's file?</summary>
    public static bool IsPictureFile(ReadOnlySpan<char> text) => EndsIn(text, s_pictures);

    /// <summary>Is a word an address of a mail: <c>ann_lee@example.org</c>? Not "@ann_lee", "Brenn @ night".</summary>
    public static bool IsMail(ReadOnlySpan<char> text) => text.IndexOf('@') is > 0 and var at && char.IsLetterOrDigit(text[at - 1]) && text[at..].Contains('.');

    private static bool EndsIn(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (string ending in endings) if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
