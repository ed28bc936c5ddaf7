using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NewsClean.Loading;
using NewsClean.Tests.Support;

namespace NewsClean.Tests.Loading;

public class FileTests
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => $"The ferry made {i} trips.\n")));

    [Fact]
    public void Two_gzip_members_are_one_page_with_the_id_of_its_plain_bytes()
    {
        using var folder = new TemporaryFolder();
        string plain = folder.Write("a.txt", Words);
        // The name says nothing: the magic number does.
        string packed = folder.Write("b.txt", [.. Gzip(Words[..1000]), .. Gzip(Words[1000..])]);

        var pages = Loads.Paths(plain, packed);
        Assert.Equal(Words, pages[1].Page!.Bytes.ToArray());
        Assert.Equal(new FileInfo(packed).Length, pages[1].Page!.Source.Length);
        Assert.Equal(pages[0].Clean(CleaningOptions.Default).Id, pages[1].Clean(CleaningOptions.Default).Id);
    }

    [FactOn("linux", "macos")]
    public void What_the_gzip_program_writes_is_read()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.txt", Words);
        Process.Start("gzip", ["-9", path]).WaitForExit();

        Assert.Equal(Words, Assert.Single(Loads.Paths(folder.Path)).Page!.Bytes.ToArray());
    }

    // As gzip(1) has it: zeros fill up a tape's last block.
    [Fact]
    public void Zeros_behind_compressed_data_are_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.txt.gz", [.. Gzip(Words[..1000]), .. new byte[700], .. Gzip(Words[1000..]), .. new byte[512]]);
        Assert.Equal(Words, Assert.Single(Loads.Paths(path)).Page!.Bytes.ToArray());
    }

    public static TheoryData<string, int, int> Damages => new()
    {
        // What happens, where the data is cut (from its end), where a byte is changed (from its start; -1: nowhere).
        { "cut in the data", 200, -1 },
        { "cut in the trailer", 3, -1 },
        { "nothing but a header", -10, -1 },
        { "a changed byte", 0, 300 },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damaged_gzip_is_a_failure_that_names_the_place(string damage, int cut, int changed)
    {
        using var folder = new TemporaryFolder();
        byte[] packed = Gzip(Words);
        if (changed >= 0) packed[changed] ^= 0xFF;
        packed = cut >= 0 ? packed[..^cut] : packed[..-cut];

        var failure = Assert.Single(Loads.Paths(folder.Write("page.txt.gz", packed))).Failure;
        Assert.True(failure is not null, damage);
        Assert.Equal(ReasonCodes.BadCompression, failure.Reason.Code);
        Assert.Matches("byte [0-9]+", failure.Reason.Message);
    }

    [Fact]
    public void A_gzip_bomb_is_refused_at_the_limit()
    {
        using var folder = new TemporaryFolder();
        byte[] bomb = Gzip(new byte[50_000_000]);
        var options = new CleaningOptions { MaxPageBytes = 1_000_000 };

        long before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Assert.Single(Loads.All(new InputSelection { Paths = [folder.Write("bomb.txt.gz", bomb)] }, options: options)).Failure!;
        Assert.Equal(ReasonCodes.TooLarge, failure.Reason.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000_000);
    }

    [Fact]
    public void A_file_past_the_limit_is_refused_with_its_size_and_not_read_into_memory()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("large.txt");
        using (var file = File.Create(path)) file.SetLength(300_000_000);

        long before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Assert.Single(Loads.Paths(path)).Failure!;
        Assert.Equal(ReasonCodes.TooLarge, failure.Reason.Code);
        Assert.Contains("300000000 bytes", failure.Reason.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, failure.Reason.Message, StringComparison.Ordinal);
        Assert.Equal(300_000_000, failure.Source.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData(100, "text")]
    [InlineData(101, "tooLarge")]
    public void The_limit_itself_is_allowed(int length, string verdict)
    {
        using var folder = new TemporaryFolder();
        byte[] page = Encoding.ASCII.GetBytes(new string('w', length));
        var options = new CleaningOptions { MaxPageBytes = 100 };
        var selection = new InputSelection { Paths = [folder.Write("a.txt", page), folder.Write("b.txt.gz", Gzip(page)), "-"] };

        Assert.All(Loads.All(selection, new MemoryStream(page), options), loaded => Assert.Equal(verdict, loaded.Verdict()));
    }

    [Theory]
    [InlineData("", "Failure empty")] // a file that was never written
    [InlineData("\n", "NotAnArticle noBody")] // a page that shows nothing before its scripts run
    [InlineData(" \r\n\t\u00A0\u200B\uFEFF\n", "NotAnArticle noBody")]
    [InlineData("\uFEFF", "NotAnArticle noBody")]
    [InlineData("<html><body><div id=\"app\"></div></body></html>", "NotAnArticle noBody")]
    public void A_page_without_text_is_no_article_and_a_file_without_bytes_an_error(string text, string verdict)
    {
        using var folder = new TemporaryFolder();
        var outcome = Assert.Single(Loads.Paths(folder.Write("page.txt", text))).Clean(CleaningOptions.Default);
        Assert.Equal(verdict, $"{outcome.GetType().Name} {(outcome as NotAnArticle)?.Reason.Code ?? (outcome as Failure)?.Reason.Code}");
        if (outcome is NotAnArticle shell) Assert.Equal("the page shows no text", shell.Reason.Message);
    }

    [Theory]
    [InlineData("missing.txt", "notFound")]
    [InlineData("", "notFound")]
    [InlineData("page.txt/below", "notFound")]
    [InlineData("with\0nul", "unreadable")]
    public void A_name_that_leads_nowhere_is_a_failure(string name, string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.txt", "words");
        string path = name.Length == 0 ? "" : folder.Path + "/" + name;

        var failure = Assert.Single(Loads.Paths(path)).Failure!;
        Assert.Equal((path, code), (failure.Source.Path, failure.Reason.Code));
        Assert.Null(failure.Id);
    }

    [FactOn("linux")]
    public void A_device_that_the_system_will_not_read_is_a_failure()
    {
        // Reading a process's memory at its start fails with an input/output error, for the superuser too.
        Assert.Equal(ReasonCodes.Unreadable, Assert.Single(Loads.Paths("/proc/self/mem")).Failure!.Reason.Code);
    }

    [FactOn("linux")]
    public void An_endless_device_ends_at_the_limit()
    {
        var loaded = Assert.Single(Loads.All(new InputSelection { Paths = ["/dev/zero"] }, options: new CleaningOptions { MaxPageBytes = 1000 }));
        Assert.Equal(ReasonCodes.TooLarge, loaded.Failure!.Reason.Code);
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal)) gzip.Write(bytes);
        return target.ToArray();
    }
}
