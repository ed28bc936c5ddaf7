using NewsClean.Loading;
using NewsClean.Loading.Archives;

namespace NewsClean.Tests.Loading.Archives;

public class ZstdFramesTests
{
    // Three WET records, each a frame by zstd 1.5.4 (zstd -19 -D dict), behind a skippable frame with the dictionary, itself compressed.
    private const string WithPackedDictionary =
        "XSpNGIYAAAAotS/9BGjNAwAySBoYcG8DaMp1pZDMCin/8wQ6ECIa66q2pwoIypQFDlluv1+H65Ah3hlBnntJ2c/2W5QpK4h17yHvxCFHsb3V/97v06GMW0dRYquDWbW35mb8f+sQhQG+Ick+wSmb8slZ1/FaAGVC"
        + "MLRDMZoEAD0bycC51EmgQekCYH8I8yi1L/0EaI0AAEBXMjIuDQoNCgIAsCAcpYYNpPdT1Si1L/0EaCUBALBXMjVSZmVsbCBvaGFyYm91ci4NCg0KBAAXm5KYuBAgHKWGDfDY9cEotS/9BGgNAQDAVzIxYnJpZGdlIGlzI"
        + "GNsb3NlZC4NCg0KAgBAIBylhg1R7TuK";

    // The same records, the dictionary as it is.
    private const string WithPlainDictionary =
        "XSpNGKAAAABXQVJDLzEuMA0KV0FSQy1UeXBlOiBjb252ZXJzaW9uDQpXQVJDLVRhcmdldC1VUkk6IGh0dHBzOi8vbmV3cy5leGFtcGxlL2ENCkNvbnRlbnQtVHlwZTogdGV4dC9wbGFpbg0KQ29udGVudC1MZW5ndGg6"
        + "IDM0DQoNClRoZSBmZXJyeSBzYWlscyBhZ2FpbiBpbiB0aGUgcmFpbi4NCg0KKLUv/QRojQAAQFcyMi4NCg0KAgCwIBylhg2k91PVKLUv/QRoJQEAsFcyNVJmZWxsIG9oYXJib3VyLg0KDQoEABebkpi4ECAcpYYN8Nj1"
        + "wSi1L/0EaA0BAMBXMjFicmlkZ2UgaXMgY2xvc2VkLg0KDQoCAEAgHKWGDVHtO4o=";

    private static readonly string[] s_stories = ["The ferry sails again.", "Rain fell on the harbour.", "The bridge is closed."];

    private static readonly int[] s_frameLengths = [30, 49, 46];

    [Theory]
    [InlineData(WithPackedDictionary)]
    [InlineData(WithPlainDictionary)]
    public void Warc_files_with_a_dictionary_are_read_and_each_record_has_its_frame(string base64)
    {
        byte[] file = Convert.FromBase64String(base64);
        var pages = Bytes.Read(file);
        Assert.Equal(s_stories, pages.Texts());
        long start = file.Length - s_frameLengths.Sum();
        foreach (var (page, length) in pages.Zip(s_frameLengths))
        {
            Assert.Equal((start, length, "zstd"), (page.Page!.Source.Offset, page.Page.Source.Length, page.Page.Source.Compression));
            start += length;
        }
    }

    [Fact]
    public void Damage_to_one_frame_loses_that_record_alone()
    {
        byte[] file = Convert.FromBase64String(WithPackedDictionary);
        file[^(s_frameLengths[2] + 10)] ^= 0x55;
        var pages = Bytes.Read(file);
        Assert.Equal([s_stories[0], "[badCompression]", s_stories[2]], pages.Texts());
        Assert.Equal(file.Length - s_frameLengths[1] - s_frameLengths[2], pages[1].Failure!.Source.Offset);
    }

