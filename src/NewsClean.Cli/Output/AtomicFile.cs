namespace NewsClean.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: bytes go to a hidden temporary file beside it, which takes its name only when
/// it is committed. A run that was killed leaves at most that file, <c>.newsclean-*.tmp</c>, which no later run reads or
/// needs. Devices and pipes (<c>/dev/null</c>, <c>/dev/stdout</c>) are written directly, as they can't be replaced.
/// It survives the end of the program, not that of the machine: the disk's cache is not flushed.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileStream _stream;
    private bool _closed;

    private AtomicFile(string target, string? temporary, FileStream stream) => (_target, _temporary, _stream) = (target, temporary, stream);

    /// <summary>What to write to. Closed by <see cref="Commit"/> and <see cref="Dispose"/>.</summary>
    public Stream Stream => _stream;

    /// <summary>The file that <see cref="Commit"/> replaces; null for a device or pipe, which is written as it is.</summary>
    public string? Replaces => _temporary is null ? null : _target;

    /// <summary>Starts writing <paramref name="path"/>; folders that it lacks are made. A symbolic link stays, what it leads to is replaced.</summary>
    /// <exception cref="IOException">The path is a folder, or the file can't be made beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static AtomicFile Create(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string target = Path.GetFullPath(path);
        if (IsDevice(target)) return new AtomicFile(target, null, OpenExisting(target));
        target = FollowLink(target);
        if (OpenIfPipe(target) is { } pipe) return new AtomicFile(target, null, pipe);
        if (Directory.Exists(target)) throw new IOException($"{path}: is a folder; expected a file to write");
        string folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        // The name is random so that runs side by side do not meet, and short so that a long target stays possible.
        string temporary = Path.Combine(folder, $".newsclean-{Path.GetRandomFileName()}.tmp");
        return new AtomicFile(target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None));
    }

    /// <summary>Puts the file in its place, over an older one.</summary>
    /// <exception cref="IOException">The last bytes could not be written, or the file can't take its name.</exception>
    /// <exception cref="ObjectDisposedException">It is closed already.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        _stream.Dispose();
        if (_temporary is not null) Replace(_temporary, _target);
        _closed = true;
    }

    /// <summary>
    /// The file that writing <paramref name="path"/> would replace, its full path with symbolic links followed; null for a device or pipe.
    /// It need not exist.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The path can't be followed.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    public static string? TargetOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string target = Path.GetFullPath(path);
        if (IsDevice(target)) return null;
        target = FollowLink(target);
        // Opened for writing alone, a pipe would wait for its reader.
        if (OperatingSystem.IsWindows() || !File.Exists(target)) return target;
        using var probe = new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        return probe.CanSeek ? target : null;
    }

    /// <summary>Gives <paramref name="written"/> the name and the access rights of <paramref name="target"/>, over an older file there.</summary>
    /// <exception cref="IOException">The file can't take its name.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    public static void Replace(string written, string target)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(written, File.GetUnixFileMode(target));
        File.Move(written, target, overwrite: true);
    }

    /// <summary>Gives up what is not committed: the temporary file goes, an older file at the path stays.</summary>
    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        try { _stream.Dispose(); }
        catch (IOException) when (_temporary is not null) { } // A full disk: the bytes are given up anyway.
        if (_temporary is not null) File.Delete(_temporary);
    }

    /// <summary>Whether the path is a device, or leads to one. .NET's attributes do not tell; devices live in /dev.</summary>
    public static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return false;
        // /dev/stdout is a link that need not lead to a name, so the path itself is looked at as well.
        return InDeviceFolder(path) || InDeviceFolder(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
    }

    private static string FollowLink(string target) =>
        new FileInfo(target).LinkTarget is not null && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } final ? final.FullName : target;

    private static bool InDeviceFolder(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal)
        || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));

    // Attributes do not tell pipes either, but a pipe can't seek. It is opened once: its reader takes the first close for the end.
    private static FileStream? OpenIfPipe(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        var stream = OpenExisting(path);
        if (!stream.CanSeek) return stream;
        stream.Dispose();
        return null;
    }

    private static FileStream OpenExisting(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
