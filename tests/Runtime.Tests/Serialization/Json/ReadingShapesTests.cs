using System.Text;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class ReadingShapesTests
{
    [Theory]
    [InlineData("""{"title":"t"}""")]
    [InlineData("\uFEFF { \"title\" : \"t\" } \r\n\t")]
    [InlineData("""{"title":"t",}""")]
    [InlineData("""{"other":{"a":[[],{},"}"]},"title":"t","more":null}""")]
    [InlineData("""{"\u0074itl\u0065":"t"}""")]
    [InlineData("""{"title":"first","title":"t"}""")]
    [InlineData("""{"title":"t","title":null}""")]
    [InlineData("""{"titl":"x","titles":"x","Title":"x","title":"t"}""")]
    public void A_member_is_found_whatever_stands_around_it(string json) =>
        Assert.Equal(new Catalog { Title = "t" }, JsonText.Read(json, CatalogJson.Read));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_text_without_members_reads_as_an_empty_shape(string json) =>
        Assert.Equal(new Catalog(), JsonText.Read(json, CatalogJson.Read));

    [Fact]
    public void A_shape_is_read_as_if_no_member_had_been_sent() => Assert.Equal(new Catalog(), JsonRead.Empty(CatalogJson.Read));

    [Fact]
    public void Null_items_and_entries_of_dense_collections_are_left_out()
    {
        Assert.Equal(["a", "b"], JsonText.Read("""["a",null,"b"]""", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String)));
        IReadOnlyDictionary<string, int> map = JsonText.Read("""{"a":1,"b":null}""", static (ref JsonShapeReader r) => r.ReadMap(JsonRead.Int32));
        Assert.Equal([KeyValuePair.Create("a", 1)], map);
    }

    [Fact]
    public void Null_items_and_entries_of_sparse_collections_stay()
    {
        Assert.Equal(["a", null], JsonText.Read("""["a",null]""", static (ref JsonShapeReader r) => r.ReadSparseList(JsonRead.String)));
        Assert.Equal([1, null], JsonText.Read("[1,null]", static (ref JsonShapeReader r) => r.ReadSparseValueList(JsonRead.Int32)));
        Assert.Equal(
            [KeyValuePair.Create("a", (string?)null)],
            JsonText.Read("""{"a":null}""", static (ref JsonShapeReader r) => r.ReadSparseMap(JsonRead.String)));
        Assert.Equal(
            [KeyValuePair.Create("a", (int?)null), KeyValuePair.Create("b", (int?)2)],
            JsonText.Read("""{"a":null,"b":2}""", static (ref JsonShapeReader r) => r.ReadSparseValueMap(JsonRead.Int32)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_list_has_exactly_its_items(int count)
    {
        string json = "[" + string.Join(',', Enumerable.Range(0, count)) + "]";
        IReadOnlyList<int> list = JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadList(JsonRead.Int32));
        Assert.Equal(Enumerable.Range(0, count), Assert.IsType<int[]>(list));
    }

    [Fact]
    public void Collections_nest() =>
        Assert.Equal(
            [[1, 2], [], [3]],
            JsonText.Read("[[1,2],[],[3]]", static (ref JsonShapeReader r) => r.ReadList(static (ref JsonShapeReader s) => s.ReadList(JsonRead.Int32))));

    [Fact]
    public void The_name_of_an_unknown_member_and_its_value_can_be_kept()
    {
        JsonShapeReader reader = new("""{"\u0066uture":{"x":1}}"""u8);
        reader.BeginObject();
        Assert.True(reader.NextMember());
        Assert.Equal("future", reader.MemberName);
        Assert.Equal("""{"x":1}""", reader.Read(JsonRead.Document).GetRawText());
        Assert.False(reader.NextMember());
    }

    [Fact]
    public void Equal_short_strings_of_a_list_are_one_object()
    {
        Catalog catalog = JsonText.Read("""{"items":[{"color":"red","labels":{"size":"L"}},{"color":"red","labels":{"size":"L"}},{"color":"red"}]}""", CatalogJson.Read);
        Assert.Same(catalog.Items![1].Color!.Value.Value, catalog.Items[2].Color!.Value.Value);
        // The first item is read before it is known that there will be a second.
        Assert.Equal(catalog.Items[0].Labels!.Keys, catalog.Items[1].Labels!.Keys);
    }

    [Fact]
    public void Strings_that_share_length_and_ends_stay_apart()
    {
        string[] texts = [.. Enumerable.Range(0, 5000).Select(i => $"prefix--{i % 2500:D6}--suffix"), "é", "è", "", "a", "b"];
        string json = "[" + string.Join(',', texts.Select(text => $"\"{text}\"")) + "]";
        Assert.Equal(texts, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadList(JsonRead.String)));
    }

    [Fact]
    public void An_unknown_member_may_be_nested_ten_thousand_levels_deep()
    {
        string deep = new string('[', 10_000) + new string(']', 10_000);
        Assert.Equal(new Catalog { Title = "t" }, JsonText.Read($$"""{"unknown":{{deep}},"title":"t"}""", CatalogJson.Read));
    }

    [Fact]
    public void A_known_shape_may_be_nested_512_levels_deep_and_no_deeper()
    {
        static string Nested(int levels) => new StringBuilder().Insert(0, "{\"next\":", levels - 1).Append("{}").Append('}', levels - 1).ToString();
        Catalog? catalog = JsonText.Read(Nested(512), CatalogJson.Read);
        int depth = 0;
        for (; catalog is not null; catalog = catalog.Next)
        {
            depth++;
        }
        Assert.Equal(512, depth);
        JsonShapeException exception = JsonText.Fail(Nested(513), CatalogJson.Read);
        Assert.Equal("at most 512 levels of nesting", exception.Expected);
    }
}
