using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class Sha256Tests
{
    [Fact]
    public void It_is_the_hash_of_the_standard()
    {
        // The examples of FIPS 180-4.
        Assert.Equal(SigningRequest.EmptyPayload, Sha256.HexOf([]));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.HexOf("abc"u8));
        Assert.Equal(SigningRequest.EmptyPayload, Sha256.HexOf([]));
    }

    [Fact]
    public async Task Threads_at_once_do_not_disturb_each_other()
    {
        string[] texts = [.. Enumerable.Range(0, 8).Select(i => new string((char)('a' + i), 100 * i))];
        await Task.WhenAll(texts.Select(text => Task.Run(() =>
        {
            byte[] bytes = Encoding.ASCII.GetBytes(text);
            string expected = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
            for (int i = 0; i < 2_000; i++)
            {
                Assert.Equal(expected, Sha256.HexOf(bytes));
            }
        })));
    }
}
