namespace NewsClean.Loading.Paths;

/// <summary>One input of a run before it is opened.</summary>
/// <param name="Path">The file as it was named, <c>-</c> for standard input.</param>
/// <param name="FoundInFolder">The user named a folder above it, not the file itself.</param>
/// <param name="Failure">Set where there is nothing to open, and then the input's result.</param>
internal readonly record struct InputName(string Path, bool FoundInFolder = false, Failure? Failure = null);