    [Fact]
    public void What_is_cut_off_gives_the_records_before_and_an_error_wherever_the_cut_is()
    {
        byte[] file = Convert.FromBase64String(WithPlainDictionary);
        int third = file.Length - s_frameLengths[2];
        for (int length = third + 1; length < file.Length; length++)
        {
            var pages = Bytes.Read(file[..length]);
            Assert.Equal([s_stories[0], s_stories[1], "[badCompression]"], pages.Texts());
            Assert.Equal(third, pages[2].Failure!.Source.Offset);
        }
        for (int length = 8; length < 168; length += 20) Assert.Equal(["[badCompression]"], Bytes.Read(file[..length]).Texts());
    }

    // Of a block nothing comes out before it is whole, and blocks of pages are larger than the first bytes of one.
    [Fact]
    public void Behind_damage_large_records_are_found_again()
    {
        var random = new Random(3);
        string[] texts = [.. Enumerable.Range(0, 4).Select(i => $"{i} " + string.Concat(Enumerable.Range(0, 60_000).Select(_ => (char)('a' + random.Next(26)))))];
        byte[][] frames = [.. texts.Select(text => Bytes.Zstd(Bytes.Wet(text)))];
        frames[1][frames[1].Length / 2] ^= 0xFF;
        Assert.Equal([texts[0], "[badCompression]", texts[2], texts[3]], Bytes.Read([.. frames.SelectMany(frame => frame)]).Texts());
    }

    // RFC 8878, section 3.1.1.2.2: raw blocks (type 0), then a compressed one (type 2) of five bytes that are no data.
    [Fact]
    public void What_stands_before_a_damaged_block_of_a_frame_is_kept()
    {
        byte[] block = Bytes.Of("{\"text\":\"The ferry sails again.\"}\n");
        byte[] header = [(byte)(block.Length << 3), (byte)(block.Length >> 5), 0], damaged = [(5 << 3) | (2 << 1), 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        byte[] frame = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 7 << 3, .. header, .. block, .. header, .. block, .. damaged];
        var pages = Bytes.Read(frame);
        Assert.Equal(["The ferry sails again.", "The ferry sails again.", "[badCompression]"], pages.Texts());
        Assert.Contains($"and byte {frame.Length - 5}:", pages[2].Failure!.Reason.Message, StringComparison.Ordinal);
    }

