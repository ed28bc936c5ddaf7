namespace NewsClean.Cli.Tests.Resuming;

/// <summary>Whatever a kill or a power cut has left of the two files, the run that goes on ends with the bytes of one that nobody ended.</summary>
public class CutTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("txt")]
    [InlineData("md")]
    public async Task A_partial_file_may_end_at_any_byte(string format)
    {
        using var run = await InterruptedRun.Start($"--fields status,title --format {format}");

        // The start, where a format may have a head of its own, and the last records.
        for (int length = 1; length <= run.Partial.Length; length++)
            if (length < 30 || length > run.Partial.Length - 120) AssertResumes(run, run.Partial.AsSpan(0, length), run.Journal, $"the first {length} bytes");
        AssertResumes(run, [.. run.Partial, .. "{\"sta"u8], run.Journal, "half a record more");
    }

    [Fact]
    public async Task A_journal_may_end_at_any_byte_behind_its_first_line()
    {
        using var run = await InterruptedRun.Start("--fields title");

        for (int length = Array.IndexOf(run.Journal, (byte)'\n') + 1; length <= run.Journal.Length; length++)
            AssertResumes(run, run.Partial, run.Journal.AsSpan(0, length), $"a journal of {length} bytes");
    }

    [Fact]
    public async Task Bytes_that_did_not_reach_the_disk_are_made_again()
    {
        using var run = await InterruptedRun.Start("--fields title,body");
        int line = Array.IndexOf(run.Journal, (byte)'\n') + 1;

        for (int at = 0; at < run.Partial.Length; at += 97)
        {
            byte[] holed = [.. run.Partial];
            holed.AsSpan(at, Math.Min(50, holed.Length - at)).Clear();
            AssertResumes(run, holed, run.Journal, $"a hole at byte {at}");
        }
        for (int at = line; at < run.Journal.Length; at += 7)
        {
            byte[] holed = [.. run.Journal];
            holed.AsSpan(at, Math.Min(20, holed.Length - at)).Clear();
            AssertResumes(run, run.Partial, holed, $"a journal with a hole at byte {at}");
        }
    }

    [Fact]
    public async Task A_signal_leaves_all_records_so_far()
    {
        using var run = await InterruptedRun.Start("--fields title");

        Assert.Equal(4, run.Partial.Count(b => b == '\n'));
        Assert.True(run.Whole.AsSpan().StartsWith(run.Partial));
        Assert.Equal(1 + 4, run.Journal.Count(b => b == '\n'));
    }

    private static void AssertResumes(InterruptedRun run, ReadOnlySpan<byte> partial, ReadOnlySpan<byte> journal, string what)
    {
        File.Delete(run.Target);
        run.Put(partial, journal);

        Assert.True(run.Go() == 1, $"{what}: another exit code");
        Assert.True(run.Whole.AsSpan().SequenceEqual(File.ReadAllBytes(run.Target)), $"{what}: other bytes");
        Assert.False(File.Exists(run.PartialPath) || File.Exists(run.JournalPath), $"{what}: the files stay");
    }
}
