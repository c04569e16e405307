using System.Buffers.Binary;

namespace Smithwright.Runtime.Hashing;

/// <summary>
/// CRC-32 as in ISO 3309 and gzip (reflected polynomial EDB88320), eight bytes a step. The framework has it in a package of its own only, and the
/// processor's instruction computes another polynomial.
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Eight tables of 256 entries: the n-th advances a byte past n further ones.
    private static readonly uint[] Tables = CreateTables();

    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint[] tables = Tables;
        uint crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            uint low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[0x700 + (byte)low] ^ tables[0x600 + (byte)(low >> 8)] ^ tables[0x500 + (byte)(low >> 16)] ^ tables[0x400 + (low >> 24)]
                ^ tables[0x300 + (byte)high] ^ tables[0x200 + (byte)(high >> 8)] ^ tables[0x100 + (byte)(high >> 16)] ^ tables[high >> 24];
        }
        foreach (byte value in bytes)
        {
            crc = (crc >> 8) ^ tables[(byte)(crc ^ value)];
        }
        return ~crc;
    }

    private static uint[] CreateTables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            }
            tables[i] = crc;
        }
        for (int i = 256; i < tables.Length; i++)
        {
            tables[i] = (tables[i - 256] >> 8) ^ tables[(byte)tables[i - 256]];
        }
        return tables;
    }
}
