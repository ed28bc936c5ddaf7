using System.Diagnostics;
using NewsClean.Cli.Output;
using NewsClean.Tests.Support;

namespace NewsClean.Cli.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsclean-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_appears_when_it_is_committed_and_not_before()
    {
        string path = At("new/deep/out.jsonl");
        using (var file = AtomicFile.Create(path))
        {
            file.Stream.Write("whole"u8);
            file.Stream.Flush();
            Assert.False(File.Exists(path));
            string temporary = Assert.Single(Directory.GetFiles(At("new/deep")));
            Assert.StartsWith(".newsclean-", Path.GetFileName(temporary), StringComparison.Ordinal);
            file.Commit();
        }
        Assert.Equal("whole", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(At("new/deep")));
    }

    [Fact]
    public void Without_a_commit_the_older_file_stays_and_nothing_else()
    {
        File.WriteAllText(At("out.csv"), "older");
        using (var file = AtomicFile.Create(At("out.csv"))) file.Stream.Write("half"u8);
        Assert.Equal("older", File.ReadAllText(At("out.csv")));
        Assert.Equal([At("out.csv")], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_commit_replaces_an_older_file_and_keeps_its_mode()
    {
        File.WriteAllText(At("out"), "a much longer older text");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(At("out"), Mode);
        Write(At("out"), "new");
        Assert.Equal("new", File.ReadAllText(At("out")));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(At("out")));
    }

    [Fact]
    public void What_a_killed_run_left_behind_harms_no_later_run()
    {
        var killed = AtomicFile.Create(At("out"));
        killed.Stream.Write("half"u8);
        killed.Stream.Flush();
        Write(At("out"), "whole");
        Assert.Equal("whole", File.ReadAllText(At("out")));
        killed.Dispose();
        Assert.Equal("whole", File.ReadAllText(At("out")));
        Assert.Equal([At("out")], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_failed_commit_leaves_no_temporary_file()
    {
        using (var file = AtomicFile.Create(At("out")))
        {
            Directory.CreateDirectory(At("out"));
            Assert.ThrowsAny<SystemException>(file.Commit);
        }
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_is_refused_before_anything_is_written()
    {
        Directory.CreateDirectory(At("folder"));
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => AtomicFile.Create(At("folder"))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_and_what_it_leads_to_is_replaced(bool exists)
    {
        if (exists) File.WriteAllText(At("real"), "older");
        File.CreateSymbolicLink(At("link"), At("real"));
        Write(At("link"), "new");
        Assert.Equal("new", File.ReadAllText(At("real")));
        Assert.NotNull(new FileInfo(At("link")).LinkTarget);
    }

    [Fact]
    public void The_longest_name_that_the_file_system_takes_can_be_written()
    {
        string path = At(new string('n', 255));
        Write(path, "x");
        Assert.True(File.Exists(path));
    }

    // Asked, not tried: a program run as root that got it wrong would replace the machine's devices.
    [TheoryOn("linux")]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/proc/self/fd/1", true)]
    [InlineData("/dev/shm/out.csv", false)]
    [InlineData("/devices/out.csv", false)]
    public void A_device_is_written_and_not_replaced(string path, bool expected) => Assert.Equal(expected, AtomicFile.IsDevice(path));

    [FactOn("linux", "macos")]
    public void A_link_to_a_device_is_one()
    {
        File.CreateSymbolicLink(At("first"), "/dev/null");
        File.CreateSymbolicLink(At("second"), At("first"));
        File.WriteAllText(At("file"), "");
        Assert.True(AtomicFile.IsDevice(At("second")));
        Assert.False(AtomicFile.IsDevice(At("file")));
        Assert.False(AtomicFile.IsDevice(At("missing")));
    }

    [FactOn("linux", "macos")]
    public async Task A_named_pipe_gets_the_bytes()
    {
        string pipe = At("pipe");
        using (var mkfifo = Process.Start("mkfifo", [pipe])) await mkfifo.WaitForExitAsync();
        var reading = Task.Run(() => File.ReadAllText(pipe));
        await Task.Run(() => Write(pipe, "through the pipe"));
        Assert.Equal("through the pipe", await reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void A_second_commit_is_refused()
    {
        using var file = AtomicFile.Create(At("out"));
        file.Commit();
        Assert.Throws<ObjectDisposedException>(file.Commit);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static void Write(string path, string text)
    {
        using var file = AtomicFile.Create(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit();
    }
}
