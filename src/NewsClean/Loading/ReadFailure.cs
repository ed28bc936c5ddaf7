using System.Security;

namespace NewsClean.Loading;

/// <summary>Makes the records of inputs that could not be read.</summary>
internal static class ReadFailure
{
    // What .NET shows for bytes of a name that are no UTF-8: it can't name such a file to the system.
    private const char NoUtf8 = '\uFFFD';

    /// <summary>Is <paramref name="exception"/> what the file system says about an input, rather than a fault of the program?</summary>
    // ArgumentException: a NUL byte in the path, or an empty path.
    public static bool IsOfTheInput(Exception exception) => IsOfItsBytes(exception) || exception is ArgumentException;

    /// <summary>Is <paramref name="exception"/> what the system says while an input is read?</summary>
    // NotSupportedException, ObjectDisposedException: a stream that can't be read, or no more.
    public static bool IsOfItsBytes(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException
        or NotSupportedException or ObjectDisposedException;

    /// <summary>Is <paramref name="exception"/> what a reader that is at fault throws? The rest of the run goes on, and the fault is to be seen.</summary>
    public static bool IsOfTheReader(Exception exception) =>
        exception is ArgumentException or IndexOutOfRangeException or InvalidOperationException or OverflowException or FormatException;

    /// <summary>The record for an input on which a reader failed.</summary>
    public static Failure Internal(Exception exception, string path) =>
        Of(path, ReasonCodes.Internal, $"{exception.GetType().Name}: {exception.Message}; please report it");

    /// <summary>The record for an input that the system refused.</summary>
    public static Failure From(Exception exception, string path)
    {
        bool missing = path.Length == 0 || exception is FileNotFoundException or DirectoryNotFoundException;
        return !missing ? Of(path, ReasonCodes.Unreadable, exception.Message)
            : path.Contains(NoUtf8) ? Of(path, ReasonCodes.Unreadable, $"can't be opened: its name is not UTF-8 (shown with {NoUtf8}); rename it, or give it as standard input")
            : Of(path, ReasonCodes.NotFound, "there is no such file or folder");
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
