using CsCheck;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class ReadCacheTests
{
    [Fact]
    public void Maps_agree_with_dictionaries_whatever_keys_the_maps_before_had() =>
        Gen.Int[0, 12].Select(number => number == 12 ? "é" : $"k{number}").Array[0, 12].Array[0, 8].Sample(maps =>
        {
            string json = $"[{string.Join(',', maps.Select(keys => $"{{{string.Join(',', keys.Select((key, i) => $"\"{key}\":{i}"))}}}"))}]";
            IReadOnlyList<IReadOnlyDictionary<string, int>> read =
                JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadList(static (ref JsonShapeReader r) => r.ReadMap(JsonRead.Int32)));
            for (int i = 0; i < maps.Length; i++)
            {
                Dictionary<string, int> expected = new();
                for (int j = 0; j < maps[i].Length; j++)
                {
                    expected[maps[i][j]] = j;
                }
                Assert.Equal(expected, read[i]);
                Assert.All(expected.Keys, key => Assert.Equal(expected[key], read[i][key]));
                Assert.False(read[i].ContainsKey("other"));
            }
        }, iter: 2_000);

    [Fact]
    public void Maps_of_the_same_keys_share_them()
    {
        IReadOnlyList<IReadOnlyDictionary<string, int>> read = JsonText.Read(
            """[{},{"a":1,"b":2},{"a":3,"b":4},{"a":5},{"b":6,"a":7}]""",
            static (ref JsonShapeReader r) => r.ReadList(static (ref JsonShapeReader r) => r.ReadMap(JsonRead.Int32)));
        Assert.Same(Keys(read[1]), Keys(read[2]));
        Assert.Equal(["a"], read[3].Keys);
        Assert.Equal(["b", "a"], read[4].Keys);
    }

    [Fact]
    public void Texts_that_repeat_are_shared_however_many_others_stand_between()
    {
        string json = $"[{string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"{(i % 3 == 0 ? "again" : $"id-{i}")}\""))}]";
        IReadOnlyList<string> read = JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadList(JsonRead.String));
        Assert.Equal("id-4999", read[4_999]);
        Assert.Same(read[3_000], read[4_998]);
        Assert.Single(read.Skip(30).Where(text => text == "again").Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Nothing_of_a_text_is_seen_in_the_next()
    {
        static string First() => JsonText.Read("""["secret","secret","secret"]""", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String))[2];
        Assert.NotSame(First(), First());
    }

    private static KeySet Keys(IReadOnlyDictionary<string, int> map) => ((CompactMap<int>)map).KeySet;
}
