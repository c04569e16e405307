using System.Text;
using Smithwright.Runtime.EventStreams;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class EventSignerTests
{
    // The signatures of these tests are those of other implementations.
    private static readonly DateTimeOffset Start = new(2026, 1, 16, 6, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_signed_message_holds_the_other_with_its_time_and_signature()
    {
        byte[] message = Frames.Encode(new EventMessage([], "A"u8.ToArray()));

        EventMessage signed = Signer(Start.AddMilliseconds(1)).Sign(message);

        Assert.Equal(message, signed.Payload.ToArray());
        Assert.Equal([":date", ":chunk-signature"], signed.Headers.Select(header => header.Name));
        Assert.Equal(Start.AddMilliseconds(1), signed.Headers[0].Value.AsTimestamp());
        Assert.Equal(32, signed.Headers[1].Value.AsBlob().Length);
    }

    [Fact]
    public void Each_signature_covers_the_one_before_and_the_time_of_its_message()
    {
        EventSigner signer = Signer(Start, Start.AddSeconds(1), Start.AddSeconds(2), Start.AddSeconds(3));

        IEnumerable<string> signatures = new[] { "A", "B", "C", "" }
            .Select(text => SignatureOf(signer.Sign(Frames.Encode(new EventMessage([], Encoding.UTF8.GetBytes(text))))));

        Assert.Equal(
            [
                "4d6dc4197ca9045f693131a8321bffd3f0b5308835a2770c980551d2fd4b2e56",
                "75342279dd941fef5a494cc4b234545ee95be35805d5489ffb24959a9601d6ed",
                "c83a5b9f19bc3fe8247eec6d4a5d7806f4b47a6457559c58055c7017c6f3ce3e",
                "8b01a16c997aa5692d552b0b6cc4f308743882a0a035d9841ba0738a53420bef",
            ],
            signatures);
    }

    [Fact]
    public void The_last_message_holds_nothing_not_even_an_empty_message()
    {
        EventSigner signer = Signer(Start, Start.AddSeconds(1), Start.AddSeconds(2), Start.AddSeconds(3));
        foreach (string text in new[] { "A", "B", "C" })
        {
            signer.Sign(Frames.Encode(new EventMessage([], Encoding.UTF8.GetBytes(text))));
        }

        EventMessage last = signer.Sign(default);

        Assert.Equal(0, last.Payload.Length);
        Assert.Equal("0951d6d0d5195f22687a4c600f6fa4e8fcb6cc43b6f00347f5bdb7571bea7919", SignatureOf(last));
    }

    private static EventSigner Signer(params DateTimeOffset[] times) => new(
        new AwsCredentials("access", "secret"), "us-west-2", "demo", "e1d8e8c8815e60969f2a34765c9a15945ffc0badbaa4b7e3b163ea19131e949b", new Clock(times));

    private static string SignatureOf(EventMessage message)
    {
        Assert.True(message.TryGetHeader(EventHeaderNames.ChunkSignature, out EventHeaderValue value));
        return Convert.ToHexStringLower(value.AsBlob().Span);
    }

    /// <summary>Tells given times, the last one for ever.</summary>
    private sealed class Clock(params DateTimeOffset[] times) : TimeProvider
    {
        private int _next;

        public override DateTimeOffset GetUtcNow() => times[Math.Min(_next++, times.Length - 1)];
    }
}
