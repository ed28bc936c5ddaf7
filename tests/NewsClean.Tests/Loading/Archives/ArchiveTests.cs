using System.Formats.Tar;
using System.IO.Compression;

namespace NewsClean.Tests.Loading.Archives;

public class ArchiveTests
{
    // What rsync --link-dest and cp -al make of a file that has not changed.
    [Fact]
    public void A_hard_link_in_a_tar_is_said_to_be_one()
    {
        using var archive = new MemoryStream();
        using (var tar = new TarWriter(archive, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(Bytes.Of("The ferry sails.")) });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "b.txt") { LinkName = "a.txt" });
        }
        var pages = Bytes.Read(archive.ToArray());
        Assert.Equal(["The ferry sails.", "[unsupportedFormat]"], pages.Texts());
        Assert.Equal("b.txt", pages[1].Failure!.Source.Member);
        Assert.Contains("a hard link to a.txt", pages[1].Failure!.Reason.Message, StringComparison.Ordinal);
    }

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("b.txt", Bytes.Of("Rain fell.")), ("a/c.txt.gz", Bytes.Gzip(Bytes.Of("Snow fell."))), ("photo.jpg", [0xFF, 0xD8, 0xFF]),
        ("a/.hidden.txt", Bytes.Of("no")), ("__MACOSX/b.txt", Bytes.Of("no")), ("a/d.warc.gz", Bytes.Gzip(Bytes.Wet("Wind."))),
    ];

    public static TheoryData<string> Kinds => ["tar", "tar.gz", "zip", "zip.gz"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_files_of_an_archive_are_pages(string kind)
    {
        using var folder = new TemporaryFolder();
        byte[] archive = Make(kind, Files);
        foreach (var pages in new[] { Bytes.Read(archive), Bytes.ReadFile(folder, "x", archive) })
        {
            Assert.Equal(["Rain fell.", "Snow fell.", "Wind."], pages.Texts());
            Assert.Equal(["b.txt", "a/c.txt.gz", "a/d.warc.gz"], pages.Select(p => p.Page!.Source.Member));
            Assert.Equal((null, "gzip", 0), (pages[0].Page!.Source.Compression, pages[1].Page!.Source.Compression, pages[2].Page!.Source.Record));
            Assert.EndsWith("!/b.txt", pages[0].Page!.Source.Place, StringComparison.Ordinal);
            // Offset and length count the file's bytes as they are in the archive.
            foreach (var page in pages.Take(2))
                Assert.Equal(page.Text(), System.Text.Encoding.UTF8.GetString(Bytes.Slice(Files.Single(f => f.Name == page.Page!.Source.Member).Bytes, page.Page!.Source)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_archive_that_is_cut_off_ends_with_one_error(string kind)
    {
        byte[] archive = Make(kind, [.. Enumerable.Range(0, 20).Select(i => ($"{i}.txt", Incompressible(i)))]);
        var pages = Bytes.Read(archive[..(archive.Length / 2)]);
        Assert.NotNull(pages[^1].Failure);
        Assert.Single(pages, p => p.Failure is not null);
        if (kind.StartsWith("tar", StringComparison.Ordinal)) Assert.InRange(pages.Count, 8, 12);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_archive_without_pages_is_an_error(string kind) =>
        Assert.Equal(["[empty]"], Bytes.Read(Make(kind, [("photo.jpg", [1, 2, 3])])).Texts());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_archive_without_pages_says_what_it_holds(string kind) => // hidden files have no ending that counts
        Assert.EndsWith("4 other files were left out (.md 2)", Assert.Single(Bytes.Read(Make(kind, [("a.md", [1]), ("b.MD", [1]), ("__MACOSX/._b.txt", [1]), (".git/page.html", [1])]))).Failure!.Reason.Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_that_is_too_large_is_an_error_and_the_rest_goes_on(string kind)
    {
        byte[] archive = Make(kind, [("a.txt", Bytes.Of("Rain.")), ("b.txt", Bytes.Of(new string('x', 500_000))), ("c.txt", Bytes.Of("Snow."))]);
        Assert.Equal(["Rain.", "[tooLarge]", "Snow."], Bytes.Read(archive, new CleaningOptions { MaxPageBytes = 1000 }).Texts());
    }

    [Fact]
    public void A_damaged_page_in_a_zip_is_an_error_and_the_rest_goes_on()
    {
        byte[] archive = Make("zip", [("a.txt", Incompressible(1)), ("b.txt", Bytes.Of("Snow."))]);
        archive[5000] ^= 0xFF;
        var pages = Bytes.Read(archive);
        Assert.Equal([ReasonCodes.BadCompression, null], pages.Select(p => p.Failure?.Reason.Code));
        Assert.Equal("a.txt", pages[0].Failure!.Source.Member);
    }

    [Fact]
    public void A_refused_file_does_not_hide_damage_behind_it()
    {
        byte[] tar = Make("tar", [("a.html", [0x89, .. "PNG\r\n\u001a\n"u8]), ("b.html", Bytes.Of("<p>Rain fell.</p>"))]);
        int header = tar.AsSpan().LastIndexOf("ustar"u8) - 257;
        "damaged!"u8.CopyTo(tar.AsSpan(header + 148)); // the header's checksum
        Assert.Equal([ReasonCodes.UnsupportedFormat, ReasonCodes.BadRecord], Bytes.Read(tar).Select(p => p.Failure?.Reason.Code));
    }

    // Names with line feeds, and attributes with them beside a name, in extended headers.
    [Theory]
    [InlineData("ra\nin.txt", null)]
    [InlineData("ra\n\nin\n.txt", "line\nanother\n")]
    [InlineData("rain.txt", "\n")]
    [InlineData("rain.txt", "20 path=other.txt\n")]
    public void Line_feeds_in_the_headers_of_a_tar_are_read_and_so_is_what_stands_behind_them(string name, string? attribute)
    {
        byte[] records = [.. Record("path=" + name), .. attribute is null ? [] : Record("SCHILY.xattr.user.note=" + attribute)];
        byte[] tar = [.. Entry("a.txt", Bytes.Of("Snow.")), .. Extended(records), .. Entry("short", Bytes.Of("Rain.")), .. Entry("b.txt", new byte[70_000]), .. Entry("c.txt", Bytes.Of("Wind.")), .. new byte[1024]];

        foreach (byte[] archive in new[] { tar, Bytes.Gzip(tar) })
        {
            var pages = Bytes.Read(archive);
            Assert.Equal(["Snow.", "Rain.", new string('\0', 70_000), "Wind."], pages.Texts());
            Assert.Equal(["a.txt", name, "b.txt", "c.txt"], pages.Select(p => p.Page!.Source.Member));
        }
    }

    [Fact]
    public void A_document_that_is_a_zip_is_named() =>
        Assert.Equal(["[unsupportedFormat]"], Bytes.Read(Make("zip", [("[Content_Types].xml", Bytes.Of("<x/>")), ("word/document.xml", Bytes.Of("<x/>"))])).Texts());

    /// <summary>An archive of one of the <see cref="Kinds"/>.</summary>
    internal static byte[] Make(string kind, (string Name, byte[] Bytes)[] files)
    {
        using var archive = new MemoryStream();
        if (kind.StartsWith("tar", StringComparison.Ordinal))
        {
            using var tar = new TarWriter(archive, leaveOpen: true);
            foreach (var (name, bytes) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }
        else
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return kind.EndsWith(".gz", StringComparison.Ordinal) ? Bytes.Gzip(archive.ToArray()) : archive.ToArray();
    }

    // A file without what ends an archive.
    private static byte[] Entry(string name, byte[] bytes)
    {
        using var archive = new MemoryStream();
        using (var tar = new TarWriter(archive, leaveOpen: true)) tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        return archive.ToArray()[..^1024];
    }

    // What POSIX calls an extended header: a file of type x before the one that it is about.
    private static byte[] Extended(byte[] records)
    {
        byte[] entry = Entry("x", records);
        entry[156] = (byte)'x';
        entry.AsSpan(148, 8).Fill((byte)' ');
        Bytes.Of(Convert.ToString(entry.Take(512).Sum(b => b), 8).PadLeft(6, '0') + "\0 ").CopyTo(entry.AsSpan(148));
        return entry;
    }

    private static byte[] Record(string text)
    {
        int length = Bytes.Of(text).Length + 4; // two digits, a space, the line feed
        return Bytes.Of($"{length} {text}\n");
    }

    private static byte[] Incompressible(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 20_000).Select(_ => (byte)random.Next(32, 127))];
    }
}
