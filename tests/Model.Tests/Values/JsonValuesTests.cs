using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.Values;

public class JsonValuesTests
{
    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        SourceFile file = new("value.json", """{"a": [1, true, null], "b": "x"}""");
        MapValue map = Assert.IsType<MapValue>(JsonValues.ToAbstract(PositionedJson.Parse(file).Root!));

        Assert.Equal(file.Span, map.Origin);
        Assert.Equal(["a", "b"], map.Entries.Select(entry => ((TextValue)entry.Key).Text));
        Assert.Equal(new SourceSpan(file.Path, 1, 3), map.Entries[0].Key.Origin);
        ListValue list = Assert.IsType<ListValue>(map.Entries[0].Value);
        Assert.Equal(new SourceSpan(file.Path, 6, 15), list.Origin);
        Assert.Equal(
            [typeof(NumberValue), typeof(BooleanValue), typeof(NullValue)],
            list.Known.Select(item => item.GetType()));
        Assert.Equal(new SourceSpan(file.Path, 10, 4), list.Known[1].Origin);
    }

    [Theory]
    [InlineData("5", 5, null)]
    [InlineData("-1.5e2", -150, null)]
    [InlineData("9007199254740991", 9007199254740991, null)]
    [InlineData("9007199254740993", 9007199254740992, "9007199254740993")]
    [InlineData("0.1000000000000000055511151231257827", 0.1, "0.1000000000000000055511151231257827")]
    public void A_number_keeps_the_digits_that_a_double_might_lose(string json, double value, string? exact)
    {
        NumberValue number = Assert.IsType<NumberValue>(JsonValues.Number(json));

        Assert.Equal((value, exact), (number.Value, number.Exact));
    }

    [Fact]
    public void A_number_beyond_every_double_is_just_a_number() =>
        Assert.Equal(NumberInRange.Unbounded, JsonValues.Number("1e999"));
}
