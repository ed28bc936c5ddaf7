using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Resuming;

/// <summary>
/// A run with <c>--resume</c> over a folder and a last page, ended by a signal when the folder's records are written and the last page is
/// still to come. What it has left can be put back as often as a test likes.
/// </summary>
internal sealed class InterruptedRun : IDisposable
{
    private readonly Workspace _work = new();
    private readonly string _options;

    private InterruptedRun(string options) => _options = options;

    public string Folder => _work.Folder;

    public Workspace Work => _work;

    public string Target => _work.At("out");

    public string PartialPath => _work.At("out.partial");

    public string JournalPath => _work.At("out.partial.journal");

    public byte[] Partial { get; private set; } = [];

    public byte[] Journal { get; private set; } = [];

    /// <summary>What a run gives that nobody ends.</summary>
    public byte[] Whole { get; private set; } = [];

    public ProcessResult Result { get; private set; } = null!;

    /// <summary>The arguments of the run, with absolute paths.</summary>
    public string[] Arguments => ["extract", _work.At("in"), _work.At("last.txt"), "-o", Target, "--resume", "--quiet", .. _options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Runs four pages up to the last, one of them without an article, and ends the run with <paramref name="signal"/>.</summary>
    public static async Task<InterruptedRun> Start(string options, string signal = "TERM")
    {
        var run = new InterruptedRun(options);
        var work = run._work;
        work.WritePages(3, "in/");
        work.Write("in/q.txt", "Home\nSport\n");
        await ProcessRunner.Shell(work.Folder, "mkfifo last.txt");
        using (var process = ProcessRunner.Start(work.Folder, [.. run.Arguments, "--jobs", "1"]))
        {
            // One page after the other: when the run opens the pipe, all records before it have been made.
            using var pipe = await OpenPipe(work.At("last.txt"));
            process.Send(signal);
            run.Result = await process.Result();
        }
        File.Delete(work.At("last.txt"));
        work.Write("last.txt", Workspace.Page(9));
        run.Partial = Read(run.PartialPath);
        run.Journal = Read(run.JournalPath);
        run.Clear();
        Assert.Equal(1, run.Go());
        run.Whole = File.ReadAllBytes(run.Target);
        run.Clear();
        run.Put(run.Partial, run.Journal);
        return run;
    }

    /// <summary>Opens a pipe for writing once a run has opened it for reading. Without the lock that .NET takes otherwise, which would refuse the run its end.</summary>
    public static Task<FileStream> OpenPipe(string path) => Task
        .Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        .WaitAsync(ProcessRunner.TimeLimit);

    /// <summary>Puts back what the run has left, or something like it.</summary>
    public void Put(ReadOnlySpan<byte> partial, ReadOnlySpan<byte> journal)
    {
        File.WriteAllBytes(PartialPath, partial);
        File.WriteAllBytes(JournalPath, journal);
    }

    /// <summary>Goes on with it in this process, as some tests do so hundreds of times.</summary>
    public int Go() => NewsCleanRoot.Create(Arguments).Parse(Arguments).Invoke();

    /// <summary>Goes on with it as a process, with more options.</summary>
    public Task<ProcessResult> Resume(params string[] more) => ProcessRunner.NewsClean(Folder, [.. Arguments, .. more]);

    public void Dispose() => _work.Dispose();

    private void Clear()
    {
        foreach (string file in new[] { Target, PartialPath, JournalPath }) File.Delete(file);
    }

    private static byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];
}
