namespace NewsClean;

/// <summary>What a block is to the article on its page.</summary>
public enum BlockLabel
{
    /// <summary>A paragraph, list item or quote of the story.</summary>
    Body,

    /// <summary>A heading inside the story. Part of the body.</summary>
    Subhead,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The standfirst: a summary between headline and story, outside the body.</summary>
    Lead,

    /// <summary>Who wrote it: "By Ann Lee".</summary>
    Byline,

    /// <summary>When it was published or changed.</summary>
    Date,

    /// <summary>A dateline on a line of its own: "TOKYO, June 6. /TASS/." A dateline that opens a paragraph stays in that Body block.</summary>
    Dateline,

    /// <summary>The section or rubric that the article stands under.</summary>
    Section,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>Who made a picture: "Mikhail Metzel/TASS".</summary>
    Credit,

    /// <summary>"Read also" and the headlines it leads to, other teasers.</summary>
    Related,

    /// <summary>Menus, breadcrumbs, search boxes, other links of the site's frame.</summary>
    Navigation,

    /// <summary>Lists of the most read, latest or trending.</summary>
    MostRead,

    /// <summary>Share and follow buttons, counters.</summary>
    Share,

    /// <summary>Advertisements, sponsors' and the site's own appeals: newsletters, subscriptions, apps.</summary>
    Advertisement,

    /// <summary>Readers' comments and the invitation to write one.</summary>
    Comments,

    /// <summary>Copyright and licence lines.</summary>
    Copyright,

    /// <summary>Cookie and privacy notices.</summary>
    Consent,

    /// <summary>What is no text of the page: templates that a script never filled ("{{item.date}}"), and scripts themselves.</summary>
    Template,

    /// <summary>"Next page", "1 2 3".</summary>
    Pagination,

    /// <summary>Topics or tags of the article, and the word that introduces them.</summary>
    Tags,

    /// <summary>Boilerplate that none of the other labels names.</summary>
    Other,
}
