using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class EventFrameTests
{
    // Both made by another implementation of the format, with zlib's CRC-32.
    private const string EveryType =
        "AAAAfgAAAGfwFnU8A3llcwACbm8BBGJ5dGUC/wVzaG9ydAP//gNpbnQE/////QRsb25nBf/////////8BGJsb2IGAAMAAf8EdGV4dAcAAsOp" +
        "BHRpbWUIAAABRa7AvSsCaWQJABEiM0RVZneImaq7zN3u/3siYSI6MX0PQ3or";

    private const string Empty = "AAAAEAAAAAAFwkjrfZjI/w==";

    private static readonly EventMessage EveryTypeMessage = new(
        [
            new("yes", EventHeaderValue.FromBoolean(true)),
            new("no", EventHeaderValue.FromBoolean(false)),
            new("byte", EventHeaderValue.FromSByte(-1)),
            new("short", EventHeaderValue.FromInt16(-2)),
            new("int", EventHeaderValue.FromInt32(-3)),
            new("long", EventHeaderValue.FromInt64(-4)),
            new("blob", EventHeaderValue.FromBlob(new byte[] { 0, 1, 255 })),
            new("text", EventHeaderValue.FromString("é")),
            new("time", EventHeaderValue.FromTimestamp(DateTimeOffset.FromUnixTimeMilliseconds(1398796238123))),
            new("id", EventHeaderValue.FromUuid(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"))),
        ],
        """{"a":1}"""u8.ToArray());

    [Fact]
    public void The_checksum_is_the_one_of_gzip()
    {
        Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));
        Assert.Equal(0u, Crc32.Of([]));
        Assert.Equal(0x190A55ADu, Crc32.Of(new byte[32]));
    }

    [Fact]
    public void A_message_with_every_type_of_header_is_written_byte_for_byte()
    {
        Assert.Equal(EveryType, Convert.ToBase64String(Frames.Encode(EveryTypeMessage)));
        Assert.Equal(Empty, Convert.ToBase64String(Frames.Encode(new EventMessage([], default))));
    }

    [Fact]
    public void A_message_with_every_type_of_header_is_read()
    {
        EventMessage message = Frames.Decode(Convert.FromBase64String(EveryType));
        Assert.Equal(EveryTypeMessage.Headers, message.Headers);
        Assert.Equal(EveryTypeMessage.Payload.ToArray(), message.Payload.ToArray());
        Assert.Empty(Frames.Decode(Convert.FromBase64String(Empty)).Headers);
    }

    [Fact]
    public void Headers_alone_are_written_as_in_a_message()
    {
        using PooledBufferWriter buffer = new();
        EventMessageEncoder.EncodeHeaders(EveryTypeMessage.Headers, buffer);
        Assert.Equal(Convert.FromBase64String(EveryType).AsSpan(12, buffer.WrittenCount).ToArray(), buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Every_flipped_bit_is_noticed()
    {
        byte[] frame = Convert.FromBase64String(EveryType);
        for (int bit = 0; bit < frame.Length * 8; bit++)
        {
            byte[] damaged = [.. frame];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<EventStreamException>(() => Frames.Decode(damaged));
        }
    }

    [Fact]
    public void A_part_of_a_message_asks_for_more_and_takes_nothing()
    {
        byte[] frame = Convert.FromBase64String(EveryType);
        EventMessageDecoder decoder = new();
        for (int length = 0; length < frame.Length; length++)
        {
            Assert.False(decoder.TryDecode(frame.AsSpan(0, length), out EventMessage? none, out int needed));
            Assert.Null(none);
            Assert.Equal(length < 12 ? 12 : frame.Length, needed);
        }
        Assert.True(decoder.TryDecode([.. frame, 1, 2, 3], out _, out int taken));
        Assert.Equal(frame.Length, taken);
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(20, 5)]
    [InlineData(20, -1)]
    [InlineData(-1, 0)]
    [InlineData(200_000, 131_073)]
    public void Lengths_that_contradict_each_other_are_refused(int total, int headers) =>
        Assert.Throws<EventStreamException>(() => new EventMessageDecoder().TryDecode(Frames.Prelude(total, headers), out _, out _));

    [Fact]
    public void A_message_longer_than_the_limit_is_refused_before_it_arrives()
    {
        Assert.False(new EventMessageDecoder(1000).TryDecode(Frames.Prelude(1000, 0), out _, out int needed));
        Assert.Equal(1000, needed);
        EventStreamException exception = Assert.Throws<EventStreamException>(() => new EventMessageDecoder(1000).TryDecode(Frames.Prelude(1001, 0), out _, out _));
        Assert.Equal("A message is longer than 1000 bytes.", exception.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventMessageDecoder(15));
    }

    [Theory]
    [InlineData("0000", "A header has no name.")]
    [InlineData("0161", "A header goes beyond the end of the headers.")]
    [InlineData("05616263", "A header goes beyond the end of the headers.")]
    [InlineData("01610A", "A header is of an unknown type.")]
    [InlineData("0161040000", "A header goes beyond the end of the headers.")]
    [InlineData("0161070005414243", "A header goes beyond the end of the headers.")]
    [InlineData("0161087FFFFFFFFFFFFFFF", "A header has a time that .NET cannot hold.")]
    public void A_malformed_header_is_refused_even_where_the_checksums_are_right(string headers, string expected) =>
        Assert.Equal(expected, Assert.Throws<EventStreamException>(() => Frames.Decode(Frames.WithHeaders(Convert.FromHexString(headers)))).Message);

    [Fact]
    public void What_the_format_cannot_hold_is_refused_when_writing()
    {
        static void Refuse(string name, EventHeaderValue value) =>
            Assert.Throws<ArgumentException>(() => Frames.Encode(new EventMessage([new(name, value)], default)));
        Refuse("", EventHeaderValue.FromBoolean(true));
        Refuse(new string('n', 256), EventHeaderValue.FromBoolean(true));
        Refuse("a", EventHeaderValue.FromString(new string('x', 65_536)));
        Refuse("a", EventHeaderValue.FromBlob(new byte[65_536]));
        EventHeader[] many = [.. Enumerable.Repeat(new EventHeader("a", EventHeaderValue.FromBlob(new byte[65_535])), 2)];
        Assert.Throws<ArgumentException>(() => Frames.Encode(new EventMessage(many, default)));
        Assert.Throws<ArgumentException>(() => Frames.Encode(new EventMessage([], new byte[EventFrame.LongestPayload + 1])));
        Frames.Decode(Frames.Encode(new EventMessage([new(new string('n', 255), EventHeaderValue.FromString(new string('x', 65_535)))], default)));
    }
}
