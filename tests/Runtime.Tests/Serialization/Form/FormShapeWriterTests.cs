using System.Numerics;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Form;

namespace Smithwright.Runtime.Tests.Serialization.Form;

public sealed class FormShapeWriterTests
{
    private static readonly Dictionary<string, string> Map = new() { ["bar"] = "Bar", ["foo"] = "Foo" };

    [Fact]
    public void A_form_begins_with_action_and_version()
    {
        using PooledBufferWriter buffer = new();
        _ = new FormShapeWriter(buffer, "A b", "1&2", sendsEmptyLists: true);
        Assert.Equal("Action=A%20b&Version=1%262"u8, buffer.WrittenSpan);
    }

    [Theory]
    [InlineData("azAZ09-._~", "azAZ09-._~")]
    [InlineData(" +&=%/?:*'()!@,;\"", "%20%2B%26%3D%25%2F%3F%3A%2A%27%28%29%21%40%2C%3B%22")]
    [InlineData("日😀\r\n\0", "%E6%97%A5%F0%9F%98%80%0D%0A%00")]
    [InlineData("", "")]
    public void Everything_but_unreserved_characters_is_encoded(string value, string expected) =>
        Assert.Equal("&S=" + expected, FormText.Query(writer => writer.Member("S"u8, value)));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("&S=a%EF%BF%BD", FormText.Query(writer => writer.Member("S"u8, "a\uD800")));

