using NewsClean.Cli.Running;
using NewsClean.Loading;

namespace NewsClean.Cli.Tests.Running;

public class AssemblyLineTests
{
    [Fact]
    public void Results_come_in_order_and_the_reader_never_runs_far_ahead()
    {
        int read = 0, furthestAhead = 0, next = 0;
        var line = new AssemblyLine(job => Thread.SpinWait(job.Input.Page!.Source.Record!.Value % 7 * 500), workers: 3);
        using var reader = Pages(2000, bytes: 1, () => read++).GetEnumerator();
        reader.MoveNext();

        foreach (var job in line.Process(reader))
        {
            Assert.Equal(next++, job.Input.Page!.Source.Record);
            furthestAhead = Math.Max(furthestAhead, read - next);
            job.Clear();
        }

        Assert.Equal(2000, next);
        Assert.InRange(furthestAhead, 0, 3 * 32 + 1);
    }

    [Fact]
    public void Large_pages_are_held_back_by_their_bytes()
    {
        int read = 0, delivered = 0, furthestAhead = 0;
        var line = new AssemblyLine(_ => { }, workers: 2);
        using var reader = Pages(40, bytes: 20 << 20, () => read++).GetEnumerator();
        reader.MoveNext();

        foreach (var job in line.Process(reader))
        {
            furthestAhead = Math.Max(furthestAhead, read - ++delivered);
            Thread.Sleep(5);
            job.Clear();
        }

        // 64 MiB hold three pages of 20 MiB; a fourth may be read and wait for its place.
        Assert.Equal(40, delivered);
        Assert.InRange(furthestAhead, 0, 4);
    }

    [Fact]
    public void What_the_reader_throws_arrives_behind_the_pages_before_it()
    {
        int delivered = 0;
        var line = new AssemblyLine(_ => { }, workers: 2);
        using var reader = Broken().GetEnumerator();
        reader.MoveNext();

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var job in line.Process(reader)) delivered++;
        });
        Assert.Equal(5, delivered);
    }

    private static IEnumerable<LoadedPage> Broken()
    {
        foreach (var page in Pages(5, bytes: 1, () => { })) yield return page;
        throw new InvalidOperationException("broken");
    }

    private static IEnumerable<LoadedPage> Pages(int count, int bytes, Action onRead)
    {
        var content = new byte[bytes];
        for (int i = 0; i < count; i++)
        {
            onRead();
            yield return new LoadedPage(new RawPage(new SourceLocation("many") { Record = i }, content), null);
        }
    }
}
