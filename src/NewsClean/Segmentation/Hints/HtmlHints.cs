using System.Buffers;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Hints;

/// <summary>What an element's attributes say about how it is shown and what it is for.</summary>
internal static class HtmlHints
{
    private static readonly SearchValues<string> s_hiding = SearchValues.Create(["display", "visibility"], StringComparison.OrdinalIgnoreCase);

    // By what names frameworks call what only a screen reader says (Bootstrap, Tailwind, Drupal, HTML5 Boilerplate, WordPress, SUIT, Salesforce, Moodle); sites put
    // their own letters before or behind them: "u-sr-only", "VisuallyHidden_root".
    private static readonly string[] s_spokenClasses =
        ["sr-only", "visually-hidden", "visuallyhidden", "hiddenvisually", "screen-reader", "screenreader", "assistive-text", "offscreen",
            "off-screen", "a11y-hidden", "accesshide", "element-invisible"];

    // What shows after all: on wide screens (Tailwind's "sr-only md:not-sr-only"), or by itself (Bootstrap's "sr-only-focusable").
    private static readonly string[] s_shownClasses = ["not-sr-only", "focusable"];

    /// <summary>What the ARIA role makes of the element.</summary>
    public static BlockRoles RolesOf(HtmlElement element) => element.Value(HtmlName.Role) switch
    {
        "" => BlockRoles.None,
        "navigation" or "menu" or "menubar" => BlockRoles.Nav,
        "complementary" => BlockRoles.Aside,
        "banner" => BlockRoles.Header,
        "contentinfo" => BlockRoles.Footer,
        "main" => BlockRoles.Main,
        "article" => BlockRoles.Article,
        "search" or "form" => BlockRoles.Form,
        "button" => BlockRoles.Button,
        "heading" => BlockRoles.Heading,
        "dialog" or "alertdialog" => BlockRoles.Dialog,
        "list" => BlockRoles.List,
        _ => BlockRoles.None,
    };

    /// <summary>Does the page hide the element, until a script may show it? What style sheets hide is not known here.</summary>
    public static bool IsHidden(HtmlElement element)
    {
        switch (element.Tag.Name)
        {
            case "template" or "noscript":
                return true;
            case "dialog":
                return !element.Has(HtmlName.Open);
        }
        foreach (var (name, value) in element.Attributes)
        {
            if (name == HtmlName.Hidden) return !IsStreamed(element);
            if (name == HtmlName.Style && HidesBy(value.Span)) return true;
        }
        return false;
    }

    /// <summary>Is the element's text for screen readers alone, as "(opens in a new window)" behind a link's is? The style sheet that hides it goes with the class.</summary>
    public static bool IsSpokenOnly(HtmlElement element)
    {
        var classes = element.Value(HtmlName.Class);
        return !classes.IsEmpty && ContainsAny(classes, s_spokenClasses) && !ContainsAny(classes, s_shownClasses);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] parts)
    {
        foreach (string part in parts)
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // Parts of a page that React sends late, <div hidden id="S:4">: a script moves them to their place at once.
    private static bool IsStreamed(HtmlElement element) => element.Value(HtmlName.Id).StartsWith("S:", StringComparison.Ordinal);

    // "display:none", "color:red; DISPLAY : none !important", "visibility: hidden"; not "display:block", "backface-visibility:hidden".
    private static bool HidesBy(ReadOnlySpan<char> style)
    {
        if (style.Length > 2000) style = style[..2000];
        for (int at = 0, next; (next = style[at..].IndexOfAny(s_hiding)) >= 0;)
        {
            int start = at + next;
            bool display = style[start] is 'd' or 'D';
            at = start + (display ? "display" : "visibility").Length;
            if (start > 0 && (style[start - 1] == '-' || char.IsLetterOrDigit(style[start - 1]))) continue; // the end of another property's name
            var rest = style[at..].TrimStart();
            if (rest.Length > 0 && rest[0] == ':' && rest[1..].TrimStart().StartsWith(display ? "none" : "hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
