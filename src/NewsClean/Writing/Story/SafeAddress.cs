using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>
/// Resolves the addresses of a page as browsers do (URL Standard, by AngleSharp) and lets only those pass that are absolute and of a kind
/// that runs nothing. What is written is the resolved address, never the page's spelling of it.
/// </summary>
internal sealed class SafeAddress
{
    // Browsers take 2 MB, servers 8 KB; longer ones carry data.
    private const int Longest = 8192;

    // RFC 3986 without the marks that mean something to HTML or to a Markdown table.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%");

    // An international name is in its ASCII form by now; brackets and colons are of an IPv6 address and a port.
    private static readonly SearchValues<char> Host = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._:[]");

    private readonly Url? _base;

    /// <param name="page">The page's own address; null where it is not known.</param>
    /// <param name="root">The page's root.</param>
    public SafeAddress(string? page, HtmlElement root)
    {
        _base = page is null ? null : WebOrNull(new Url(page));
        if (BaseOf(root) is { } written) _base = Resolve(written) is { } url ? WebOrNull(url) ?? _base : _base;
    }

    /// <summary>Where a link leads: <c>http</c>, <c>https</c> or <c>mailto</c>; null for any other, and for a relative one without a base.</summary>
    public string? OfLink(ReadOnlySpan<char> written) =>
        Resolve(written.ToString()) is not { } url ? null : url is { Scheme: "mailto", Data.Length: > 0 } ? Encoded(url) : OfWeb(url);

    /// <summary>Where a picture is: <c>http</c> or <c>https</c>; null for any other, and for a relative one without a base.</summary>
    public string? OfPicture(ReadOnlySpan<char> written) => Resolve(written.ToString()) is { } url ? OfWeb(url) : null;

    private static string? OfWeb(Url url) => WebOrNull(url) is null ? null : Encoded(url);

    private static Url? WebOrNull(Url url) =>
        !url.IsInvalid && url.Scheme is "http" or "https" && url.HostName is { Length: > 0 } host && !host.AsSpan().ContainsAnyExcept(Host) ? url : null;

    private static string Encoded(Url url)
    {
        var result = new StringBuilder(url.Href.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in url.Href.EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value)) result.Append((char)rune.Value);
            else
                foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)]) result.Append('%').Append(Convert.ToHexString([b]));
        }
        return result.ToString();
    }

    private static string? BaseOf(HtmlElement root)
    {
        if (root is not HtmlDocument { HeadElement: { } head }) return null;
        for (int i = 0; i < head.Nodes.Length; i++)
            if (head.Nodes[i] is HtmlElement { Tag.Name: "base" } element && element.Has(HtmlName.Href)) return element.Value(HtmlName.Href).ToString();
        return null;
    }

    private Url? Resolve(string written)
    {
        if (written.Length > Longest || string.IsNullOrWhiteSpace(written)) return null;
        var url = _base is null ? new Url(written) : new Url(_base, written);
        return url.IsInvalid || url.IsRelative ? null : url;
    }
}
