using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class WritingShapesTests
{
    private static readonly IReadOnlyDictionary<string, int> One = new Dictionary<string, int> { ["a\""] = 1 };

    [Fact]
    public void A_null_member_is_not_written() =>
        Assert.Equal("{}", JsonText.OfObject(writer =>
        {
            writer.Member("a"u8, (string?)null);
            writer.Member("b"u8, (bool?)null);
            writer.Member("c"u8, (int?)null);
            writer.Member("d"u8, (long?)null);
            writer.Member("e"u8, (float?)null);
            writer.Member("f"u8, (double?)null);
            writer.Member("g"u8, (Catalog?)null, CatalogJson.Write);
            writer.Member<Color>("h"u8, null, JsonWrite.Enum);
            writer.List<string>("i"u8, null, JsonWrite.String);
            writer.SparseList<string>("j"u8, null, JsonWrite.String);
            writer.SparseValueList<int>("k"u8, null, JsonWrite.Int32);
            writer.Map<string>("l"u8, null, JsonWrite.String);
            writer.SparseMap<string>("m"u8, null, JsonWrite.String);
            writer.SparseValueMap<int>("n"u8, null, JsonWrite.Int32);
        }));

    [Fact]
    public void Members_are_separated_by_commas() =>
        Assert.Equal("""{"a":"x","b":true,"c":1,"d":2,"e":0.5,"f":0.25,"g":{},"h":"red","i":null,"j":[]}""", JsonText.OfObject(writer =>
        {
            writer.Member("a"u8, "x");
            writer.Member("b"u8, true);
            writer.Member("c"u8, 1);
            writer.Member("d"u8, 2L);
            writer.Member("e"u8, 0.5f);
            writer.Member("f"u8, 0.25);
            writer.Member("g"u8, new Catalog(), CatalogJson.Write);
            writer.Member<Color>("h"u8, new Color("red"), JsonWrite.Enum);
            writer.Null("i"u8);
            writer.Name("j"u8);
            writer.BeginArray();
            writer.EndArray();
        }));

    public static TheoryData<IReadOnlyList<int>> Lists => [new[] { 1, 2 }, new List<int> { 1, 2 }, ImmutableArray.Create(1, 2), new ReadOnlyCollection<int>([1, 2])];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_kind_of_list_is_written_alike(IReadOnlyList<int> list) =>
        Assert.Equal("""{"l":[1,2],"e":[]}""", JsonText.OfObject(writer =>
        {
            writer.List("l"u8, list, JsonWrite.Int32);
            writer.List<int>("e"u8, [], JsonWrite.Int32);
        }));

    [Fact]
    public void Every_kind_of_map_is_written_alike()
    {
        IReadOnlyDictionary<string, int>[] maps =
        [
            One,
            new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { ["a\""] = 1 }),
            CompactMap<int>.Create(["a\""], [1]),
        ];
        foreach (IReadOnlyDictionary<string, int> map in maps)
        {
            Assert.Equal("""{"m":{"a\"":1},"e":{}}""", JsonText.OfObject(writer =>
            {
                writer.Map("m"u8, map, JsonWrite.Int32);
                writer.Map("e"u8, Empty.Map<int>(), JsonWrite.Int32);
            }));
        }
    }

    [Fact]
    public void Sparse_collections_keep_null() =>
        Assert.Equal("""[["a",null],[1,null],[1,null],{"k":null},{"k":null,"l":2},{"k":null}]""", JsonText.Of(writer =>
        {
            writer.BeginArray();
            writer.SparseList(["a", null], JsonWrite.String);
            writer.SparseValueList<int>([1, null], JsonWrite.Int32);
            writer.SparseValueList(ImmutableArray.Create<int?>(1, null), JsonWrite.Int32);
            writer.SparseMap(new Dictionary<string, string?> { ["k"] = null }, JsonWrite.String);
            writer.SparseValueMap(new Dictionary<string, int?> { ["k"] = null, ["l"] = 2 }, JsonWrite.Int32);
            writer.SparseValueMap(CompactMap<int?>.Create(["k"], [null]), JsonWrite.Int32);
            writer.EndArray();
        }));

    [Fact]
    public void A_null_item_of_a_dense_list_is_sent_as_null() =>
        Assert.Equal("""["a",null]""", JsonText.Of(writer => writer.List(["a", null!], JsonWrite.String)));

    [Fact]
    public void Collections_nest() =>
        Assert.Equal("""{"matrix":[[1,2],[],null],"maps":{"a":{"b":[0]}}}""", JsonText.OfObject(writer =>
        {
            IReadOnlyList<IReadOnlyList<int>> matrix = [[1, 2], [], null!];
            writer.List("matrix"u8, matrix, static (w, v) => w.List(v, JsonWrite.Int32));
            Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> maps = new()
            {
                ["a"] = new Dictionary<string, IReadOnlyList<int>> { ["b"] = [0] },
            };
            writer.Map("maps"u8, maps, static (w, v) => w.Map(v, static (x, u) => x.List(u, JsonWrite.Int32)));
        }));

    [Fact]
    public void A_writer_starts_again_after_a_reset()
    {
        using PooledBufferWriter buffer = new();
        JsonShapeWriter writer = new(buffer);
        writer.BeginArray();
        JsonWrite.Int32(writer, 1);
        writer.Reset();
        JsonWrite.Int32(writer, 2);
        Assert.Equal("2"u8.ToArray(), writer.WrittenSpan.ToArray());
        Assert.Equal("2"u8.ToArray(), writer.WrittenMemory.ToArray());
    }

    [Fact]
    public void A_value_that_contains_itself_is_refused_before_the_stack_ends()
    {
        List<Catalog> items = new();
        Catalog cyclic = new() { Items = items };
        items.Add(cyclic);
        Assert.Throws<ArgumentException>(() => JsonText.Of(writer => CatalogJson.Write(writer, cyclic)));
    }

    [Fact]
    public void Writing_lists_and_maps_allocates_nothing()
    {
        using PooledBufferWriter buffer = new(1 << 16);
        JsonShapeWriter writer = new(buffer);
        Catalog value = new()
        {
            Title = "x",
            Score = 0.5,
            Color = new Color("red"),
            Items = [new Catalog(), new Catalog()],
            Labels = new Dictionary<string, string> { ["a"] = "b" },
        };
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                writer.Reset();
                CatalogJson.Write(writer, value);
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Measure();
        Assert.Equal(0, Measure());
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(buffer.WrittenMemory).RootElement.ValueKind);
    }
}
