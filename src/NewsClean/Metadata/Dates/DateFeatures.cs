namespace NewsClean.Metadata.Dates;

/// <summary>What speaks for or against a date being the story's publication date; <see cref="DateWeights"/> weighs each.</summary>
[Flags]
internal enum DateFeatures : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"Published" stands before it.</summary>
    CuePublished = 1L << 0,

    /// <summary>The block above is nothing but "Published:".</summary>
    CueAbove = 1L << 1,

    /// <summary>The block is nothing but dates and cues.</summary>
    DateOnly = 1L << 3,

    /// <summary>Most of the block is date; the rest may be a name or a section.</summary>
    MostlyDate = 1L << 4,

    /// <summary>The block is long, or reads like a sentence.</summary>
    Sentence = 1L << 5,

    /// <summary>It has a time of day.</summary>
    Clock = 1L << 6,

    /// <summary>The block is labelled as a date.</summary>
    LabelDate = 1L << 7,

    /// <summary>The block is a byline, or stands beside one.</summary>
    Byline = 1L << 8,

    /// <summary>The block belongs to a list of teasers.</summary>
    LabelTeaser = 1L << 9,

    /// <summary>The block belongs to the site's frame.</summary>
    LabelFrame = 1L << 10,

    /// <summary>More than four blocks above the title.</summary>
    FarAboveTitle = 1L << 11,

    /// <summary>One to four blocks above the title.</summary>
    AboveTitle = 1L << 12,

    /// <summary>One to four blocks below the title.</summary>
    BelowTitle = 1L << 13,

    /// <summary>Farther below the title, before the story.</summary>
    BeforeStory = 1L << 14,

    /// <summary>Between paragraphs of the story, not at its top.</summary>
    InsideStory = 1L << 15,

    /// <summary>Up to four blocks below the story.</summary>
    BelowStory = 1L << 16,

    /// <summary>Farther below the story.</summary>
    FarBelowStory = 1L << 17,

    /// <summary>Within a day of the date in the dump's header.</summary>
    AgreesWithHeader = 1L << 18,

    /// <summary>Away from the date in the dump's header.</summary>
    DisagreesWithHeader = 1L << 19,

    /// <summary>Another block of the page has the same day.</summary>
    Repeated = 1L << 20,

    /// <summary>At least three other days stand within a dozen blocks.</summary>
    Crowd = 1L << 21,

    /// <summary>The first date of the page, and not below the story.</summary>
    First = 1L << 22,

    /// <summary>The first date at or below the title, and not below the story.</summary>
    FirstBelowTitle = 1L << 23,

    /// <summary>No date of the page is later.</summary>
    Latest = 1L << 24,

    /// <summary>A date with its weekday and no time, as the site's own "today is" line has it.</summary>
    WeekdayOnly = 1L << 25,

    /// <summary>Just above the story's first paragraph.</summary>
    NextToStory = 1L << 26,

    /// <summary>Before 1990: a story's subject more often than its date.</summary>
    Old = 1L << 27,

    /// <summary>More than fifteen blocks above the story's first paragraph.</summary>
    FarAboveStory = 1L << 29,

    /// <summary>At the story's top, behind at most three of its blocks: a lead or a teaser may pass for its first paragraph.</summary>
    StoryTop = 1L << 2,

    /// <summary>The model all but knows that the block gives the story's date (0.9 and more).</summary>
    ModelSure = 1L << 30,

    /// <summary>The model thinks so (0.6 to 0.9).</summary>
    ModelLikely = 1L << 31,

    /// <summary>The model takes it for possible (0.25 to 0.6).</summary>
    ModelPossible = 1L << 32,

    /// <summary>The model thinks not (0.05 to 0.25).</summary>
    ModelUnlikely = 1L << 33,

    /// <summary>The model is sure that it does not (below 0.05).</summary>
    ModelDenies = 1L << 34,

    /// <summary>The page shows no other day.</summary>
    OnlyDay = 1L << 35,
}
