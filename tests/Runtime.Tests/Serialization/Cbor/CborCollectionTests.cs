using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class CborCollectionTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("9fff")]
    [InlineData("83 'a' 'b' 'c'", "a", "b", "c")]
    [InlineData("9f 'a' 'b' 'c' ff", "a", "b", "c")]
    [InlineData("9b0000000000000002 'a' 'b'", "a", "b")]
    [InlineData("9f 7f'a''b'ff 7fff 'c' ff", "ab", "", "c")]
    [InlineData("84 f6 'a' f7 'b'", "a", "b")]
    public void A_list_has_definite_or_indefinite_length_and_loses_its_nulls(string hex, params string[] expected) =>
        Assert.Equal(expected, CborData.Read(hex, static (ref CborShapeReader reader) => reader.ReadList(CborRead.String)));

    [Fact]
    public void A_long_list_keeps_its_order()
    {
        string[] items = [.. Enumerable.Range(0, 1000).Select(i => $"item {i % 10} {i}")];
        byte[] data = CborData.Bytes(writer => writer.List(items, CborWrite.String));
        Assert.Equal(items, CborData.Read(data, static (ref CborShapeReader reader) => reader.ReadList(CborRead.String)));
    }

    [Fact]
    public void A_sparse_list_keeps_its_nulls()
    {
        Assert.Equal(["a", null, null], CborData.Read("9f 'a' f6 f7 ff", static (ref CborShapeReader reader) => reader.ReadSparseList(CborRead.String)));
        Assert.Equal([null, 1], CborData.Read("82 f6 01", static (ref CborShapeReader reader) => reader.ReadSparseValueList(CborRead.Int32)));
    }

    [Theory]
    [InlineData("a0", "")]
    [InlineData("bfff", "")]
    [InlineData("a2 'a' 01 'b' 02", "a=1 b=2")]
    [InlineData("bf 'a' 01 7f'b''c'ff 02 ff", "a=1 bc=2")]
    [InlineData("a3 'a' f6 'b' 02 'c' f7", "b=2")]
    [InlineData("a3 'a' 01 'b' 02 'a' 03", "a=3 b=2")]
    [InlineData("a2 'a' 01 7f'a'ff 03", "a=3")]
    [InlineData("a1 60 01", "=1")]
    [InlineData("a1 63e6b0b4 01", "水=1")]
    public void A_map_has_definite_or_indefinite_length_and_its_last_keys_count(string hex, string expected) =>
        Assert.Equal(expected, string.Join(' ', CborData.Read(hex, static (ref CborShapeReader reader) => reader.ReadMap<int?>(NullableInt32))
            .Select(entry => $"{entry.Key}={entry.Value}")));

    [Fact]
    public void A_sparse_map_keeps_its_nulls()
    {
        IReadOnlyDictionary<string, string?> texts = CborData.Read("a3 'a' f6 'b' 'x' 'c' f7", static (ref CborShapeReader reader) => reader.ReadSparseMap(CborRead.String));
        Assert.Equal([new("a", null), new("b", "x"), new("c", null)], texts);
        IReadOnlyDictionary<string, int?> numbers = CborData.Read("bf 'a' f6 'b' 01 'b' f6 ff", static (ref CborShapeReader reader) => reader.ReadSparseValueMap(CborRead.Int32));
        Assert.Equal([new("a", null), new("b", null)], numbers);
    }

    [Fact]
    public void Collections_nest()
    {
        IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<int>>> map = CborData.Read(
            "bf 'a' 82 9f0102ff 80 'b' 9fff ff",
            static (ref CborShapeReader reader) => reader.ReadMap<IReadOnlyList<IReadOnlyList<int>>>(
                static (ref CborShapeReader r) => r.ReadList<IReadOnlyList<int>>(
                    static (ref CborShapeReader r) => r.ReadSparseValueList(CborRead.Int32).Select(i => i!.Value).ToArray())));
        Assert.Equal([[1, 2], []], map["a"]);
        Assert.Empty(map["b"]);
    }

    [Fact]
    public void Strings_and_keys_that_repeat_within_the_data_are_one()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> list = CborData.Read(
            "84 a1'key''one' a1'key''two' a1'key''one' a1'key''one'",
            static (ref CborShapeReader reader) => reader.ReadList<IReadOnlyDictionary<string, string>>(
                static (ref CborShapeReader r) => r.ReadMap(CborRead.String)));
        Assert.Same(list[1].Keys.Single(), list[3].Keys.Single());
        Assert.Same(list[2]["key"], list[3]["key"]);
    }

    [Fact]
    public void Members_come_in_any_order_and_unknown_ones_are_skipped()
    {
        const string Unknown = "'x' bf 01 9f 02 a1 80 f6 ff c1 c2 41 00 5f4101ff f8ff f90000 fb0000000000000000 'y' 7f'a''b'ff 20 d818 a0 f4 ff";
        Catalog catalog = CborData.Read($"bf {Unknown} 'score' 02 {Unknown} 'title' 'a' 'labels' a1'k''v' {Unknown} ff", CatalogCbor.Read);
        Assert.Equal("a", catalog.Title);
        Assert.Equal(2, catalog.Score);
        Assert.Equal("v", catalog.Labels!["k"]);
    }

    [Theory]
    [InlineData("a2 'title' f6 'score' f7", null)]
    [InlineData("a2 'title' 'a' 'title' 'b'", "b")]
    [InlineData("a2 'title' 'a' 'title' f6", "a")]
    [InlineData("bf 7f 'ti' 'tle' ff 7f 'a' ff ff", "a")]
    [InlineData("a1 7805 7469746c65 'a'", "a")]
    [InlineData("", null)]
    [InlineData("a0", null)]
    [InlineData("f6", null)]
    [InlineData("f7", null)]
    public void A_null_member_counts_as_absent_and_the_last_value_counts(string hex, string? expected) =>
        Assert.Equal(expected, CborData.Read(hex, CatalogCbor.Read).Title);

    private static int? NullableInt32(ref CborShapeReader reader) => reader.ReadInt32();
}
