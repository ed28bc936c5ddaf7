using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>What the names of inputs must be like, the same for every command that reads pages.</summary>
internal static class InputRules
{
    /// <summary>Does the command line name any input?</summary>
    public static bool AreNamed(InputSelection inputs) => inputs is not { Paths.Count: 0, FilesFrom: null, Files0From: null };

    /// <summary>Refuses inputs that can't be read, and none at all.</summary>
    /// <exception cref="UsageException">Says which and why.</exception>
    public static void Check(InputSelection inputs)
    {
        if (!AreNamed(inputs)) throw new UsageException("nothing to read: name files or folders, or '-' for standard input");
        CheckNames(inputs);
    }

    /// <summary>The same for a command that can do without inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="others">Other files that the command reads, where <c>-</c> is standard input as well; null for one that was not named.</param>
    /// <exception cref="UsageException">Says which and why.</exception>
    public static void CheckNames(InputSelection inputs, params ReadOnlySpan<string?> others)
    {
        StandardInputUse.Check(inputs, others);
        if (inputs.Paths.Contains("") || others.Contains("")) throw new UsageException("a path is empty; expected a file, a folder or '-'");
        RefuseUnreadableList("--files-from", inputs.FilesFrom);
        RefuseUnreadableList("--files0-from", inputs.Files0From);
    }

    // A pipe must not be opened twice: its writer takes the first close for the end. Pipes and devices have no length.
    private static void RefuseUnreadableList(string option, string? list)
    {
        if (list is null or "-") return;
        if (Directory.Exists(list)) throw new UsageException($"{option} {list}: is a folder, expected a file that names the inputs");
        try
        {
            if (list.Length == 0 || !File.Exists(list)) throw new UsageException($"{option} {list}: there is no such file");
            if (new FileInfo(list).Length > 0) File.OpenHandle(list).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option} {list}: can't be read: {e.Message}");
        }
    }
}