    // A writer that flushed and was killed, before or within the next block's header, or with its last sector of other data: more than a reader takes at once.
    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 5, 0 })]
    [InlineData(new byte[] { 6, 0, 0, 0, 0 })]
    public void What_a_writer_flushed_before_its_end_is_kept(byte[] rest)
    {
        var random = new Random(11);
        using var file = new MemoryStream();
        using var writer = new ZstdSharp.CompressionStream(file, leaveOpen: true);
        // Rows of a kilobyte, so that they end where a block of 128 KB does; half of it is repeated.
        string[] texts = [.. Enumerable.Range(0, 384).Select(i => $"{i:D4} " + new string('x', 500) + string.Concat(Enumerable.Range(0, 507).Select(_ => (char)('a' + random.Next(26)))))];
        foreach (string text in texts) writer.Write(Bytes.Of("{\"text\":\"" + text + "\"}\n"));
        writer.Flush();
        var pages = Bytes.Read([.. file.ToArray(), .. rest]);
        Assert.Equal([.. texts, "[badCompression]"], pages.Texts());
    }

    [Theory]
    [InlineData("needs a dictionary", false)]
    [InlineData("its dictionary can't be read", true)]
    public void A_dictionary_that_is_not_there_or_broken_is_said_to_be_so(string said, bool broken)
    {
        byte[] file = Convert.FromBase64String(WithPlainDictionary), frames = file[^s_frameLengths.Sum()..];
        // A dictionary by its magic number (section 5), with nothing that it must have.
        byte[] dictionary = [0x5D, 0x2A, 0x4D, 0x18, 12, 0, 0, 0, 0x37, 0xA4, 0x30, 0xEC, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF];
        // A frame that names dictionary 1 (section 3.1.1.1.3).
        byte[] named = [0x28, 0xB5, 0x2F, 0xFD, 0x01, 7 << 3, 1, 0x09, 0x00, 0x00, (byte)'x'];
        var pages = Bytes.Read(broken ? [.. dictionary, .. frames] : named);
        Assert.Contains(said, pages[0].Failure!.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_frame_s_place_is_known_to_the_byte()
    {
        // Sizes around those of the buffers and of Zstandard's blocks; content that does not compress, content that does, and none.
        var random = new Random(7);
        var offsets = new List<long>();
        using var file = new MemoryStream();
        using var plain = new MemoryStream();
        foreach (int size in new[] { 1, 0, 100, 0, 0, 8191, 131_072, 131_073, 70_001, 300_000, 5, 262_144, 40 })
        {
            byte[] content = new byte[size];
            if (size % 2 == 1 || size > 200_000) random.NextBytes(content);
            offsets.Add(file.Length);
            file.Write(Bytes.Zstd(content));
            plain.Write(content);
        }
        foreach (int step in new[] { 100, 4096, 1_000_000 })
        {
            using var frames = new ZstdFrames(new RawWindow(new MemoryStream(file.ToArray())));
            var found = new List<long> { 0 };
            using var read = new MemoryStream();
            byte[] buffer = new byte[step];
            while (!frames.AtEnd)
            {
                int count = frames.Read(buffer);
                read.Write(buffer, 0, count);
                if (count == 0) found.Add(frames.Offset);
            }
            Assert.Equal([.. offsets, file.Length, file.Length], found);
            Assert.Equal(plain.ToArray(), read.ToArray());
        }
    }

    [Fact]
    public void A_page_or_a_table_may_be_compressed_whatever_its_name_says()
    {
        using var folder = new TemporaryFolder();
        var page = Assert.Single(Bytes.ReadFile(folder, "a.txt", Bytes.Zstd(Bytes.Of("The ferry sails again."))));
        Assert.Equal(("The ferry sails again.", "zstd", "text/plain"), (page.Text(), page.Page!.Source.Compression, page.Page.Source.MediaType));
        byte[] lines = Bytes.Of("{\"text\":\"Rain fell.\"}\n{\"text\":\"It stopped.\"}\n");
        var records = Bytes.ReadFile(folder, "b.jsonl.zst", [.. Bytes.Zstd(lines[..10]), .. Bytes.Zstd(lines[10..])]);
        Assert.Equal(["Rain fell.", "It stopped."], records.Texts());
        Assert.Equal((22L, "zstdStream"), (records[1].Page!.Source.Offset, records[1].Page!.Source.Compression));
    }

    [Fact]
    public void Folders_are_searched_for_compressed_pages_too()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "a.txt.zst"), Bytes.Zstd(Bytes.Of("Rain fell.")));
        Assert.Equal(["a.txt.zst"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void Compressed_twice_is_refused_by_name()
    {
        byte[] once = Bytes.Zstd(Bytes.Of("Rain fell."));
        foreach (byte[] twice in new[] { Bytes.Zstd(once), Bytes.Gzip(once) })
            Assert.Contains("Zstandard inside compressed data", Assert.Single(Bytes.Read(twice)).Failure!.Reason.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trailing rubbish")]
    [InlineData("\n")]
    [InlineData("\r\n ")]
    public void Bytes_behind_the_last_frame_lose_nothing_and_are_said(string behind) =>
        Assert.Equal(["The ferry sails.", "[badCompression]"], Bytes.Read([.. Bytes.Zstd(Bytes.Of("The ferry sails.")), .. Bytes.Of(behind)]).Texts());

    [Fact]
    public void A_window_too_large_is_said_with_the_way_round_it()
    {
        // RFC 8878, section 3.1.1.1.2: a window descriptor with exponent 18, 2^(10+18) bytes; then a last raw block of one byte.
        byte[] frame = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 18 << 3, 0x09, 0x00, 0x00, (byte)'x'];
        Assert.Contains("zstd -dc --long=31", Assert.Single(Bytes.Read(frame)).Failure!.Reason.Message, StringComparison.Ordinal);
    }
}
