namespace NewsClean.Training.Dumps;

/// <summary>What is common to some styles.</summary>
internal static class DumpStyles
{
    /// <summary>Is a page of this style HTML, which its own model reads?</summary>
    public static bool IsHtml(this DumpStyle style) => style is DumpStyle.Html or DumpStyle.OldHtml or DumpStyle.BareHtml;
}
