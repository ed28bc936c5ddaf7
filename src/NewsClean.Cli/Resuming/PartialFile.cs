using System.Buffers;
using NewsClean.Cli.Commands;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;

namespace NewsClean.Cli.Resuming;

/// <summary>
/// An output under way that a later run can go on with: <c>out.jsonl.partial</c> holds the records, <c>out.jsonl.partial.journal</c>
/// says in its first line whose run it is (<see cref="RunIdentity"/>) and in one line a record what was written from which page
/// (<see cref="JournalEntry"/>). Neither is trusted further than it can be checked, so that their bytes may reach the disk in any order:
/// only the journal's first line is flushed, as without it nobody knows whose file the other is, and the whole output before it takes its name.
/// </summary>
internal sealed class PartialFile : IDisposable
{
    private const int Attempts = 10;

    // EWOULDBLOCK of flock(2) on Linux and on macOS; ERROR_SHARING_VIOLATION of Windows.
    private const int WouldBlock = 11, WouldBlockOnMac = 35, SharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

    private readonly string _target;
    private readonly FileStream _output;
    private readonly FileStream _journal;
    private readonly byte[] _head;
    private bool _committed;

    private PartialFile(string target, FileStream output, FileStream journal, RunIdentity identity)
    {
        (_target, _output, _journal, _head) = (target, output, journal, identity.ToLine());
        Kept = new KeptRecords(default, 0, _head.Length);
        if (output.Length == 0) return;
        if (ReadHead(journal) is not { } begun)
            throw Refuse($"{PathFor(target)} has no journal beside it that says how it was begun");
        if (identity.DifferenceFrom(begun) is { } difference) throw Refuse($"{PathFor(target)} was {difference}");
        Kept = KeptRecords.Find(output, journal, _head.Length);
        Cut();
    }

    /// <summary>The records that are in it.</summary>
    public KeptRecords Kept { get; private set; }

    /// <summary>Where the records of an output are while it is not whole.</summary>
    public static string PathFor(string target) => target + ".partial";

    /// <summary>Where its journal is.</summary>
    public static string JournalFor(string target) => PathFor(target) + ".journal";

    /// <summary>Opens what an earlier run has left, or begins. No other run can open it meanwhile.</summary>
    /// <param name="target">The finished file's full path; folders that it lacks are made.</param>
    /// <param name="identity">The run that is to write it.</param>
    /// <exception cref="UsageException">What is there is no part of this run.</exception>
    /// <exception cref="IOException">It can't be opened, or another run has it open.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    public static PartialFile Open(string target, RunIdentity identity)
    {
        if (Directory.Exists(target)) throw new IOException($"{target}: is a folder; expected a file to write");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var output = OpenAlone(PathFor(target));
        FileStream? journal = null;
        try
        {
            journal = OpenAlone(JournalFor(target));
            return new PartialFile(target, output, journal, identity);
        }
        catch
        {
            if (journal?.Length == 0) Delete(journal);
            if (output.Length == 0) Delete(output);
            journal?.Dispose();
            output.Dispose();
            throw;
        }
    }

    /// <summary>Fingerprints of the pages that the kept records were made from, in order; to be read before anything is added.</summary>
    public IEnumerable<ulong> KeptInputs()
    {
        foreach (var entry in KeptRecords.Entries(_journal, _head.Length, Kept.JournalLength)) yield return entry.Input;
    }

    /// <summary>Adds whole records.</summary>
    /// <param name="records">Their bytes.</param>
    /// <param name="entries">The journal's lines about them.</param>
    /// <param name="counts">All records in the file, with them.</param>
    /// <exception cref="IOException">They could not be written.</exception>
    public void Append(ReadOnlySpan<byte> records, ReadOnlySpan<byte> entries, RunCounts counts)
    {
        if (Kept.OutputLength == 0) Begin();
        WriteAt(_output, Kept.OutputLength, records);
        WriteAt(_journal, Kept.JournalLength, entries);
        Kept = new KeptRecords(counts, Kept.OutputLength + records.Length, Kept.JournalLength + entries.Length);
    }

    /// <summary>Ends the output and gives it its name. An older file there is replaced.</summary>
    /// <param name="end">What stands behind the last record.</param>
    /// <exception cref="IOException">It could not be written, or can't take its name.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    public void Commit(ReadOnlySpan<byte> end)
    {
        WriteAt(_output, Kept.OutputLength, end);
        _output.SetLength(Kept.OutputLength + end.Length);
        _output.Flush(flushToDisk: true);
        // Elsewhere it moves while it is open, so that no other run can open it before it is gone.
        if (OperatingSystem.IsWindows()) _output.Dispose();
        AtomicFile.Replace(PathFor(_target), _target);
        _committed = true;
        Delete(_journal);
        Dispose();
    }

    /// <summary>
    /// Leaves what is not committed to a later run: whole records, or no file where there is none. Both files stay open to the end of the
    /// program, as another thread may be reading when a signal comes. Never throws.
    /// </summary>
    public void Leave()
    {
        if (_committed) return;
        try
        {
            if (Kept.OutputLength > 0)
            {
                Cut();
                return;
            }
            Delete(_output);
            Delete(_journal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // What stands behind the last whole record is cut off by the run that goes on.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _journal.Dispose();
    }

    private static UsageException Refuse(string what) => new($"--resume: {what}; delete it to start afresh");

    /// <summary>The first line, which only an equal one is as long as; null where there is none.</summary>
    internal static RunIdentity? ReadHead(FileStream journal)
    {
        var line = new ArrayBufferWriter<byte>();
        journal.Position = 0;
        while (true)
        {
            int read = journal.Read(line.GetSpan(64 * 1024));
            if (read == 0) return null;
            line.Advance(read);
            int end = line.WrittenSpan[^read..].IndexOf((byte)'\n');
            if (end >= 0) return RunIdentity.Parse(line.WrittenMemory[..(line.WrittenCount - read + end)]);
        }
    }

    private void Begin()
    {
        _output.SetLength(0);
        WriteAt(_journal, 0, _head);
        _journal.SetLength(_head.Length);
        _journal.Flush(flushToDisk: true);
    }

    private void Cut()
    {
        _output.SetLength(Kept.OutputLength);
        _journal.SetLength(Kept.JournalLength);
    }

    private static void WriteAt(FileStream file, long at, ReadOnlySpan<byte> bytes)
    {
        file.Position = at;
        try
        {
            file.Write(bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // .NET's word for EFBIG: past 4 GB on FAT, or past the user's limit.
            throw new IOException("the file grows larger than the file system allows", e);
        }
    }

    /// <summary>A file that nobody else can open meanwhile. Of a run that was killed, the system may take a moment to let go of it.</summary>
    internal static FileStream OpenAlone(string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException e) when (IsHeld(e) && attempt < Attempts)
            {
                Thread.Sleep(BetweenAttempts);
            }
        }
    }

    /// <summary>Does <paramref name="exception"/> say that another run has the file?</summary>
    public static bool IsHeld(IOException exception) => exception.HResult is WouldBlock or WouldBlockOnMac or SharingViolation;

    /// <summary>Deletes an open file. Windows deletes none that is open.</summary>
    internal static void Delete(FileStream file)
    {
        if (OperatingSystem.IsWindows()) file.Dispose();
        File.Delete(file.Name);
    }
}
