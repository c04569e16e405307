using System.Collections.Immutable;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Equality;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class StructuralTests
{
    private static Basket Sample => new()
    {
        Owner = "u-1",
        Items = new List<string> { "a", "b" },
        Labels = new Dictionary<string, string> { ["k"] = "v", ["l"] = "w" },
        Matrix = [new Dictionary<string, double> { ["x"] = 1 }],
        Photo = new byte[] { 1, 2 },
        Extra = Document("""{"a":[1,{"b":null}]}"""),
    };

    [Fact]
    public void Records_with_equal_content_are_equal_whatever_their_collections_are()
    {
        Basket other = Sample with
        {
            Items = ImmutableArray.Create("a", "b"),
            Labels = CompactMap<string>.Create(["l", "k"], ["w", "v"]),
            Matrix = ImmutableArray.Create<IReadOnlyDictionary<string, double>>(CompactMap<double>.Create(["x"], [1])),
            Photo = new byte[] { 0, 1, 2 }.AsMemory(1),
            Extra = Document("""{ "a" : [1.0, {"b":null}] }"""),
        };
        Assert.Equal(Sample, other);
        Assert.Equal(Sample.GetHashCode(), other.GetHashCode());
    }

    public static TheoryData<string> Differences => ["items", "order", "labels", "keys", "matrix", "photo", "no photo", "extra", "no extra", "null"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Records_with_different_content_are_not_equal(string difference) => Assert.NotEqual(Sample, difference switch
    {
        "items" => Sample with { Items = ["a", "b", "c"] },
        "order" => Sample with { Items = ["b", "a"] },
        "labels" => Sample with { Labels = new Dictionary<string, string> { ["k"] = "v", ["l"] = "x" } },
        "keys" => Sample with { Labels = new Dictionary<string, string> { ["k"] = "v", ["m"] = "w" } },
        "matrix" => Sample with { Matrix = [new Dictionary<string, double> { ["x"] = 2 }] },
        "photo" => Sample with { Photo = new byte[] { 1, 3 } },
        "no photo" => Sample with { Photo = null },
        "extra" => Sample with { Extra = Document("{}") },
        "no extra" => Sample with { Extra = null },
        _ => Sample with { Matrix = null },
    });

    [Fact]
    public void Null_and_empty_differ()
    {
        Assert.True(Structural.AreEqual((IReadOnlyList<int>?)null, null));
        Assert.False(Structural.AreEqual((IReadOnlyList<int>?)null, []));
        Assert.False(Structural.AreEqual((ReadOnlyMemory<byte>?)null, ReadOnlyMemory<byte>.Empty));
        Assert.False(Structural.AreEqual((JsonElement?)null, default(JsonElement)));
        Assert.Equal(0, Structural.HashOf((IReadOnlyList<int>?)null));
        Assert.Equal(0, Structural.HashOf((IReadOnlyDictionary<string, int>?)null));
    }

    [Fact]
    public void Blobs_and_documents_in_collections_are_compared_by_content()
    {
        IReadOnlyList<ReadOnlyMemory<byte>> Blobs() => [new byte[] { 1 }];
        IReadOnlyList<ReadOnlyMemory<byte>?> Sparse() => [new byte[] { 1 }, null];
        IReadOnlyDictionary<string, JsonElement> Documents() => new Dictionary<string, JsonElement> { ["a"] = Document("[1]") };
        Assert.True(Structural.AreEqual(Blobs(), Blobs()));
        Assert.True(Structural.AreEqual(Sparse(), Sparse()));
        Assert.True(Structural.AreEqual(Documents(), Documents()));
        Assert.Equal(Structural.HashOf(Blobs()), Structural.HashOf(Blobs()));
        Assert.Equal(Structural.HashOf(Sparse()), Structural.HashOf(Sparse()));
        Assert.Equal(Structural.HashOf(Documents()), Structural.HashOf(Documents()));
    }

    [Fact]
    public void Collections_nest_to_any_depth()
    {
        IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<int>?>> Nested(int last) =>
            new Dictionary<string, IReadOnlyList<IReadOnlyList<int>?>> { ["a"] = [[1, 2], null, [last]] };
        IEqualityComparer<IReadOnlyList<IReadOnlyList<int>?>?> values = Structural.List(Structural.List<int>());
        Assert.True(Structural.AreEqual(Nested(3), Nested(3), values));
        Assert.False(Structural.AreEqual(Nested(3), Nested(4), values));
        Assert.Equal(Structural.HashOf(Nested(3), values), Structural.HashOf(Nested(3), values));
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("0.001", "1E-3", true)]
    [InlineData("-0", "0", true)]
    [InlineData("0e5", "0.000", true)]
    [InlineData("1", "-1", false)]
    [InlineData("1", "10", false)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891", false)]
    [InlineData("1e99999999999999999999", "1e99999999999999999999", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("\"\\u0041\"", "\"A\"", true)]
    [InlineData("\"a\"", "\"A\"", false)]
    [InlineData("null", "null", true)]
    [InlineData("null", "false", false)]
    [InlineData("[1,2]", "[1,2]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    [InlineData("""{"a":1,"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    public void Documents_are_compared_by_what_they_mean(string left, string right, bool equal)
    {
        Assert.Equal(equal, Structural.AreEqual(Document(left), Document(right)));
        Assert.Equal(equal, Structural.AreEqual(Document(right), Document(left)));
        if (equal)
        {
            Assert.Equal(Structural.HashOf(Document(left)), Structural.HashOf(Document(right)));
        }
    }

    private static JsonElement Document(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
