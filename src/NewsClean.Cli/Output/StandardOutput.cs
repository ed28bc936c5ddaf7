using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsClean.Cli.Output;

/// <summary>
/// Standard output as a plain file. The console's own stream hides that the reader of a pipe has gone (EPIPE), so that a
/// program would work on for nobody; a file stream reports it with the first write.
/// </summary>
internal static class StandardOutput
{
    /// <summary>What messages call it.</summary>
    public const string Name = "standard output";

    /// <summary>Opens it without a buffer: each write is one piece.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // A file stream keeps its own position in a file and leaves the shared one alone, so that in
        // "{ newsclean extract a; newsclean extract b; } > out" the second would overwrite the first. Files know no EPIPE.
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Writes a whole text.</summary>
    /// <exception cref="OutputFailedException">It could not be written.</exception>
    public static void Write(string text)
    {
        try
        {
            using var stream = Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException e)
        {
            throw new OutputFailedException(Name, e);
        }
    }
}
