using System.Security.Cryptography;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Signing;

namespace Smithwright.Benchmarks.Calls.Comparisons;

internal static class SignComparison
{
    private const string Host = "personalize-runtime.eu-west-1.amazonaws.com";
    private const string Path = "/personalize-ranking";

    public static Comparison Of(int items)
    {
        JsonShapeWriter writer = new(new PooledBufferWriter());
        GetPersonalizedRankingRequestJson.Write(writer, RankingData.Request(items));
        byte[] body = writer.WrittenSpan.ToArray();
        DateTimeOffset time = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);
        RequestSigner byHand = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-west-1", "personalize");
        AwsCredentials credentials = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        RuntimeSigner signer = new(credentials, time, "eu-west-1", "personalize");
        return new Comparison($"sign-{items}", $"Sign a request of {items} items ({Quantity.Bytes(body.Length)})",
        [
            new("hand-written, headers known beforehand", () => byHand.Authorize(Host, Path, RequestSigner.Timestamp(time), body)),
            new("Smithwright", () => signer.Sign(Host, Path, body)),
            new("hashes alone (SHA-256 of the body and of 250 B, HMAC of 140 B)", () => Hashes(body)),
        ]);
    }

    private static object? Hashes(byte[] body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        SHA256.HashData(body.AsSpan(0, 250), hash);
        HMACSHA256.HashData(body.AsSpan(0, 32), body.AsSpan(0, 140), hash);
        return null;
    }
}
