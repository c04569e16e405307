using System.Collections.Concurrent;
using System.Globalization;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class WritingCborTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(23, "17")]
    [InlineData(24, "1818")]
    [InlineData(255, "18ff")]
    [InlineData(256, "190100")]
    [InlineData(65535, "19ffff")]
    [InlineData(65536, "1a00010000")]
    [InlineData(4294967295, "1affffffff")]
    [InlineData(4294967296, "1b0000000100000000")]
    [InlineData(long.MaxValue, "1b7fffffffffffffff")]
    [InlineData(-1, "20")]
    [InlineData(-24, "37")]
    [InlineData(-25, "3818")]
    [InlineData(-1000, "3903e7")]
    [InlineData(long.MinValue, "3b7fffffffffffffff")]
    public void Integers_take_the_shortest_form(long value, string expected) => Assert.Equal(expected, CborData.Of(CborWrite.Int64, value));

    [Fact]
    public void Integers_of_every_type_are_written_alike()
    {
        Assert.Equal("387f", CborData.Of(CborWrite.SByte, sbyte.MinValue));
        Assert.Equal("397fff", CborData.Of(CborWrite.Int16, short.MinValue));
        Assert.Equal("3a7fffffff", CborData.Of(CborWrite.Int32, int.MinValue));
        Assert.Equal("07", CborData.Of<Level>(CborWrite.IntEnum, new Level(7)));
    }

    [Theory]
    [InlineData(1.1, "fb3ff199999999999a")]
    [InlineData(1.5, "fa3fc00000")]
    [InlineData(0.0, "fa00000000")]
    [InlineData(-0.0, "fa80000000")]
    [InlineData(100000.0, "fa47c35000")]
    [InlineData(1e300, "fb7e37e43c8800759c")]
    [InlineData(1e-320, "fb00000000000007e8")]
    [InlineData(double.PositiveInfinity, "fa7f800000")]
    [InlineData(double.NegativeInfinity, "faff800000")]
    public void Doubles_take_32_or_64_bits_and_never_16(double value, string expected) => Assert.Equal(expected, CborData.Of(CborWrite.Double, value));

    [Fact]
    public void Floats_take_32_bits()
    {
        Assert.Equal("fa3fc00000", CborData.Of(CborWrite.Single, 1.5f));
        Assert.Equal("fa3f8ccccd", CborData.Of(CborWrite.Single, 1.1f));
        Assert.StartsWith("fa", CborData.Of(CborWrite.Double, double.NaN), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2013-03-21T20:04:00Z", "c11a514b67b0")]
    [InlineData("2013-03-21T20:04:00.5Z", "c1fb41d452d9ec200000")]
    [InlineData("2013-03-21T20:04:00.0009999Z", "c11a514b67b0")]
    [InlineData("2013-03-21T22:04:00+02:00", "c11a514b67b0")]
    [InlineData("1970-01-01T00:00:00Z", "c100")]
    [InlineData("1969-12-31T23:59:59Z", "c120")]
    [InlineData("1969-12-31T23:59:59.5Z", "c1fbbfe0000000000000")]
    [InlineData("0001-01-01T00:00:00Z", "c13b0000000e7791f6ff")]
    public void Timestamps_are_integers_where_they_can_be(string value, string expected) =>
        Assert.Equal(expected, CborData.Of(CborWrite.Timestamp, DateTimeOffset.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Strings_are_counted_in_bytes_of_UTF8()
    {
        Assert.Equal("60", CborData.Of(CborWrite.String, ""));
        Assert.Equal("63e6b0b4", CborData.Of(CborWrite.String, "水"));
        Assert.Equal("64f0908591", CborData.Of(CborWrite.String, "\U00010151"));
        Assert.Equal("65" + "61efbfbd62", CborData.Of(CborWrite.String, "a\ud800b"));
        Assert.Equal("f6", CborData.Of<string>(CborWrite.String, null!));
        Assert.Equal("f6", CborData.Of<Color>(CborWrite.Enum, default));
        Assert.Equal("63726564", CborData.Of<Color>(CborWrite.Enum, new Color("red")));
        Assert.StartsWith("790100", CborData.Of(CborWrite.String, new string('x', 256)), StringComparison.Ordinal);
    }

    [Fact]
    public void Booleans_blobs_and_null()
    {
        Assert.Equal("f5", CborData.Of(CborWrite.Boolean, true));
        Assert.Equal("f4", CborData.Of(CborWrite.Boolean, false));
        Assert.Equal("4401020304", CborData.Of<ReadOnlyMemory<byte>>(CborWrite.Blob, new byte[] { 1, 2, 3, 4 }));
        Assert.Equal("40", CborData.Of<ReadOnlyMemory<byte>>(CborWrite.Blob, default));
        Assert.Equal("f6", CborData.Of(writer => writer.Null()));
    }

    [Fact]
    public void Members_that_are_null_are_not_written()
    {
        Assert.Equal("a0", CborData.Of(CatalogCbor.Write, new Catalog()));
        Assert.Equal("a1" + "657469746c65" + "6161", CborData.Of(CatalogCbor.Write, new Catalog { Title = "a" }));
        Assert.Equal(
            "a2" + "646e657874" + "a1" + "656c6576656c" + "01" + "656974656d73" + "82a0a0",
            CborData.Of(CatalogCbor.Write, new Catalog { Next = new Catalog { Level = new Level(1) }, Items = [new Catalog(), new Catalog()] }));
    }

    [Fact]
    public void Members_have_overloads_for_the_types_that_are_frequent()
    {
        Assert.Equal("a661 73 6161 61 62 f5 61 69 01 61 6c 20 61 66 fa3fc00000 61 64 fb3ff199999999999a".Replace(" ", "", StringComparison.Ordinal), CborData.Of(writer =>
        {
            writer.BeginObject();
            writer.Member("s"u8, "a");
            writer.Member("b"u8, true);
            writer.Member("i"u8, 1);
            writer.Member("l"u8, -1L);
            writer.Member("f"u8, 1.5f);
            writer.Member("d"u8, 1.1);
            writer.Member("n"u8, (string?)null);
            writer.Member("n"u8, (int?)null);
            writer.EndObject();
        }));
        Assert.Equal("a1616ef6", CborData.Of(writer =>
        {
            writer.BeginObject();
            writer.Null("n"u8);
            writer.EndObject();
        }));
    }

    [Theory]
    [InlineData(0, "a0")]
    [InlineData(1, "a1")]
    [InlineData(23, "b7")]
    [InlineData(24, "b818")]
    [InlineData(255, "b8ff")]
    [InlineData(256, "b90100")]
    [InlineData(70000, "ba00011170")]
    public void A_map_of_any_size_has_the_shortest_head(int count, string head)
    {
        byte[] structure = CborData.Bytes(writer =>
        {
            writer.BeginObject();
            for (int i = 0; i < count; i++)
            {
                writer.Name("n"u8);
                writer.BeginObject();
                writer.EndObject();
            }
            writer.EndObject();
        });
        Assert.Equal(head, Convert.ToHexStringLower(structure[..^(3 * count)]));
        Assert.Equal(string.Concat(Enumerable.Repeat("616ea0", count)), Convert.ToHexStringLower(structure[(head.Length / 2)..]));
        Dictionary<string, string> map = Enumerable.Range(0, count).ToDictionary(i => $"{i:D5}", _ => "");
        Assert.StartsWith(head + (count > 0 ? "653030303030" : ""), CborData.Of(writer => writer.Map(map, CborWrite.String)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_has_other_entries_than_it_said_stays_well_formed()
    {
        Assert.Equal("b80161616161", CborData.Of(writer => writer.Map(new Liar(100, 1), CborWrite.String)));
        Assert.Equal("b818", CborData.Of(writer => writer.Map(new Liar(1, 24), CborWrite.String))[..4]);
    }

    [Fact]
    public void Lists_and_maps_of_any_type_are_written()
    {
        Assert.Equal("820102", CborData.Of(writer => writer.List(new[] { 1, 2 }, CborWrite.Int32)));
        Assert.Equal("820102", CborData.Of(writer => writer.List(new List<int> { 1, 2 }, CborWrite.Int32)));
        Assert.Equal("820102", CborData.Of(writer => writer.List(new ArraySegment<int>([0, 1, 2], 1, 2), CborWrite.Int32)));
        Assert.Equal("80", CborData.Of(writer => writer.List(Array.Empty<int>(), CborWrite.Int32)));
        Assert.Equal("8261 61 f6".Replace(" ", "", StringComparison.Ordinal), CborData.Of(writer => writer.SparseList(["a", null], CborWrite.String)));
        Assert.Equal("8301f602", CborData.Of(writer => writer.SparseValueList(new int?[] { 1, null, 2 }, CborWrite.Int32)));
        Assert.Equal("8201f6", CborData.Of(writer => writer.SparseValueList(new ArraySegment<int?>([0, 1, null], 1, 2), CborWrite.Int32)));
        Assert.Equal("a1616101", CborData.Of(writer => writer.Map(new Dictionary<string, int> { ["a"] = 1 }, CborWrite.Int32)));
        Assert.Equal("a1616101", CborData.Of(writer => writer.Map(new ConcurrentDictionary<string, int> { ["a"] = 1 }, CborWrite.Int32)));
        Assert.Equal("a0", CborData.Of(writer => writer.Map(Empty.Map<int>(), CborWrite.Int32)));
        Assert.Equal("a16161f6", CborData.Of(writer => writer.SparseMap(new Dictionary<string, string?> { ["a"] = null }, CborWrite.String)));
        Assert.Equal("a16161f6", CborData.Of(writer => writer.SparseValueMap(new Dictionary<string, int?> { ["a"] = null }, CborWrite.Int32)));
        Assert.Equal("f6", CborData.Of(writer => writer.List((IReadOnlyList<int>?)null, CborWrite.Int32)));
        Assert.Equal("f6", CborData.Of(writer => writer.Map((IReadOnlyDictionary<string, int>?)null, CborWrite.Int32)));
        Assert.Equal("f6", CborData.Of(writer => writer.SparseValueList((IReadOnlyList<int?>?)null, CborWrite.Int32)));
        Assert.Equal("f6", CborData.Of(writer => writer.SparseValueMap((IReadOnlyDictionary<string, int?>?)null, CborWrite.Int32)));
    }

    [Fact]
    public void Values_that_contain_themselves_are_refused()
    {
        List<Catalog> items = new();
        Catalog catalog = new() { Items = items };
        items.Add(catalog);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => CborData.Of(CatalogCbor.Write, catalog));
        Assert.Contains("more than 512 levels deep", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_starts_again_after_a_reset()
    {
        using PooledBufferWriter buffer = new();
        CborShapeWriter writer = new(buffer);
        writer.BeginObject();
        writer.Reset();
        CatalogCbor.Write(writer, new Catalog { Level = new Level(2) });
        Assert.Equal("a1656c6576656c02", Convert.ToHexStringLower(writer.WrittenSpan));
        Assert.Equal(writer.WrittenSpan, writer.WrittenMemory.Span);
    }

    /// <summary>A map whose number of entries changes between asking and reading.</summary>
    private sealed class Liar(int said, int given) : IReadOnlyDictionary<string, string>
    {
        public int Count => said;

        public IEnumerable<string> Keys => throw new NotSupportedException();

        public IEnumerable<string> Values => throw new NotSupportedException();

        public string this[string key] => throw new NotSupportedException();

        public bool ContainsKey(string key) => throw new NotSupportedException();

        public bool TryGetValue(string key, out string value) => throw new NotSupportedException();

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
            Enumerable.Repeat(new KeyValuePair<string, string>("a", "a"), given).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
