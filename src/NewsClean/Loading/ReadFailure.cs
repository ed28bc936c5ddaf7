using System.Security;

namespace NewsClean.Loading;

/// <summary>Makes the records of inputs that could not be read.</summary>
internal static class ReadFailure
{
    /// <summary>Is <paramref name="exception"/> what the file system says about an input, rather than a fault of the program?</summary>
    // ArgumentException: a NUL byte in the path, or an empty path. NotSupportedException: a stream that can't be read.
    public static bool IsOfTheInput(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException
        or ArgumentException or NotSupportedException or ObjectDisposedException;

    /// <summary>The record for an input that the system refused.</summary>
    public static Failure From(Exception exception, string path)
    {
        bool missing = path.Length == 0 || exception is FileNotFoundException or DirectoryNotFoundException;
        return missing
            ? Of(path, ReasonCodes.NotFound, "there is no such file or folder")
            : Of(path, ReasonCodes.Unreadable, exception.Message);
    }

    /// <summary>The record for an input of which no bytes are at hand.</summary>
    public static Failure Of(string path, string code, string message)
    {
        string source = Display(path);
        return new Failure(null, new SourceLocation(source), new Reason(code, $"{source}: {message}"));
    }

    /// <summary>The path as records show it: as it was named, with <c>/</c> between folders.</summary>
    public static string Display(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
