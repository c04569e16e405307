using System.Text.Json;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class UnknownValueTests
{
    [Fact]
    public void Equal_values_have_the_same_bytes_and_media_type()
    {
        UnknownValue value = new("{}"u8.ToArray(), "application/json");
        UnknownValue same = new("{}"u8.ToArray(), "Application/JSON");
        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(value == same);
        Assert.NotEqual(value, new UnknownValue("[]"u8.ToArray(), "application/json"));
        Assert.True(value != new UnknownValue("{}"u8.ToArray(), "application/xml"));
        Assert.False(value == null);
    }

    [Fact]
    public void The_bytes_are_a_copy()
    {
        byte[] bytes = "1"u8.ToArray();
        UnknownValue value = new(bytes, "application/json");
        bytes[0] = (byte)'2';
        Assert.Equal("1"u8.ToArray(), value.Bytes.ToArray());
    }

    [Theory]
    [InlineData("application/json", """{"a":[1,]}""", "[1,]")]
    [InlineData("application/x-amz-json-1.1", """{"a":"x"}""", "\"x\"")]
    public void Json_is_read_on_request(string mediaType, string text, string member) =>
        Assert.Equal(member, new UnknownValue(System.Text.Encoding.UTF8.GetBytes(text), mediaType).AsJson().GetProperty("a").GetRawText());

    [Fact]
    public void No_bytes_read_as_null() => Assert.Equal(JsonValueKind.Null, new UnknownValue(default, "application/json").AsJson().ValueKind);

    [Theory]
    [InlineData("application/xml", "<a/>", "The value is not JSON: its media type is application/xml. Read UnknownValue.Bytes instead.")]
    [InlineData("application/json", "{", "The value is not JSON, although its media type says so. Read UnknownValue.Bytes instead.")]
    public void What_is_not_json_says_so(string mediaType, string text, string message) => Assert.Equal(
        message, Assert.Throws<InvalidOperationException>(() => new UnknownValue(System.Text.Encoding.UTF8.GetBytes(text), mediaType).AsJson()).Message);

    [Fact]
    public void Json_nests_up_to_512_levels()
    {
        Assert.Equal(JsonValueKind.Array, Nested(512).AsJson().ValueKind);
        Assert.Throws<InvalidOperationException>(() => Nested(513).AsJson());
        Assert.Throws<InvalidOperationException>(() => Nested(1_000_000).AsJson());
    }

    [Fact]
    public void The_text_shows_no_value() =>
        Assert.Equal("UnknownValue { application/json, 8 bytes }", new UnknownValue("\"secret\""u8.ToArray(), "application/json").ToString());

    [Fact]
    public void Json_becomes_a_value()
    {
        Assert.Equal(new UnknownValue("[1]"u8.ToArray(), "application/json"), UnknownValue.FromJson(Documents.Parse("[1]")));
        Assert.Throws<ArgumentException>(() => UnknownValue.FromJson(default));
    }

    [Fact]
    public void A_reader_keeps_compact_json() => Assert.Equal(
        UnknownValue.FromJson(Documents.Parse("""{"a":[1.0,"\ufffd"]}""")),
        JsonText.Read(""" { "a" : [ 1.0, "\ud800", ] } """, static (ref JsonShapeReader reader) => reader.ReadUnknown()));

    [Fact]
    public void A_writer_writes_what_a_reader_kept()
    {
        Assert.Equal("""{"n\"":{"a":[1]}}""", Written(UnknownValue.FromJson(Documents.Parse("""{ "a": [1] }"""))));
        Assert.Equal("{}", Written(null));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Written(new UnknownValue("<a/>"u8.ToArray(), "application/xml")));
        Assert.StartsWith("The unknown member of a union cannot be written. The value is not JSON", exception.Message, StringComparison.Ordinal);
    }

    private static UnknownValue Nested(int levels) =>
        new(System.Text.Encoding.ASCII.GetBytes(new string('[', levels) + new string(']', levels)), "application/json");

    private static string Written(UnknownValue? value)
    {
        using PooledBufferWriter buffer = new();
        JsonShapeWriter writer = new(buffer);
        writer.BeginObject();
        JsonWrite.UnknownMember(writer, "n\"", value);
        writer.EndObject();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
