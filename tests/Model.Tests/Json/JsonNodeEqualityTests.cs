using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Json;

public class JsonNodeEqualityTests
{
    [Theory]
    [InlineData("""{"a": 1, "b": [true, "x"]}""", """ { "b":[ true,"x" ],  "a":1 } """)]
    [InlineData("\"\\u0041\"", "\"A\"")]
    public void Equality_ignores_positions_and_the_order_of_members(string left, string right)
    {
        Assert.Equal(Parse(left), Parse(right));
        Assert.Equal(Parse(left).GetHashCode(), Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("""{"a": 1}""", """{"a": 2}""")]
    [InlineData("""{"a": 1}""", """{"b": 1}""")]
    [InlineData("""{"a": 1}""", """{"a": 1, "b": 1}""")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("1", "1.0")]
    [InlineData("1", "\"1\"")]
    [InlineData("true", "false")]
    [InlineData("null", "{}")]
    public void Different_values_differ(string left, string right) => Assert.NotEqual(Parse(left), Parse(right));

    [Fact]
    public void A_large_object_finds_its_members_as_a_small_one_does()
    {
        JsonObject large = (JsonObject)Parse("{" + string.Join(",", Enumerable.Range(0, 40).Select(i => $"\"m{i}\": {i}")) + "}");

        Assert.Equal("37", Assert.IsType<JsonNumber>(large["m37"]).Text);
        Assert.Null(large["m40"]);
    }

    private static JsonNode Parse(string text) => PositionedJson.Parse(new SourceFile("a.json", text)).Root!;
}
