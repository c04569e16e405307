using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>What generated readers of unions are made of.</summary>
public sealed class CborUnionTests
{
    [Theory]
    [InlineData("a1 'a' 01", "a=01")]
    [InlineData("bf 'a' 01 ff", "a=01")]
    [InlineData("a3 '__type' 'com.example#Choice' 'b' f6 'a' 01", "a=01")]
    [InlineData("a3 'a' 01 'b' f7 '__type' 'com.example#Choice'", "a=01")]
    [InlineData("a2 '__type' a1 'a' 02 'a' 01", "a=01")]
    [InlineData("a1 7f'a'ff 01", "a=01")]
    [InlineData("a2 'a' 01 7f'a'ff 02", "a=02")]
    [InlineData("a1 60 01", "=01")]
    [InlineData("a1 7fff 01", "=01")]
    [InlineData("a0", null)]
    [InlineData("bfff", null)]
    [InlineData("f6", null)]
    [InlineData("a1 '__type' 'com.example#Choice'", null)]
    [InlineData("a2 'a' f6 'other' f6", null)]
    [InlineData("a1 'o' 9f 01 bf 'k' c1 5f4101ff ff ff", "o=9f01bf616bc15f4101ffffff")]
    [InlineData("a1 'o' c2 c3 80", "o=c2c380")]
    [InlineData("a1 'o' f97e00", "o=f97e00")]
    [InlineData("a1 'o' 5f 4101 4102 ff", "o=5f41014102ff")]
    public void The_member_that_is_set_is_the_value_with_its_bytes_as_they_came(string hex, string? expected) => Assert.Equal(expected, CborData.Read(hex, ReadUnion));

    [Theory]
    [InlineData("a2 'a' 01 'b' 02", "$: expected a union with one member, found the members \"a\" and \"b\".")]
    [InlineData("a3 'b' 01 '__type' 'x' 'a' 02", "$: expected a union with one member, found the members \"b\" and \"a\".")]
    [InlineData("a2 60 01 'b' 02", "$: expected a union with one member, found the members \"\" and \"b\".")]
    [InlineData("a2 7fff 01 'b' 02", "$: expected a union with one member, found the members \"\" and \"b\".")]
    [InlineData("a2 'a' 01 636f0a74 02", "$: expected a union with one member, found the members \"a\" and \"o t\".")]
    public void Two_members_are_one_too_many(string hex, string message) => Assert.Equal(message, CborData.Fail(hex, ReadUnion).Message);

    [Fact]
    public void Collections_leave_out_unions_without_a_member_where_they_leave_out_null()
    {
        Assert.Equal(["a=01"], CborData.Read("84 a0 a1'a'01 f6 a1'b'f6", static (ref CborShapeReader reader) => reader.ReadList<string>(ReadUnion)));
        Assert.Equal([null, "a=01", null], CborData.Read("83 a0 a1'a'01 f6", static (ref CborShapeReader reader) => reader.ReadSparseList<string>(ReadUnion)));
        Assert.Equal(["k"], CborData.Read("a2 'e' a0 'k' a1'a'01", static (ref CborShapeReader reader) => reader.ReadMap<string>(ReadUnion)).Keys);
        Assert.Null(CborData.Read("a1 'e' a0", static (ref CborShapeReader reader) => reader.ReadSparseMap<string>(ReadUnion))["e"]);
        Assert.Equal("$[1]", CborData.Fail("82 a1'a'01 a2'a'01'b'01", static (ref CborShapeReader reader) => reader.ReadList<string>(ReadUnion)).Path);
    }

    [Fact]
    public void A_union_that_must_be_there_is_missed_with_its_path()
    {
        Assert.Equal("a=01", CborData.Read("a1 'outer' a1'a'01", ReadOuter));
        Assert.Equal("$.outer: expected a union with one member, found none.", CborData.Fail("a1 'outer' a0", ReadOuter).Message);
        Assert.Equal("$.outer: expected a union with one member, found none.", CborData.Fail("a1 'outer' a1'a'f6", ReadOuter).Message);
    }

    [Theory]
    [InlineData("a1 'choice' a1'a'01", "$")]
    [InlineData("a0", "$.choice")]
    [InlineData("a1 'items' 82 a1'choice'a1'a'01 a1'n'a1'm'01", "$.items[1].choice")]
    [InlineData("a1 'items' 81 a1'choice'f6", "$.items[0].choice")]
    public void A_required_member_that_did_not_come_is_missed_with_its_path(string hex, string path)
    {
        string found = "$";
        try
        {
            CborData.Read(hex, ReadHolder);
        }
        catch (CborShapeException exception)
        {
            Assert.Equal("a union with one member", exception.Expected);
            found = exception.Path;
        }
        Assert.Equal(path, found);
    }

    [Fact]
    public void What_stands_in_for_a_structure_must_have_its_unions_as_well()
    {
        CborShapeException exception = CborData.Fail("a0", static (ref CborShapeReader reader) =>
        {
            reader.BeginObject();
            Assert.False(reader.NextMember());
            return reader.Missing("holder"u8, ReadHolder);
        });
        Assert.Equal("$.holder.choice: expected a union with one member, found none.", exception.Message);
        Assert.Equal("$: expected a union with one member, found none.", Assert.Throws<CborShapeException>(() => CborRead.Empty<string>(ReadUnion)).Message);
        Assert.Equal(new Catalog(), CborRead.Empty<Catalog>(CatalogCbor.Read));
    }

    [Fact]
    public void An_unknown_member_is_written_as_it_came()
    {
        Assert.Equal("a1616f9f01ff", Write("o", CborData.Parse("9f01ff")));
        Assert.Equal("a1" + "62c3bc" + "c100", Write("ü", CborData.Parse("c100")));
        Assert.Equal("a0", Write("o", default));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("8000")]
    [InlineData("81")]
    [InlineData("ff")]
    [InlineData("c1")]
    [InlineData("61ff")]
    public void An_unknown_member_that_would_break_the_request_is_refused(string hex)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Write("o", CborData.Parse(hex)));
        Assert.StartsWith("The value of the union's member \"o\" is not one well-formed CBOR item.", exception.Message, StringComparison.Ordinal);
    }

    private static string Write(string name, ReadOnlyMemory<byte> value) => CborData.Of(writer =>
    {
        writer.BeginObject();
        CborWrite.UnknownMember(writer, name, new UnknownValue(value, "application/cbor"));
        writer.EndObject();
    });

    private static string ReadOuter(ref CborShapeReader reader)
    {
        string? value = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            value = reader.ReadRequired<string>(ReadUnion);
        }
        return value!;
    }

    private static string ReadHolder(ref CborShapeReader reader)
    {
        string? choice = null;
        bool hasItems = false;
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.IsMember("choice"u8)) { choice = reader.Read<string?>(ReadUnion); }
            else if (reader.IsMember("items"u8)) { hasItems = reader.ReadList(ReadHolder).Count > 0; }
            else { reader.Skip(); }
        }
        return hasItems ? "" : choice ?? reader.Missing<string>("choice"u8, ReadUnion);
    }

    private static string? ReadUnion(ref CborShapeReader reader)
    {
        string? value = null;
        ReadOnlySpan<byte> member = default;
        reader.BeginObject();
        while (reader.NextUnionMember(ref member))
        {
            string name = reader.MemberName;
            value = $"{name}={Convert.ToHexStringLower(reader.ReadRaw().Span)}";
        }
        return value;
    }
}
