using System.Security.Cryptography;
using System.Text;
using NewsClean.Loading;
using NewsClean.Loading.Encodings;

namespace NewsClean.Tests.Loading;

public sealed class ManagedSha256Tests
{
    // FIPS 180-2, appendix B, and the empty message.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void The_published_hashes_come_out(string message, string expected) => Assert.Equal(expected, Hash(Encoding.ASCII.GetBytes(message)));

    [Fact]
    public void A_million_letters_have_their_published_hash() =>
        Assert.Equal("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", Hash(Encoding.ASCII.GetBytes(new string('a', 1_000_000))));

    // Every length up to three blocks: the last block with and without room for the length.
    [Fact]
    public void Any_length_hashes_as_the_framework_has_it()
    {
        byte[] data = new byte[200];
        for (int i = 0; i < data.Length; i++) data[i] = (byte)(i * 151);
        for (int length = 0; length <= data.Length; length++)
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(data.AsSpan(0, length))), Hash(data[..length]));
    }

    // The first pages of a process are hashed here, later ones by the framework: nobody can tell which.
    [Fact]
    public void Ids_are_the_same_on_both_sides_of_the_change()
    {
        byte[] page = Encoding.UTF8.GetBytes(new string('x', 100_000));
        var ids = Enumerable.Range(0, 20).Select(_ => PageDecoder.IdOf(page)).Distinct();
        Assert.Equal([Convert.ToHexStringLower(SHA256.HashData(page))], ids);
    }

    private static string Hash(byte[] data)
    {
        byte[] hash = new byte[SHA256.HashSizeInBytes];
        ManagedSha256.HashData(data, hash);
        return Convert.ToHexStringLower(hash);
    }
}
