using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class EventHeaderValueTests
{
    [Fact]
    public void A_value_is_read_as_what_it_is()
    {
        Guid id = Guid.NewGuid();
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeMilliseconds(-1);
        Assert.True(EventHeaderValue.FromBoolean(true).AsBoolean());
        Assert.False(EventHeaderValue.FromBoolean(false).AsBoolean());
        Assert.Equal(sbyte.MinValue, EventHeaderValue.FromSByte(sbyte.MinValue).AsSByte());
        Assert.Equal(short.MinValue, EventHeaderValue.FromInt16(short.MinValue).AsInt16());
        Assert.Equal(int.MinValue, EventHeaderValue.FromInt32(int.MinValue).AsInt32());
        Assert.Equal(long.MinValue, EventHeaderValue.FromInt64(long.MinValue).AsInt64());
        Assert.Equal([1, 2], EventHeaderValue.FromBlob(new byte[] { 1, 2 }).AsBlob().ToArray());
        Assert.Equal("é", EventHeaderValue.FromString("é").AsString());
        Assert.Equal(moment, EventHeaderValue.FromTimestamp(moment).AsTimestamp());
        Assert.Equal(id, EventHeaderValue.FromUuid(id).AsUuid());
    }

    [Fact]
    public void The_highest_and_lowest_integers_of_a_width_are_read_from_any_wider_one()
    {
        Assert.Equal(sbyte.MaxValue, EventHeaderValue.FromSByte(sbyte.MaxValue).AsSByte());
        Assert.Equal(short.MaxValue, EventHeaderValue.FromInt16(short.MaxValue).AsInt16());
        Assert.Equal(int.MaxValue, EventHeaderValue.FromInt32(int.MaxValue).AsInt32());
        Assert.Equal(long.MaxValue, EventHeaderValue.FromInt64(long.MaxValue).AsInt64());
        Assert.Equal(sbyte.MinValue, EventHeaderValue.FromInt64(sbyte.MinValue).AsSByte());
        Assert.Equal(short.MinValue, EventHeaderValue.FromInt64(short.MinValue).AsInt16());
        Assert.Equal(int.MinValue, EventHeaderValue.FromInt64(int.MinValue).AsInt32());
    }

    [Fact]
    public void An_integer_beyond_a_width_is_refused()
    {
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt16(sbyte.MaxValue + 1).AsSByte());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt16(sbyte.MinValue - 1).AsSByte());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt32(short.MaxValue + 1).AsInt16());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt32(short.MinValue - 1).AsInt16());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt64(int.MaxValue + 1L).AsInt32());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt64(int.MinValue - 1L).AsInt32());
    }

    [Fact]
    public void A_boolean_is_no_integer_and_an_integer_no_boolean()
    {
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromBoolean(true).AsInt64());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromBoolean(false).AsSByte());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromSByte(0).AsBoolean());
    }

    [Fact]
    public void An_integer_is_read_in_any_width_that_can_hold_it()
    {
        Assert.Equal((sbyte)7, EventHeaderValue.FromInt64(7).AsSByte());
        Assert.Equal(7L, EventHeaderValue.FromSByte(7).AsInt64());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromInt64(128).AsSByte());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromTimestamp(DateTimeOffset.UnixEpoch).AsInt64());
    }

    [Fact]
    public void A_value_of_another_type_is_refused_and_never_shown()
    {
        EventHeaderValue value = EventHeaderValue.FromString("secret");
        Assert.Equal("Expected a header that is a boolean, found one of type String.", Assert.Throws<EventStreamException>(() => value.AsBoolean()).Message);
        Assert.Throws<EventStreamException>(() => value.AsBlob());
        Assert.Throws<EventStreamException>(() => value.AsTimestamp());
        Assert.Throws<EventStreamException>(() => value.AsUuid());
        Assert.Throws<EventStreamException>(() => EventHeaderValue.FromBoolean(true).AsString());
        Assert.Equal("String", value.ToString());
    }

    [Fact]
    public void Values_are_equal_by_type_and_content()
    {
        Assert.Equal(EventHeaderValue.FromBlob(new byte[] { 1 }), EventHeaderValue.FromBlob(new byte[] { 1 }));
        Assert.Equal(EventHeaderValue.FromBlob(new byte[] { 1 }).GetHashCode(), EventHeaderValue.FromBlob(new byte[] { 1 }).GetHashCode());
        Assert.True(EventHeaderValue.FromInt32(1) != EventHeaderValue.FromInt64(1));
        Assert.False(EventHeaderValue.FromString("a") == EventHeaderValue.FromString("b"));
    }

    [Fact]
    public void A_header_is_found_by_its_name()
    {
        EventMessage message = new(
            [new(EventHeaderNames.EventType, EventHeaderValue.FromString("first")), new(EventHeaderNames.EventType, EventHeaderValue.FromString("second"))],
            default);
        Assert.Equal("first", message.Text(":event-type"));
        Assert.Null(message.Text(":Event-Type"));
        Assert.False(message.TryGetHeader("none", out _));
    }
}
