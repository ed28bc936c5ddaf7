namespace NewsClean.Metadata.Dates.Stated;

/// <summary>What speaks for or against a day being the story's, of those that an HTML page shows or states; <see cref="DayWeights"/> weighs each.</summary>
[Flags]
internal enum DayFeatures : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The page shows it where <see cref="DateCandidates"/> looks.</summary>
    Shown = 1L << 0,

    /// <summary>Of the days that the page shows it is the likeliest.</summary>
    ShownBest = 1L << 1,

    /// <summary>The page shows a likelier day.</summary>
    ShownOther = 1L << 2,

    /// <summary>Shown with words that say "updated".</summary>
    ShownModified = 1L << 3,

    /// <summary>An article's <c>datePublished</c> in JSON-LD.</summary>
    JsonArticle = 1L << 4,

    /// <summary>A meta element that says "published".</summary>
    MetaPublished = 1L << 5,

    /// <summary>An item property that says so.</summary>
    ItemProperty = 1L << 6,

    /// <summary>A <c>time</c> that says "published", around title and story's top.</summary>
    TimePublished = 1L << 7,

    /// <summary>A web page's <c>datePublished</c> in JSON-LD.</summary>
    JsonPage = 1L << 8,

    /// <summary>A <c>time</c> around title and story's top.</summary>
    TimeNear = 1L << 9,

    /// <summary>Any other <c>time</c>.</summary>
    TimeFar = 1L << 10,

    /// <summary>Meta elements that name a date without saying of what.</summary>
    MetaDate = 1L << 11,

    /// <summary>The address has it.</summary>
    Address = 1L << 12,

    /// <summary>The address has its month.</summary>
    AddressMonth = 1L << 13,

    /// <summary>The address has another day or month.</summary>
    AddressOther = 1L << 14,

    /// <summary>Stated as the day of a change too.</summary>
    Modified = 1L << 15,

    /// <summary>Later than a change that the page states.</summary>
    AfterModified = 1L << 16,

    /// <summary>Not shown, but the page shows the day before or after.</summary>
    ShownBeside = 1L << 17,

    /// <summary>The day before or after is stated as published.</summary>
    StatedBeside = 1L << 18,

    /// <summary>Statements of publication name another day.</summary>
    Disputed = 1L << 20,

    /// <summary>Of the days stated as published it is not the earliest.</summary>
    NotEarliest = 1L << 21,

    /// <summary>Before 2000: a story's subject more often than its date.</summary>
    Old = 1L << 22,

    /// <summary>The first <c>time</c> around title and story's top.</summary>
    TimeFirst = 1L << 23,

    /// <summary>The page states no publication at all.</summary>
    NothingStated = 1L << 24,

    /// <summary>Both shown and stated as published.</summary>
    ShownAndStated = 1L << 25,

    /// <summary>Shown, and stated as the day of a change only, while another is stated as published.</summary>
    ShownChange = 1L << 26,

    /// <summary>Not stated, but the day before or after is, as an instant that falls on this day in another zone.</summary>
    InstantBeside = 1L << 27,

    /// <summary><see cref="ShownChange"/>, and a meta element, not JSON-LD alone, says that another day, not the one before or after, is the publication's.</summary>
    ChangeAgainstMeta = 1L << 28,
}
