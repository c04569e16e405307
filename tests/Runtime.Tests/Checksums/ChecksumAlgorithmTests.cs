using System.Text;
using Smithwright.Runtime.Checksums;

namespace Smithwright.Runtime.Tests.Checksums;

public sealed class ChecksumAlgorithmTests
{
    /// <summary>The check values that the catalog of CRCs and the specifications of the hashes have for the nine digits.</summary>
    [Theory]
    [InlineData("CRC32", "CBF43926")]
    [InlineData("CRC32C", "E3069283")]
    [InlineData("CRC64NVME", "AE8B14860A799888")]
    [InlineData("XXHASH64", "8CB841DB40E6AE83")]
    [InlineData("MD5", "25F9E794323B453885F5181F1B624D0B")]
    [InlineData("SHA1", "F7C3BC1D808E04732ADF679965CCC34CA7AE3441")]
    [InlineData("SHA256", "15E2B0D3C33891EBB0F1EF609EC419420C20E320CE94C65FBC8C3312448EB225")]
    public void The_check_values_come_out(string name, string expected)
    {
        string value = Of(name, "123456789"u8.ToArray());
        Assert.Equal(Convert.ToBase64String(Convert.FromHexString(expected)), value);
        Assert.Equal(value.Length, ChecksumAlgorithm.LengthOf(name));
    }

    [Theory]
    [InlineData("CRC32", "AAAAAA==")]
    [InlineData("CRC32C", "AAAAAA==")]
    [InlineData("CRC64NVME", "AAAAAAAAAAA=")]
    public void Nothing_has_a_checksum_too(string name, string expected)
    {
        string value = Of(name, []);
        Assert.Equal(expected, value);
        Assert.Equal(value.Length, ChecksumAlgorithm.LengthOf(name));
    }

    public static TheoryData<string> Names => [.. ChecksumAlgorithm.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pieces_make_no_difference(string name)
    {
        byte[] bytes = new byte[1000];
        new Random(5).NextBytes(bytes);
        string whole = Of(name, bytes);
        foreach (int size in new[] { 1, 3, 7, 8, 9, 64, 999 })
        {
            using Checksum checksum = ChecksumAlgorithm.Create(name);
            foreach (byte[] piece in bytes.Chunk(size))
            {
                checksum.Append(piece);
            }
            Assert.Equal(whole, checksum.Finish());
        }

        Assert.Equal(whole.Length, ChecksumAlgorithm.LengthOf(name));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(65535, 1)]
    [InlineData(65536, 1)]
    [InlineData(65537, 2)]
    [InlineData(200000, 4)]
    public async Task A_chunked_body_is_as_long_as_it_says(int length, int chunks)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        foreach (string name in ChecksumAlgorithm.Names)
        {
            using ChunkedTrailerContent content = new(new MemoryStream(bytes), length, name);
            byte[] sent = await content.ReadAsByteArrayAsync();
            Assert.Equal(sent.Length, content.Headers.ContentLength);
            (byte[] decoded, string trailer, int found) = Decode(sent);
            Assert.Equal(bytes, decoded);
            Assert.Equal(chunks, found);
            Assert.Equal($"{ChecksumAlgorithm.HeaderOf(name)}:{Of(name, bytes)}\r\n\r\n", trailer);
        }
    }

    [Fact]
    public async Task A_body_that_comes_in_drops_is_sent_in_whole_chunks()
    {
        byte[] bytes = new byte[70000];
        using ChunkedTrailerContent content = new(new EventStreams.PiecewiseStream(bytes, 100), bytes.Length, "CRC32");
        byte[] sent = await content.ReadAsByteArrayAsync();
        Assert.Equal(sent.Length, content.Headers.ContentLength);
        Assert.Equal(2, Decode(sent).Chunks);
    }

    private static (byte[] Bytes, string Trailer, int Chunks) Decode(byte[] sent)
    {
        List<byte> bytes = [];
        int position = 0;
        for (int chunks = 0; ; chunks++)
        {
            int end = sent.AsSpan(position).IndexOf("\r\n"u8) + position;
            int length = Convert.ToInt32(Encoding.ASCII.GetString(sent, position, end - position), 16);
            position = end + 2;
            if (length == 0)
            {
                return ([.. bytes], Encoding.ASCII.GetString(sent, position, sent.Length - position), chunks);
            }
            bytes.AddRange(sent.AsSpan(position, length));
            Assert.Equal("\r\n"u8.ToArray(), sent.AsSpan(position + length, 2).ToArray());
            position += length + 2;
        }
    }

    private static string Of(string name, byte[] bytes)
    {
        using Checksum checksum = ChecksumAlgorithm.Create(name);
        checksum.Append(bytes);
        return checksum.Finish();
    }
}
