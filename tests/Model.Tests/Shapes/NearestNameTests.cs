using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Shapes;

public class NearestNameTests
{
    [Theory]
    [InlineData("lenght", "length")]
    [InlineData("Itms", "Items")]
    [InlineData("Itemss", "Items")]
    [InlineData("itemlist", "ItemList")]
    [InlineData("bc", "b")]
    [InlineData("a", null)]
    [InlineData("quantity", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_few_edits_away_or_there_is_none(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["length", "Items", "ItemList", "c", "b"]));

    [Fact]
    public void Of_equally_near_names_the_ordinally_first_is_taken() =>
        Assert.Equal("aax", NearestName.Find("aaa", ["aay", "aax", "aaz"]));
}
