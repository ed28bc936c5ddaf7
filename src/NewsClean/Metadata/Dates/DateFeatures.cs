namespace NewsClean.Metadata.Dates;

/// <summary>What speaks for or against a date being the story's publication date; <see cref="DateWeights"/> weighs each.</summary>
[Flags]
internal enum DateFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"Published" stands before it.</summary>
    CuePublished = 1 << 0,

    /// <summary>The block above is nothing but "Published:".</summary>
    CueAbove = 1 << 1,

    /// <summary>The block is nothing but dates and cues.</summary>
    DateOnly = 1 << 3,

    /// <summary>Most of the block is date; the rest may be a name or a section.</summary>
    MostlyDate = 1 << 4,

    /// <summary>The block is long, or reads like a sentence.</summary>
    Sentence = 1 << 5,

    /// <summary>It has a time of day.</summary>
    Clock = 1 << 6,

    /// <summary>The block is labelled as a date.</summary>
    LabelDate = 1 << 7,

    /// <summary>The block is a byline, or stands beside one.</summary>
    Byline = 1 << 8,

    /// <summary>The block belongs to a list of teasers.</summary>
    LabelTeaser = 1 << 9,

    /// <summary>The block belongs to the site's frame.</summary>
    LabelFrame = 1 << 10,

    /// <summary>More than four blocks above the title.</summary>
    FarAboveTitle = 1 << 11,

    /// <summary>One to four blocks above the title.</summary>
    AboveTitle = 1 << 12,

    /// <summary>One to four blocks below the title.</summary>
    BelowTitle = 1 << 13,

    /// <summary>Farther below the title, before the story.</summary>
    BeforeStory = 1 << 14,

    /// <summary>Between paragraphs of the story.</summary>
    InsideStory = 1 << 15,

    /// <summary>Up to four blocks below the story.</summary>
    BelowStory = 1 << 16,

    /// <summary>Farther below the story.</summary>
    FarBelowStory = 1 << 17,

    /// <summary>Within a day of the date in the dump's header.</summary>
    AgreesWithHeader = 1 << 18,

    /// <summary>Away from the date in the dump's header.</summary>
    DisagreesWithHeader = 1 << 19,

    /// <summary>Another block of the page has the same day.</summary>
    Repeated = 1 << 20,

    /// <summary>At least three other days stand within a dozen blocks.</summary>
    Crowd = 1 << 21,

    /// <summary>The first date of the page.</summary>
    First = 1 << 22,

    /// <summary>The first date at or below the title.</summary>
    FirstBelowTitle = 1 << 23,

    /// <summary>No date of the page is later.</summary>
    Latest = 1 << 24,

    /// <summary>A date with its weekday and no time, as the site's own "today is" line has it.</summary>
    WeekdayOnly = 1 << 25,

    /// <summary>Just above the story's first paragraph.</summary>
    NextToStory = 1 << 26,

    /// <summary>Before 1990: a story's subject more often than its date.</summary>
    Old = 1 << 27,

    /// <summary>The signature of an embedded post: "— Ann Lee (@annlee) May 31, 2018".</summary>
    Embedded = 1 << 28,

    /// <summary>More than fifteen blocks above the story's first paragraph.</summary>
    FarAboveStory = 1 << 29,
}
