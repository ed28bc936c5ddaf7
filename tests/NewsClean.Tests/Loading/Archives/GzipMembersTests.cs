using NewsClean.Loading;
using NewsClean.Loading.Archives;

namespace NewsClean.Tests.Loading.Archives;

public class GzipMembersTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void The_checksum_is_that_of_gzip(string text, uint expected)
    {
        byte[] bytes = Bytes.Of(text);
        Assert.Equal(expected, Crc32.Append(0, bytes));
        Assert.Equal(expected, Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, bytes.Length / 2)), bytes.AsSpan(bytes.Length / 2)));
    }

    [Fact]
    public void Every_member_s_place_is_known_to_the_byte()
    {
        // Sizes around those of the buffers; content that does not compress, content that does, and none.
        var random = new Random(7);
        var offsets = new List<long>();
        using var file = new MemoryStream();
        using var plain = new MemoryStream();
        foreach (int size in new[] { 1, 0, 100, 0, 0, 8191, 8192, 8193, 70_000, 300_000, 5, 262_144, 40 })
        {
            byte[] content = new byte[size];
            if (size % 2 == 1 || size > 200_000) random.NextBytes(content);
            offsets.Add(file.Length);
            file.Write(Bytes.Gzip(content));
            plain.Write(content);
        }
        foreach (int step in new[] { 100, 4096, 1_000_000 })
        {
            using var members = new GzipMembers(new RawWindow(new MemoryStream(file.ToArray())));
            var found = new List<long> { 0 };
            using var read = new MemoryStream();
            byte[] buffer = new byte[step];
            while (!members.AtEnd)
            {
                int count = members.Read(buffer);
                read.Write(buffer, 0, count);
                if (count == 0) found.Add(members.Offset);
            }
            Assert.Equal([.. offsets, file.Length, file.Length], found);
            Assert.Equal(plain.ToArray(), read.ToArray());
        }
    }

    [Theory]
    [InlineData(-9)] // the last byte of the data
    [InlineData(-8)] // the checksum
    [InlineData(-1)] // the length
    public void Damage_to_a_member_s_end_is_found(int place)
    {
        byte[] member = Bytes.Gzip(Bytes.Of("The ferry sails again."));
        member[^-place] ^= 0x55;
        Assert.Equal(["[badCompression]"], Bytes.Read([.. member, .. Bytes.Gzip(Bytes.Of("More"))]).Texts());
    }

    [Fact]
    public void A_header_with_every_field_is_passed_over()
    {
        byte[] plain = Bytes.Gzip(Bytes.Of("The ferry sails again."));
        byte[] member = [0x1F, 0x8B, 8, 2 + 4 + 8 + 16, .. plain[4..10], 3, 0, 1, 2, 3, .. "name\0comment\0"u8, 9, 9, .. plain[10..]];
        Assert.Equal(["The ferry sails again."], Bytes.Read(member).Texts());
    }

    [Theory]
    [InlineData("trailing rubbish")]
    [InlineData("\n")]
    [InlineData("\r\n ")]
    public void Bytes_behind_the_last_member_lose_nothing_and_are_said(string behind) =>
        Assert.Equal(["The ferry sails.", "[badCompression]"], Bytes.Read([.. Bytes.Gzip(Bytes.Of("The ferry sails.")), .. Bytes.Of(behind)]).Texts());
}
