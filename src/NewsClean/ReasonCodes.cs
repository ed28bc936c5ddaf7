namespace NewsClean;

/// <summary>Every code that a <see cref="Reason"/> can have.</summary>
public static class ReasonCodes
{
    /// <summary>Error: the file or folder does not exist.</summary>
    public const string NotFound = "notFound";

    /// <summary>Error: it exists but can't be read; the message holds the system's reason.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Error: no bytes, or nothing but blanks.</summary>
    public const string Empty = "empty";

    /// <summary>Error: the bytes are not text.</summary>
    public const string Binary = "binary";

    /// <summary>Error: more bytes than <see cref="CleaningOptions.MaxPageBytes"/> allows for one page, or more than 1,048,576 blocks of text in it.</summary>
    public const string TooLarge = "tooLarge";

    /// <summary>Error: compressed data that does not decompress.</summary>
    public const string BadCompression = "badCompression";

    /// <summary>
    /// Error: a record of a file that holds many is not as its format asks for: a line that is no JSON, a WARC record whose length is wrong, content
    /// that is cut off.
    /// </summary>
    public const string BadRecord = "badRecord";

    /// <summary>Error: a format that newsclean does not read; the message names it.</summary>
    public const string UnsupportedFormat = "unsupportedFormat";

    /// <summary>Error: a fault of newsclean's own on this page; the message holds its type and place. Please report it.</summary>
    public const string Internal = "internal";

    /// <summary>Not an article: no block reads like a story's paragraph.</summary>
    public const string NoBody = "noBody";

    /// <summary>Not an article: the page has sentences, but reads like an index, a shop, a forum, documentation or an error page.</summary>
    public const string NotAStory = "notAStory";

    /// <summary>Not an article: the body is weaker than the confidence that was asked for.</summary>
    public const string LowConfidence = "lowConfidence";
}
