using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsClean.Loading.Archives;

/// <summary>The checksum of gzip members (RFC 1952, section 8), sixteen bytes at a time: .NET's own is in a package that is not to be had everywhere.</summary>
internal static class Crc32
{
    // The polynomial of RFC 1952, bits in reverse order.
    private const uint Polynomial = 0xEDB88320;
    private const int Slices = 16;

    // Row k holds what a byte does to the checksum k bytes later.
    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of what came before, whose checksum is <paramref name="crc"/> (0 at the start), and <paramref name="bytes"/>.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        ref uint table = ref MemoryMarshal.GetArrayDataReference(Table);
        crc = ~crc;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            crc = Word(ref table, BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc, 12)
                ^ Word(ref table, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]), 8)
                ^ Word(ref table, BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]), 4)
                ^ Word(ref table, BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]), 0);
        }
        foreach (byte value in bytes) crc = Unsafe.Add(ref table, (byte)(crc ^ value)) ^ (crc >> 8);
        return ~crc;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Word(ref uint table, uint word, int row) =>
        Unsafe.Add(ref table, ((row + 3) << 8) + (byte)word) ^ Unsafe.Add(ref table, ((row + 2) << 8) + (byte)(word >> 8))
        ^ Unsafe.Add(ref table, ((row + 1) << 8) + (byte)(word >> 16)) ^ Unsafe.Add(ref table, (row << 8) + (int)(word >> 24));

    private static uint[] MakeTable()
    {
        var table = new uint[Slices << 8];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            table[i] = crc;
        }
        for (int i = 256; i < table.Length; i++) table[i] = table[(byte)table[i - 256]] ^ (table[i - 256] >> 8);
        return table;
    }
}
