using NewsClean.Training.Gold;

namespace NewsClean.Training.Dumps;

/// <summary>What is common to some styles.</summary>
internal static class DumpStyles
{
    /// <summary>Is a page of this style HTML, which its own model reads?</summary>
    public static bool IsHtml(this DumpStyle style) => style >= DumpStyle.Html;

    /// <summary>Is the story gone from a page of this style?</summary>
    public static bool IsHollow(this DumpStyle style) => style is DumpStyle.Hollow or DumpStyle.HollowHtml;

    /// <summary>The boxes that dumps of these styles have between paragraphs; null where none has any.</summary>
    public static StoryBoxes? BoxesFor(this IReadOnlyList<DumpStyle> styles, IEnumerable<GoldPage> pages) =>
        styles.Any(s => s is DumpStyle.Boxed or DumpStyle.BoxedHtml) ? StoryBoxes.Collect(pages, styles.Contains(DumpStyle.BoxedHtml)) : null;
}
