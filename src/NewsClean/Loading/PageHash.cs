using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsClean.Loading;

/// <summary>SHA-256 of pages: by <see cref="ManagedSha256"/> while little was hashed or where the framework has none, by the framework from then on.</summary>
internal static class PageHash
{
    private const string HexDigits = "0123456789abcdef";

    // So many bytes of a process are hashed in less time than it takes to load what hashes all later ones faster.
    private const int FirstBytes = 1 << 19;

    private static readonly Lazy<bool> s_hasPlatformHash = new(HasPlatformHash);

    private static int s_hashed;

    /// <summary>The SHA-256 of <paramref name="bytes"/>, 64 digits of lower-case hex.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(bytes, hash);
        // By hand, since .NET's own vector code for it would have to be compiled anew at every start of the program.
        Span<char> hex = stackalloc char[2 * SHA256.HashSizeInBytes];
        for (int i = 0; i < hash.Length; i++) (hex[2 * i], hex[(2 * i) + 1]) = (HexDigits[hash[i] >> 4], HexDigits[hash[i] & 0xF]);
        return new string(hex);
    }

    private static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        bool early = Volatile.Read(ref s_hashed) + (long)bytes.Length <= FirstBytes;
        if (early) Interlocked.Add(ref s_hashed, bytes.Length);
        if (early || !s_hasPlatformHash.Value) ManagedSha256.HashData(bytes, hash);
        else SHA256.HashData(bytes, hash);
    }

    // Without OpenSSL the framework ends the process, and no exception tells; of its names these are the ones that .NET looks for.
    private static bool HasPlatformHash() => !OperatingSystem.IsLinux() || NativeLibrary.TryLoad("libssl.so.3", out _) || NativeLibrary.TryLoad("libssl.so.1.1", out _);
}
