using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("[]", "$: expected an object, found an array.")]
    [InlineData("\"x\"", "$: expected an object, found a string.")]
    [InlineData("""{"items":{}}""", "$.items: expected an array, found an object.")]
    [InlineData("""{"items":"secret"}""", "$.items: expected an array, found a string.")]
    [InlineData("""{"items":7}""", "$.items: expected an array, found a number.")]
    [InlineData("""{"items":[{},{},{"title":"a","score":{}}]}""", "$.items[2].score: expected a number, found an object.")]
    [InlineData("""{"items":[{"items":[{},[]]}]}""", "$.items[0].items[1]: expected an object, found an array.")]
    [InlineData("""{"items":[{"x":[1,[2]],"score":true}]}""", "$.items[0].score: expected a number, found a boolean.")]
    [InlineData("""{"score":"secret"}""", "$.score: expected a number, found a string that is not one.")]
    [InlineData("""{"title":["a"]}""", "$.title: expected a string, found an array.")]
    [InlineData("""{"title":true}""", "$.title: expected a string, found a boolean.")]
    [InlineData("""{"labels":[]}""", "$.labels: expected an object, found an array.")]
    [InlineData("""{"labels":{"a":"x","secret":{}}}""", "$.labels.*: expected a string, found an object.")]
    [InlineData("""{"next":{"labels":{"a":"x"},"items":[{},5]}}""", "$.next.items[1]: expected an object, found a number.")]
    public void A_value_of_the_wrong_kind_is_named_by_its_path_and_never_shown(string json, string expected) =>
        Assert.Equal(expected, JsonText.Fail(json, CatalogJson.Read).Message);

    [Theory]
    [InlineData("""{"items":[{"title":"a""", "$.items[0].title: expected JSON, found the end of the text.")]
    [InlineData("""{"items":[{"title":"a"},""", "$.items[0]: expected JSON, found the end of the text.")]
    [InlineData("""{"unknown":{"deep":[1,""", "$.unknown: expected JSON, found the end of the text.")]
    [InlineData("""{"title":secret}""", "$.title: expected JSON, found malformed text after byte 9.")]
    [InlineData("""{"unknown":[secret]}""", "$.unknown: expected JSON, found malformed text after byte 12.")]
    [InlineData("""{"title":"a"/* c */}""", "$.title: expected JSON, found malformed text after byte 12.")]
    [InlineData("<html>", "$: expected JSON, found malformed text after byte 0.")]
    [InlineData("{", "$: expected JSON, found the end of the text.")]
    public void Malformed_text_is_told_from_truncated_text_and_never_shown(string json, string expected)
    {
        JsonShapeException exception = JsonText.Fail(json, CatalogJson.Read);
        Assert.Equal(expected, exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Theory]
    [InlineData("{}{}")]
    [InlineData("{} x")]
    [InlineData("null {}")]
    public void Text_after_the_value_is_refused(string json) =>
        Assert.Equal("the end of the text", JsonText.Fail(json, CatalogJson.Read).Expected);

    [Fact]
    public void Text_after_a_list_a_map_or_a_document_is_refused()
    {
        JsonText.Fail("[] 1", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String));
        JsonText.Fail("{} 1", static (ref JsonShapeReader r) => r.ReadMap(JsonRead.String));
        JsonText.Fail("{} 1", JsonRead.Document);
        JsonText.Fail("1 1", JsonRead.Document);
    }

    [Fact]
    public void A_document_that_is_too_deep_is_refused()
    {
        string Deep(int levels) => new string('[', levels) + new string(']', levels);
        Assert.Equal(System.Text.Json.JsonValueKind.Array, JsonText.Read(Deep(512), JsonRead.Document).ValueKind);
        Assert.Equal("at most 512 levels of nesting", JsonText.Fail(Deep(513), JsonRead.Document).Expected);
    }

    [Fact]
    public void A_long_name_is_shortened_in_a_path()
    {
        string json = "{\"" + new string('n', 1000) + "\":{\"a\":tru}}";
        Assert.Equal($"$.{new string('n', 64)}…", JsonText.Fail(json, CatalogJson.Read).Path);
    }
}
