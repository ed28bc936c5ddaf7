namespace NewsClean;

/// <summary>Why a page gave no article.</summary>
/// <param name="Code">Stable code for programs, camelCase, one of <see cref="ReasonCodes"/>.</param>
/// <param name="Message">One sentence for people: place, what was found, what was expected.</param>
public sealed record Reason(string Code, string Message);
