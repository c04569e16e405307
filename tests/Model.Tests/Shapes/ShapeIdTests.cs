using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests.Shapes;

public class ShapeIdTests
{
    [Fact]
    public void Ids_are_ordered_as_their_text_is()
    {
        string[] texts = ["a#B", "a#B$c", "a#B$d", "a#B1", "a#BB", "a#B_", "a#b", "a.b#A", "a1#A", "aa#A", "b#A", "b#A$m"];
        IEnumerable<ShapeId> ids = texts.Select(ShapeId.Parse).Reverse().Order();

        Assert.Equal(texts.Order(StringComparer.Ordinal), ids.Select(id => id.ToString()));
    }
}
