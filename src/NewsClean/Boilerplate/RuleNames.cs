namespace NewsClean.Boilerplate;

/// <summary>The names of all rules that can decide a label, as <c>explain</c> and <c>--blocks</c> show them.</summary>
internal static class RuleNames
{
    /// <summary>Holds "{{" or the like.</summary>
    public const string Template = "template";

    /// <summary>A script, a style sheet or JSON, in a dump of all text nodes.</summary>
    public const string Script = "script";

    /// <summary>What a program put into a dump for a link or a picture that shows no text: its address, its number.</summary>
    public const string LinkMark = "link-mark";

    /// <summary>A message of PHP's, which servers print above pages: <c>Warning: … in /www/page.php on line 12</c>.</summary>
    public const string ServerMessage = "server-message";

    /// <summary>Digits and signs only.</summary>
    public const string NoWords = "no-words";

    /// <summary>A short block that begins with a phrase of a list in Wordlists/.</summary>
    public const string Cue = "cue";

    /// <summary>"Read also: Council votes on the new bridge": a phrase that introduces a link, a colon, a headline.</summary>
    public const string LinkLine = "link-line";

    /// <summary>A notice of some length that begins with a legal or consent phrase, or says what only a site says of itself.</summary>
    public const string Notice = "notice";

    /// <summary>"© Name" without a year: who made a picture.</summary>
    public const string CreditSign = "credit-sign";

    /// <summary>A line that only says who made a picture.</summary>
    public const string CreditLine = "credit-line";

    /// <summary>Little but a date.</summary>
    public const string DateLine = "date-line";

    /// <summary>Begins with a byline word and holds names.</summary>
    public const string BylineLine = "byline-line";

    /// <summary>A link menu in one line: "Home | News | Sport".</summary>
    public const string LinkBar = "link-bar";

    /// <summary>The trained model's word.</summary>
    public const string Model = "model";

    /// <summary>Stands inside the story and again elsewhere on the page.</summary>
    public const string Repeated = "repeated";

    /// <summary>A short line inside the story that nothing speaks for.</summary>
    public const string Insert = "insert";

    /// <summary>A headline that follows "Read also" or the like.</summary>
    public const string AfterRelated = "after-related";

    /// <summary>Paragraphs that go on with the story behind a box.</summary>
    public const string Continuation = "continuation";

    /// <summary>A sentence right behind a short story that the model half believes in.</summary>
    public const string ClosingParagraph = "closing-paragraph";

    /// <summary>Text of a teaser's picture, between "Read also" and the headline.</summary>
    public const string TeaserPicture = "teaser-picture";

    /// <summary>The headline: near the story, in its words.</summary>
    public const string Headline = "headline";

    /// <summary>The headline once more.</summary>
    public const string HeadlineAgain = "headline-again";

    /// <summary>A sentence between headline and byline, date or story.</summary>
    public const string Standfirst = "standfirst";

    /// <summary>A short line beside the headline.</summary>
    public const string Rubric = "rubric";

    /// <summary>A standfirst that the story's first paragraph says again.</summary>
    public const string RepeatedLead = "repeated-lead";

    /// <summary>A standfirst that reads like the story, above the byline or the date.</summary>
    public const string AboveByline = "above-byline";

    /// <summary>Text of a picture: repeated, credited or cued.</summary>
    public const string PictureText = "picture-text";

    /// <summary>Between headline and story, and none of the above.</summary>
    public const string HeadRest = "head-rest";

    /// <summary>Belongs to the heading above it.</summary>
    public const string UnderHeading = "under-heading";

    /// <summary>A short line outside the story.</summary>
    public const string FrameLine = "frame-line";

    /// <summary>A sentence outside the story.</summary>
    public const string FrameSentence = "frame-sentence";
}
