using System.Text.Json;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>What generated readers of unions are made of.</summary>
public sealed class UnionTests
{
    [Theory]
    [InlineData("""{"a":"x"}""", "a=x")]
    [InlineData("""{"__type":"com.example#Choice","b":null,"a":"x"}""", "a=x")]
    [InlineData("""{"a":"x","b":null,"__type":"com.example#Choice"}""", "a=x")]
    [InlineData("""{"__type":{"a":"y"},"a":"x"}""", "a=x")]
    [InlineData("""{"\u0061":"x"}""", "a=x")]
    [InlineData("""{"a":"x","\u0061":"y"}""", "a=y")]
    [InlineData("""{"other":"x"}""", "other=x")]
    [InlineData("""{"":"x"}""", "=x")]
    [InlineData("{}", null)]
    [InlineData("""{"__type":"com.example#Choice"}""", null)]
    [InlineData("""{"a":null,"other":null}""", null)]
    public void The_member_that_is_set_is_the_value(string json, string? expected) => Assert.Equal(expected, JsonText.Read(json, ReadUnion));

    [Theory]
    [InlineData("""{"a":"x","b":"y"}""", "$: expected a union with one member, found the members \"a\" and \"b\".")]
    [InlineData("""{"b":"y","__type":"t","c":null,"a":"x"}""", "$: expected a union with one member, found the members \"b\" and \"a\".")]
    [InlineData("""{"a":"x","other":{}}""", "$: expected a union with one member, found the members \"a\" and \"other\".")]
    [InlineData("""{"":"x","a":"y"}""", "$: expected a union with one member, found the members \"\" and \"a\".")]
    [InlineData("""{"a":"x","o\u000at":1}""", "$: expected a union with one member, found the members \"a\" and \"o t\".")]
    public void Two_members_are_one_too_many(string json, string message) => Assert.Equal(message, JsonText.Fail(json, ReadUnion).Message);

    [Fact]
    public void Collections_leave_out_unions_without_a_member_where_they_leave_out_null()
    {
        Assert.Equal(["a=x"], JsonText.Read("""[{},{"a":"x"},null,{"b":null}]""", static (ref JsonShapeReader reader) => reader.ReadList<string>(ReadUnion)));
        Assert.Equal([null, "a=x", null], JsonText.Read("""[{},{"a":"x"},null]""", static (ref JsonShapeReader reader) => reader.ReadSparseList<string>(ReadUnion)));
        Assert.Equal(["k"], JsonText.Read("""{"e":{},"k":{"a":"x"}}""", static (ref JsonShapeReader reader) => reader.ReadMap<string>(ReadUnion)).Keys);
        Assert.Null(JsonText.Read("""{"e":{}}""", static (ref JsonShapeReader reader) => reader.ReadSparseMap<string>(ReadUnion))["e"]);
        Assert.Equal(
            "$[1]: expected a union with one member, found the members \"a\" and \"b\".",
            JsonText.Fail("""[{"a":"x"},{"a":"x","b":"y"}]""", static (ref JsonShapeReader reader) => reader.ReadList<string>(ReadUnion)).Message);
    }

    [Theory]
    [InlineData("""{"outer":{"a":"x"}}""", "a=x")]
    [InlineData("""{"outer":{}}""", "$.outer: expected a union with one member, found none.")]
    [InlineData("""{"outer":{"a":null}}""", "$.outer: expected a union with one member, found none.")]
    public void A_union_that_must_be_there_is_missed_with_its_path(string json, string expected) => Assert.Equal(expected, Try(json, static (ref JsonShapeReader reader) =>
    {
        string? value = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            value = reader.ReadRequired<string>(ReadUnion);
        }
        return value!;
    }));

    [Theory]
    [InlineData("""{"items":[{"choice":{"a":"x"}}]}""", "a=x")]
    [InlineData("""{"items":[{"choice":{"a":"x"}},{"n":{"m":1}}]}""", "$.items[1].choice: expected a union with one member, found none.")]
    [InlineData("""{"items":[{"choice":null}],"x":1}""", "$.items[0].choice: expected a union with one member, found none.")]
    [InlineData("""{"items":[{"choice":{}}]}""", "$.items[0].choice: expected a union with one member, found none.")]
    public void A_required_member_that_did_not_come_is_missed_with_its_path(string json, string expected) => Assert.Equal(expected, Try(json, static (ref JsonShapeReader reader) =>
    {
        string all = "";
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.IsMember("items"u8))
            {
                all += string.Concat(reader.ReadList(ReadHolder));
            }
            else
            {
                reader.Skip();
            }
        }
        return all;
    }));

    [Fact]
    public void What_stands_in_for_a_structure_must_have_its_unions_as_well()
    {
        JsonShapeException exception = JsonText.Fail("{}", static (ref JsonShapeReader reader) =>
        {
            reader.BeginObject();
            Assert.False(reader.NextMember());
            return reader.Missing("holder"u8, ReadHolder);
        });
        Assert.Equal("$.holder.choice: expected a union with one member, found none.", exception.Message);
        Assert.Equal("$: expected a union with one member, found none.", Assert.Throws<JsonShapeException>(() => JsonRead.Empty<string>(ReadUnion)).Message);
    }

    private static string Try(string json, JsonReadValue<string> read)
    {
        try
        {
            return JsonText.Read(json, read);
        }
        catch (JsonShapeException exception)
        {
            return exception.Message;
        }
    }

    private static string ReadHolder(ref JsonShapeReader reader)
    {
        string? choice = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.IsMember("choice"u8))
            {
                choice = ReadUnion(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
        return choice ?? reader.Missing<string>("choice"u8, ReadUnion);
    }

    private static string? ReadUnion(ref JsonShapeReader reader)
    {
        string? value = null;
        ReadOnlySpan<byte> member = default;
        reader.BeginObject();
        while (reader.NextUnionMember(ref member))
        {
            string name = reader.MemberName;
            JsonElement document = reader.ReadDocument();
            value = $"{name}={document}";
        }
        return value;
    }
}
