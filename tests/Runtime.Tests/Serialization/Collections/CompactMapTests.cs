using CsCheck;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class CompactMapTests
{
    [Fact]
    public void It_agrees_with_a_dictionary() =>
        Gen.Select(Gen.Int[0, 40].Select(number => $"k{number}"), Gen.Int).Array[0, 60].Sample(entries =>
        {
            Dictionary<string, int> expected = new();
            foreach ((string key, int value) in entries)
            {
                expected[key] = value;
            }
            CompactMap<int> map = CompactMap<int>.Create(entries.Select(entry => entry.Item1).ToArray(), entries.Select(entry => entry.Item2).ToArray());
            Assert.Equal(expected.Count, map.Count);
            Assert.Equal(expected, map);
            Assert.Equal(expected.Keys, map.Keys);
            Assert.Equal(expected.Values, map.Values);
            foreach (string key in Enumerable.Range(0, 42).Select(number => $"k{number}"))
            {
                Assert.Equal(expected.ContainsKey(key), map.ContainsKey(key));
                Assert.Equal(expected.TryGetValue(key, out int value), map.TryGetValue(key, out int found));
                Assert.Equal(value, found);
            }
        }, iter: 300);

    [Fact]
    public void A_missing_key_is_told_without_naming_it()
    {
        CompactMap<int> map = CompactMap<int>.Create(["a"], [1]);
        Assert.Equal(1, map["a"]);
        Assert.DoesNotContain("secret", Assert.Throws<KeyNotFoundException>(() => map["secret"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
    }

    [Fact]
    public void An_empty_map_is_shared()
    {
        Assert.Same(Empty.Map<string>(), Empty.Map<string>());
        Assert.Empty(Empty.Map<string>());
        Assert.False(Empty.Map<string>().ContainsKey("a"));
        Assert.Same(Empty.Map<string>(), JsonText.Read("{}", static (ref JsonShapeReader r) => r.ReadMap(JsonRead.String)));
    }
}
