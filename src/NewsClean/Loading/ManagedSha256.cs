using System.Buffers.Binary;
using System.Numerics;

namespace NewsClean.Loading;

/// <summary>
/// SHA-256 as FIPS 180-4 describes it, in plain code. The framework's own class is faster by the byte, but the first call of it loads
/// OpenSSL, which on Linux takes a third of the time in which an empty program starts and ends: more than hashing half a megabyte here.
/// Where no OpenSSL is, this one hashes everything.
/// </summary>
internal static class ManagedSha256
{
    private const int BlockBytes = 64, LengthBytes = 8;

    // The first 32 bits of the fractional parts of the square roots of the first 8 primes (5.3.3) and of the cube roots of the first 64 (4.2.2).
    private static ReadOnlySpan<uint> Initial => [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Writes the 32 bytes of the hash of <paramref name="data"/>.</summary>
    public static void HashData(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = stackalloc uint[8], schedule = stackalloc uint[64];
        Initial.CopyTo(state);
        int whole = data.Length - (data.Length % BlockBytes);
        for (int at = 0; at < whole; at += BlockBytes) AddBlock(state, schedule, data.Slice(at, BlockBytes));

        // The rest, a single bit, zeros, and the length in bits: one block or two.
        Span<byte> tail = stackalloc byte[2 * BlockBytes];
        tail.Clear();
        data[whole..].CopyTo(tail);
        tail[data.Length - whole] = 0x80;
        int length = data.Length - whole + 1 + LengthBytes <= BlockBytes ? BlockBytes : 2 * BlockBytes;
        BinaryPrimitives.WriteUInt64BigEndian(tail[(length - LengthBytes)..], (ulong)data.Length * 8);
        for (int at = 0; at < length; at += BlockBytes) AddBlock(state, schedule, tail.Slice(at, BlockBytes));
        for (int i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
    }

    // 6.2.2: the message schedule, then 64 rounds over the eight working variables.
    private static void AddBlock(Span<uint> state, Span<uint> w, ReadOnlySpan<byte> block)
    {
        for (int t = 0; t < 16; t++) w[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * t)..]);
        for (int t = 16; t < w.Length; t++)
        {
            uint far = w[t - 15], near = w[t - 2];
            w[t] = w[t - 16] + w[t - 7] + (Rotate(far, 7) ^ Rotate(far, 18) ^ (far >> 3)) + (Rotate(near, 17) ^ Rotate(near, 19) ^ (near >> 10));
        }
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (int t = 0; t < w.Length; t++)
        {
            uint first = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ (~e & g)) + Constants[t] + w[t];
            uint second = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }
        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    private static uint Rotate(uint value, int bits) => BitOperations.RotateRight(value, bits);
}
