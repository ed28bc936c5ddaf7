namespace NewsClean.Metadata.Language;

/// <summary>What a word or letter says of a text's language.</summary>
/// <param name="Language">Index of the language in <see cref="LanguageProfiles.Languages"/>.</param>
/// <param name="Weight">How much; what several languages share says less of each.</param>
internal readonly record struct LanguageVote(int Language, float Weight);
