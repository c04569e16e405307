using System.Buffers;
using System.Text;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SigningKeyTests
{
    [Theory]
    [InlineData("hidden/secret+key")]
    [InlineData("hidden/secret+key/that/is/far/longer/than/the/forty/characters/that/secrets/have/by/now/and/comes/from/another/kind/of/service")]
    public void The_pool_gets_its_array_back_without_the_secret(string secret)
    {
        SigningKey.Derive(secret, "20240506", "eu-west-1", "shop", new byte[SigningKey.Size]);
        // The pool hands out next what the same thread gave back last.
        byte[] next = ArrayPool<byte>.Shared.Rent(4 + Encoding.UTF8.GetMaxByteCount(secret.Length));
        try
        {
            Assert.Equal(-1, next.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(next);
        }
    }
}
