using System.Buffers.Binary;

namespace Smithwright.Runtime.Checksums;

/// <summary>CRC-64 as NVM Express has it, eight bytes at a time by tables.</summary>
internal sealed class Crc64NvmeChecksum : Checksum
{
    private const int Slices = 8;
    private const int TableSize = 256;

    // The polynomial with its bits reversed.
    private const ulong Polynomial = 0x9A6C9329AC4BC9B5;

    private static readonly ulong[] Tables = CreateTables();

    private ulong _crc = ulong.MaxValue;

    public override void Append(ReadOnlySpan<byte> bytes)
    {
        ulong crc = _crc;
        ReadOnlySpan<ulong> tables = Tables;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            crc ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            crc = tables[(7 * TableSize) + (int)(byte)crc]
                ^ tables[(6 * TableSize) + (int)(byte)(crc >> 8)]
                ^ tables[(5 * TableSize) + (int)(byte)(crc >> 16)]
                ^ tables[(4 * TableSize) + (int)(byte)(crc >> 24)]
                ^ tables[(3 * TableSize) + (int)(byte)(crc >> 32)]
                ^ tables[(2 * TableSize) + (int)(byte)(crc >> 40)]
                ^ tables[TableSize + (int)(byte)(crc >> 48)]
                ^ tables[(int)(byte)(crc >> 56)];
        }

        foreach (byte one in bytes)
        {
            crc = tables[(byte)crc ^ one] ^ (crc >> 8);
        }

        _crc = crc;
    }

    public override string Finish()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ~_crc);
        return Convert.ToBase64String(bytes);
    }

    private static ulong[] CreateTables()
    {
        ulong[] tables = new ulong[Slices * TableSize];
        for (int i = 0; i < TableSize; i++)
        {
            ulong crc = (ulong)i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? Polynomial ^ (crc >> 1) : crc >> 1;
            }
            tables[i] = crc;
        }

        for (int i = TableSize; i < tables.Length; i++)
        {
            tables[i] = tables[(byte)tables[i - TableSize]] ^ (tables[i - TableSize] >> 8);
        }

        return tables;
    }
}
