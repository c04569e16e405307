using System.Numerics;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Equality;
using Smithwright.Runtime.Validation;

namespace Smithwright.Runtime.Tests.Validation;

/// <summary>Which items of a list count as equal, and how many are compared to tell.</summary>
public sealed class DuplicatesTests
{
    [Fact]
    public void Equal_items_of_every_type_are_found()
    {
        AssertFound<ReadOnlyMemory<byte>>(new byte[] { 1, 2 }, new byte[] { 1, 2 }, new byte[] { 2, 1 });
        AssertFound(Json("""{ "a": 1.0, "b": [null] }"""), Json("""{ "b": [null], "a": 1 }"""), Json("""{ "a": 1 }"""));
        AssertFound(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(2)), DateTimeOffset.UnixEpoch.AddTicks(1));
        AssertFound(double.NaN, double.NaN, 1.5);
        AssertFound(0.0, -0.0, double.Epsilon);
        AssertFound(0f, -0f, float.NaN);
        AssertFound(1.0m, 1.00m, 1.01m);
        AssertFound(BigInteger.Pow(10, 40), BigInteger.Pow(10, 40), BigInteger.Pow(10, 40) + 1);
        AssertFound("a", new string('a', 1), "A");
        AssertFound(true, true, false);
    }

    [Fact]
    public void Equal_lists_and_maps_are_found()
    {
        AssertFound<IReadOnlyList<ReadOnlyMemory<byte>>>(
            [new byte[] { 1 }], [new byte[] { 1 }], [new byte[] { 2 }], Structural.List<ReadOnlyMemory<byte>>());
        AssertFound<IReadOnlyList<string?>>(["a", null], ["a", null], ["a", ""], Structural.List<string?>());
        AssertFound<IReadOnlyDictionary<string, JsonElement>>(
            new Dictionary<string, JsonElement> { ["a"] = Json("1"), ["b"] = Json("2") },
            new Dictionary<string, JsonElement> { ["b"] = Json("2.0"), ["a"] = Json("1") },
            new Dictionary<string, JsonElement> { ["a"] = Json("1") },
            Structural.Map<JsonElement>());
    }

    [Fact]
    public void Long_lists_are_not_compared_pair_by_pair()
    {
        Counting<string[]> comparer = new((x, y) => x.SequenceEqual(y), x => x[0].GetHashCode(StringComparison.Ordinal));

        Assert.False(Duplicates.AreIn([.. Enumerable.Range(0, 4_000).Select(i => new[] { $"{i}" })], comparer));
        Assert.InRange(comparer.Compared, 0, 4_000);
    }

    [Fact]
    public void Numbers_of_one_hash_code_are_no_way_to_make_it_slow()
    {
        // The hash code of each is 0: that of a long is one half with the other.
        long[] numbers = [.. Enumerable.Range(0, 100_000).Select(i => ((long)i << 32) | (uint)i)];
        Assert.All(numbers.Take(10), number => Assert.Equal(0, number.GetHashCode()));

        Assert.Empty(Validator.Run<IReadOnlyList<long>>(numbers, (ref Validator validator, IReadOnlyList<long> list) => validator.UniqueItems(list)));
        numbers[^1] = numbers[17];
        Assert.Single(Validator.Run<IReadOnlyList<long>>(numbers, (ref Validator validator, IReadOnlyList<long> list) => validator.UniqueItems(list)));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static void AssertFound<T>(T item, T equal, T other, IEqualityComparer<T>? comparer = null)
    {
        foreach (int length in new[] { 3, 30, 200 })
        {
            // As many others as make the list long enough, none of them twice where the type has so many values.
            T[] distinct = [item, other];
            T[] doubled = [.. Enumerable.Repeat(other, length), item, equal];
            Assert.Equal(0, Count(distinct, comparer));
            Assert.Equal(1, Count(doubled, comparer));
            Assert.Equal(1, Count([item, other, equal], comparer));
        }
    }

    private static int Count<T>(IReadOnlyList<T> list, IEqualityComparer<T>? comparer) => Validator.Run(list, (ref Validator validator, IReadOnlyList<T> items) =>
    {
        if (comparer is null)
        {
            validator.UniqueItems(items);
        }
        else
        {
            validator.UniqueItems(items, comparer);
        }
    }).Count;

    private sealed class Counting<T>(Func<T, T, bool> equals, Func<T, int> hash) : IEqualityComparer<T>
    {
        public int Compared { get; private set; }

        public bool Equals(T? x, T? y)
        {
            Compared++;
            return equals(x!, y!);
        }

        public int GetHashCode(T obj) => hash(obj);
    }
}
