using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class CborErrorTests
{
    [Theory]
    [InlineData("80", "$: expected a map, found an array.")]
    [InlineData("'x'", "$: expected a map, found a string.")]
    [InlineData("a1 'items' a0", "$.items: expected an array, found a map.")]
    [InlineData("a1 'items' 'secret'", "$.items: expected an array, found a string.")]
    [InlineData("a1 'items' 83 a0 a0 a2 'title' 'a' 'score' a0", "$.items[2].score: expected a number, found a map.")]
    [InlineData("a1 'items' 9f a1 'items' 82 a0 80 ff", "$.items[0].items[1]: expected a map, found an array.")]
    [InlineData("a1 'items' 81 a2 'x' 8201 a1 'y' 'z' 'score' f5", "$.items[0].score: expected a number, found a boolean.")]
    [InlineData("a1 'score' 'secret'", "$.score: expected a number, found a string.")]
    [InlineData("a1 'level' 1b7fffffffffffffff", "$.level: expected a 32-bit integer, found an integer out of range.")]
    [InlineData("a1 'items' f5", "$.items: expected an array, found a boolean.")]
    [InlineData("a1 'labels' 80", "$.labels: expected a map, found an array.")]
    [InlineData("a1 'labels' a2 'a' 'x' 'secret' a0", "$.labels.*: expected a string, found a map.")]
    [InlineData("a1 'labels' bf 7f 'se' 'cret' ff a0 ff", "$.labels.*: expected a string, found a map.")]
    [InlineData("a1 'next' a2 'labels' a1'a''x' 'items' 82 a0 05", "$.next.items[1]: expected a map, found an integer.")]
    [InlineData("a1 7f 'ti' 'tle' ff 05", "$.title: expected a string, found an integer.")]
    [InlineData("a1 01 'a'", "$: expected a string as key, found an integer.")]
    [InlineData("a1 'labels' a2 'a' 'x' 41aa 'b'", "$.labels: expected a string as key, found a byte string.")]
    [InlineData("a1 'items' 81 a1 f6 'b'", "$.items[0]: expected a string as key, found null.")]
    [InlineData("a2 'title' 'a' 'labels' a1 'a' c1'x'", "$.labels.*: expected a string, found an item with tag 1.")]
    public void A_value_of_the_wrong_kind_is_named_by_its_path_and_never_shown(string hex, string expected) =>
        Assert.Equal(expected, CborData.Fail(hex, CatalogCbor.Read).Message);

    [Theory]
    [InlineData("a1 'items' 81 a1 'title' 6361", "$.items[0].title: expected CBOR, found the end of the data.")]
    [InlineData("a1 'items' 82 a1 'title' 'a'", "$.items[1]: expected CBOR, found the end of the data.")]
    [InlineData("a1 'x' 82 01", "$.x: expected CBOR, found the end of the data.")]
    [InlineData("bf", "$: expected CBOR, found the end of the data.")]
    [InlineData("a1 'title' 1c", "$.title: expected CBOR, found malformed data at byte 7.")]
    [InlineData("a1 'x' 81 1d", "$.x[0]: expected CBOR, found malformed data at byte 4.")]
    [InlineData("a1 'x' a1 'secret' 1e", "$.x: expected CBOR, found malformed data at byte 11.")]
    [InlineData("a1 'title' ff", "$.title: expected CBOR, found malformed data at byte 7.")]
    [InlineData("bf 'title' ff", "$.title: expected CBOR, found malformed data at byte 7.")]
    [InlineData("a1 'title' 62c328", "$.title: expected text in UTF-8, found a string that is not.")]
    [InlineData("a1 62c328 01", "$: expected text in UTF-8, found a string that is not.")]
    [InlineData("1f", "$: expected CBOR, found malformed data at byte 0.")]
    public void Malformed_data_is_told_from_truncated_data_and_never_shown(string hex, string expected)
    {
        CborShapeException exception = CborData.Fail(hex, CatalogCbor.Read);
        Assert.Equal(expected, exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Theory]
    [InlineData("a0a0", 1)]
    [InlineData("bfff00", 2)]
    [InlineData("f600", 1)]
    [InlineData("a0ff", 1)]
    public void Data_after_the_item_is_refused(string hex, int position) =>
        Assert.Equal($"$: expected the end of the data, found more data at byte {position}.", CborData.Fail(hex, CatalogCbor.Read).Message);

    [Fact]
    public void Data_after_a_list_a_map_or_raw_bytes_is_refused()
    {
        CborData.Fail("80 01", static (ref CborShapeReader reader) => reader.ReadList(CborRead.String));
        CborData.Fail("a0 01", static (ref CborShapeReader reader) => reader.ReadMap(CborRead.String));
        CborData.Fail("a0 01", static (ref CborShapeReader reader) => reader.ReadRaw());
        CborData.Fail("01 01", static (ref CborShapeReader reader) => reader.ReadRaw());
        CborData.Fail("c1 01 01", static (ref CborShapeReader reader) => reader.ReadRaw());
    }

    [Fact]
    public void A_long_name_is_shortened_and_cleaned_in_a_path()
    {
        byte[] data = CborData.Bytes(writer =>
        {
            writer.BeginObject();
            writer.Name(System.Text.Encoding.UTF8.GetBytes("a\n" + new string('n', 1000)));
            writer.BeginObject();
            writer.EndObject();
            writer.EndObject();
        });
        data[^1] = 0xFF;
        Assert.Equal($"$.a {new string('n', 62)}…", CborData.Fail(data, CatalogCbor.Read).Path);
    }
}
