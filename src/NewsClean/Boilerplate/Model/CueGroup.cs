namespace NewsClean.Boilerplate.Model;

/// <summary>The topics of the cue lists, each in <c>Wordlists/words-NAME.txt</c>. The order is that of the model's columns.</summary>
internal enum CueGroup
{
    /// <summary>Sharing and following.</summary>
    Share,

    /// <summary>"Read also".</summary>
    More,

    /// <summary>"Most read".</summary>
    Top,

    /// <summary>Copyright, privacy, terms.</summary>
    Legal,

    /// <summary>Subscriptions, sign-in, advertisements.</summary>
    Promo,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Topics and categories.</summary>
    Tags,

    /// <summary>Pictures and who made them.</summary>
    Credit,

    /// <summary>Who wrote it.</summary>
    By,

    /// <summary>When it was published.</summary>
    Time,

    /// <summary>Menus, search, paging.</summary>
    Nav,

    /// <summary>Words to the reader.</summary>
    You,
}