    [Fact]
    public void Every_simple_shape_has_its_notation()
    {
        DateTimeOffset moment = new(2015, 1, 25, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal(
            "&a=true&b=-128&c=-32768&d=-2147483648&e=-9223372036854775808&f=10.8&g=NaN&h=-Infinity&i=Infinity&j=1E%2B20&k=-100000000000000000000&l=1.10"
            + "&m=%2F%2B8%3D&n=red&o=3&p=2015-01-25T08%3A00%3A00Z&q=1422172800&r=Sun%2C%2025%20Jan%202015%2008%3A00%3A00%20GMT",
            FormText.Query(writer =>
            {
                writer.Member("a"u8, true);
                writer.Member<sbyte>("b"u8, sbyte.MinValue, FormWrite.SByte);
                writer.Member<short>("c"u8, short.MinValue, FormWrite.Int16);
                writer.Member("d"u8, int.MinValue);
                writer.Member("e"u8, long.MinValue);
                writer.Member("f"u8, 10.8f);
                writer.Member("g"u8, double.NaN);
                writer.Member("h"u8, double.NegativeInfinity);
                writer.Member("i"u8, float.PositiveInfinity);
                writer.Member("j"u8, 1e20);
                writer.Member<BigInteger>("k"u8, -BigInteger.Pow(10, 20), FormWrite.BigInteger);
                writer.Member<decimal>("l"u8, 1.10m, FormWrite.Decimal);
                writer.Member<ReadOnlyMemory<byte>>("m"u8, Convert.FromBase64String("/+8="), FormWrite.Blob);
                writer.Member<Color>("n"u8, new Color("red"), FormWrite.Enum);
                writer.Member<Level>("o"u8, new Level(3), FormWrite.IntEnum);
                writer.Member<DateTimeOffset>("p"u8, moment, FormWrite.DateTime);
                writer.Member<DateTimeOffset>("q"u8, moment, FormWrite.EpochSeconds);
                writer.Member<DateTimeOffset>("r"u8, moment, FormWrite.HttpDate);
            }));
    }

    [Fact]
    public void Null_and_an_enum_without_text_are_not_sent() => Assert.Equal("", FormText.Query(writer =>
    {
        writer.Member("a"u8, (string?)null);
        writer.Member("a"u8, (int?)null);
        writer.Member<Color>("a"u8, default(Color), FormWrite.Enum);
        writer.Member<Node>("a"u8, null, Node.Write);
        writer.Member("a"u8, new Node(), Node.Write);
        writer.List<string>("a"u8, "member"u8, null, FormWrite.String);
        writer.FlattenedList<string>("a"u8, null, FormWrite.String);
        writer.Map<string>("a"u8, "key"u8, "value"u8, null, FormWrite.String);
        writer.FlattenedMap<string>("a"u8, "key"u8, "value"u8, null, FormWrite.String);
    }));

    [Fact]
    public void Structures_nest_with_dots() => Assert.Equal(
        "&Nested.StringArg=foo&Nested.RecursiveArg.StringArg=baz&After=1",
        FormText.Query(writer =>
        {
            writer.Member("Nested"u8, new Node { StringArg = "foo", RecursiveArg = new Node { StringArg = "baz" } }, Node.Write);
            writer.Member("After"u8, 1);
        }));

    [Fact]
    public void Lists_are_numbered_from_1()
    {
        Assert.Equal("&L.member.1=A&L.member.2=B&M=", FormText.Query(writer =>
        {
            writer.List("L"u8, "member"u8, ["A", "B"], FormWrite.String);
            writer.Member("M"u8, "");
        }));
        Assert.Equal("&L.item.1=1", FormText.Query(writer => writer.List("L"u8, "item"u8, [1], FormWrite.Int32)));
        Assert.Equal("&L.1=A&L.2=B", FormText.Query(writer => writer.FlattenedList("L"u8, ["A", "B"], FormWrite.String)));
        Assert.Equal("&L.1.StringArg=a&L.2.StringArg=b", FormText.Ec2(writer =>
            writer.FlattenedList("L"u8, [new Node { StringArg = "a" }, new Node { StringArg = "b" }], Node.Write)));
        Assert.Equal("&L.10=9", FormText.Ec2(writer => writer.FlattenedList("L"u8, [.. Enumerable.Range(0, 10)], FormWrite.Int32))[^7..]);
    }

    [Fact]
    public void An_empty_list_is_sent_by_awsQuery_alone()
    {
        static void Write(FormShapeWriter writer)
        {
            writer.List<string>("A"u8, "member"u8, [], FormWrite.String);
            writer.FlattenedList<string>("B"u8, [], FormWrite.String);
            writer.List("C"u8, "member"u8, new IReadOnlyList<string>[] { [] }, static (w, v) => w.List("item"u8, v, FormWrite.String));
        }
        Assert.Equal("&A=&B=&C.member.1=", FormText.Query(Write));
        Assert.Equal("", FormText.Ec2(Write));
    }

    [Fact]
    public void Maps_are_numbered_entries()
    {
        Assert.Equal("&M.entry.1.key=bar&M.entry.1.value=Bar&M.entry.2.key=foo&M.entry.2.value=Foo", FormText.Query(writer =>
            writer.Map("M"u8, "key"u8, "value"u8, Map, FormWrite.String)));
        Assert.Equal("&M.1.K=bar&M.1.V=Bar&M.2.K=foo&M.2.V=Foo", FormText.Query(writer =>
            writer.FlattenedMap("M"u8, "K"u8, "V"u8, Map, FormWrite.String)));
        Assert.Equal("", FormText.Query(writer => writer.Map("M"u8, "key"u8, "value"u8, new Dictionary<string, string>(), FormWrite.String)));
    }

    [Fact]
    public void Collections_nest()
    {
        Assert.Equal("&L.member.1.member.1=A&L.member.1.member.2=B", FormText.Query(writer => writer.List(
            "L"u8, "member"u8, new IReadOnlyList<string>[] { ["A", "B"] }, static (w, v) => w.List("member"u8, v, FormWrite.String))));
        Assert.Equal("&L.1.1=A&L.1.2=B&L.2.1=C", FormText.Ec2(writer => writer.FlattenedList(
            "L"u8, new IReadOnlyList<string>[] { ["A", "B"], ["C"] }, static (w, v) => w.FlattenedList(v, FormWrite.String))));
        Assert.Equal("&M.entry.1.key=k&M.entry.1.value.member.1=C", FormText.Query(writer => writer.Map(
            "M"u8, "key"u8, "value"u8, new Dictionary<string, IReadOnlyList<string>> { ["k"] = ["C"] }, static (w, v) => w.List("member"u8, v, FormWrite.String))));
        Assert.Equal("&L.member.1.entry.1.key=bar&L.member.1.entry.1.value=Bar&L.member.1.entry.2.key=foo&L.member.1.entry.2.value=Foo", FormText.Query(writer => writer.List(
            "L"u8, "member"u8, new[] { Map }, static (w, v) => w.Map("key"u8, "value"u8, v, FormWrite.String))));
    }

    [Fact]
    public void Null_in_collections_is_left_out_and_not_counted()
    {
        Assert.Equal("&L.1=a&L.2=b", FormText.Query(writer => writer.FlattenedList("L"u8, ["a", null, "b"], (w, v) => FormWrite.String(w, v!))));
        Assert.Equal("&L.item.1=1", FormText.Query(writer => writer.List<int?>("L"u8, "item"u8, [null, 1], (w, v) => FormWrite.Int32(w, v!.Value))));
        Assert.Equal("&M.1.key=b&M.1.value=c", FormText.Query(writer =>
            writer.FlattenedMap("M"u8, "key"u8, "value"u8, new Dictionary<string, string?> { ["a"] = null, ["b"] = "c" }, (w, v) => FormWrite.String(w, v!))));
    }

    [Fact]
    public void A_long_key_and_a_long_value_are_written()
    {
        Node Deep(int levels) => levels == 1 ? new Node { StringArg = new string('é', 10_000) } : new Node { RecursiveArg = Deep(levels - 1) };
        Assert.Equal(
            $"&{string.Concat(Enumerable.Repeat("RecursiveArg.", 510))}StringArg={string.Concat(Enumerable.Repeat("%C3%A9", 10_000))}",
            FormText.Query(writer => Node.Write(writer, Deep(511))));
        byte[] blob = new byte[100_000];
        Assert.Equal($"&B={Uri.EscapeDataString(Convert.ToBase64String(blob))}", FormText.Query(writer => writer.Member<ReadOnlyMemory<byte>>("B"u8, blob, FormWrite.Blob)));
    }

    [Fact]
    public void A_value_that_contains_itself_is_refused()
    {
        Node Deep(int levels) => levels == 1 ? new Node { StringArg = "x" } : new Node { RecursiveArg = Deep(levels - 1) };
        Assert.Equal(
            "Values contain each other more than 512 levels deep. Check whether one of them contains itself.",
            Assert.Throws<ArgumentException>(() => FormText.Query(writer => Node.Write(writer, Deep(513)))).Message);
    }

    [Fact]
    public void An_unknown_union_member_cannot_be_sent() => Assert.Equal(
        "The model does not know the union member \"a b\", so it cannot be sent in a form. Update the model, or set another member.",
        FormWrite.UnknownMember("a\nb").Message);

    private sealed record Node
    {
        internal string? StringArg { get; init; }
        internal Node? RecursiveArg { get; init; }

        internal static void Write(FormShapeWriter writer, Node value)
        {
            writer.Member("StringArg"u8, value.StringArg);
            writer.Member("RecursiveArg"u8, value.RecursiveArg, Write);
        }
    }
}
