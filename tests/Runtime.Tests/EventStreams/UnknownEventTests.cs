using Smithwright.Runtime.EventStreams;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.EventStreams;

/// <summary>Events that the model does not know, whatever their payload is.</summary>
public sealed class UnknownEventTests
{
    [Theory]
    [InlineData("application/cbor", "application/cbor")]
    [InlineData("", "application/json")]
    [InlineData(null, "application/json")]
    public void The_payload_is_kept_with_its_media_type(string? contentType, string expected)
    {
        EventHeader[] headers = contentType is null ? [] : [new(EventHeaderNames.ContentType, EventHeaderValue.FromString(contentType))];
        Assert.Equal(new UnknownValue("{}"u8.ToArray(), expected), EventRead.Unknown(new EventMessage(headers, "{}"u8.ToArray()), "application/json"));
    }

    [Fact]
    public void The_payload_is_sent_as_it_came()
    {
        EventMessage message = Build(static (builder, _) => builder.AddUnknown("later", new UnknownValue("<a/>"u8.ToArray(), "application/xml")));
        Assert.Equal("later", message.EventType);
        Assert.Equal("application/xml", message.Text(EventHeaderNames.ContentType));
        Assert.Equal("<a/>"u8.ToArray(), message.Payload.ToArray());
    }

    [Fact]
    public void An_event_may_have_no_payload()
    {
        EventMessage message = Build(static (builder, _) => builder.AddUnknown("later", null));
        Assert.Equal("later", message.EventType);
        Assert.Null(message.Text(EventHeaderNames.ContentType));
        Assert.True(message.Payload.IsEmpty);
    }

    [Fact]
    public void A_payload_is_what_is_written_to_its_buffer()
    {
        EventMessage message = Build(static (builder, _) =>
        {
            builder.BeginEvent("line");
            JsonWrite.Int32(new JsonShapeWriter(builder.BeginPayload("application/json")), 7);
        });
        Assert.Equal("application/json", message.Text(EventHeaderNames.ContentType));
        Assert.Equal("7"u8.ToArray(), message.Payload.ToArray());
    }

    private static EventMessage Build(Action<EventMessageBuilder, int> write)
    {
        using PooledBufferWriter buffer = new();
        EventMessage message = new EventMessageBuilder(buffer).Build(write, 0);
        return new EventMessage(message.Headers, message.Payload.ToArray());
    }
}
