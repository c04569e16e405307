using System.Security.Cryptography;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// Signs the messages of an event stream (<c>AWS4-HMAC-SHA256-PAYLOAD</c>). Each signature covers the one before, the first that of the
/// request, so the messages cannot be reordered, repeated or left out. It serves one stream.
/// </summary>
/// <param name="credentials">The credentials that signed the request.</param>
/// <param name="region">The region that is signed for.</param>
/// <param name="service">The signing name of the service.</param>
/// <param name="seedSignature">The signature of the request, in hexadecimal digits.</param>
/// <param name="time">The clock: each message is signed for its own time.</param>
internal sealed class EventSigner(AwsCredentials credentials, string region, string service, string seedSignature, TimeProvider time)
{
    private const string Algorithm = "AWS4-HMAC-SHA256-PAYLOAD";

    private readonly SigningKeyCache _keys = new();
    private string _lastSignature = seedSignature;

    /// <summary>The message that holds <paramref name="payload"/> and its signature. The payload is not copied.</summary>
    public EventMessage Sign(ReadOnlyMemory<byte> payload)
    {
        SigningScope scope = new(time.GetUtcNow(), region, service);
        EventHeader date = new(EventHeaderNames.Date, EventHeaderValue.FromTimestamp(scope.Time));
        byte[] signature = Signature(scope, date, payload.Span);
        _lastSignature = Hex.Format(signature);
        return new EventMessage([date, new EventHeader(EventHeaderNames.ChunkSignature, EventHeaderValue.FromBlob(signature))], payload);
    }

    private byte[] Signature(SigningScope scope, EventHeader date, ReadOnlySpan<byte> payload)
    {
        string timestamp = scope.Timestamp;
        DerivedKey key = _keys.Get(credentials.SecretAccessKey, timestamp, region, service);
        using PooledBufferWriter headers = new(256);
        EventMessageEncoder.EncodeHeaders([date], headers);
        using PooledBufferWriter text = new(512);
        WriteLine(Algorithm, text);
        WriteLine(timestamp, text);
        WriteLine(key.Scope, text);
        WriteLine(_lastSignature, text);
        WriteHash(headers.WrittenSpan, text);
        text.WriteByte((byte)'\n');
        WriteHash(payload, text);
        byte[] signature = new byte[HMACSHA256.HashSizeInBytes];
        key.Sign(text.WrittenSpan, signature);
        return signature;
    }

    private static void WriteLine(string line, PooledBufferWriter output)
    {
        output.WriteUtf8(line);
        output.WriteByte((byte)'\n');
    }

    private static void WriteHash(ReadOnlySpan<byte> bytes, PooledBufferWriter output)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        Hex.Write(hash, output.GetSpan(2 * hash.Length));
        output.Advance(2 * hash.Length);
    }
}
