using System.Numerics;
using System.Text.Json;
using Example.City;

namespace Smithwright.Extensions.Tests;

/// <summary>A city with most things set.</summary>
internal static class Cities
{
    public static City Full { get; } = new()
    {
        CityId = "lyon",
        Name = "Lyon, \"la ville\"",
        Population = 522_250,
        Area = 47.87,
        Ratio = float.NaN,
        Big = BigInteger.Pow(7, 60),
        Exact = 1.10m,
        Small = -3,
        Short = 300,
        Rank = 3,
        Capital = false,
        Founded = new DateTimeOffset(1900, 10, 9, 0, 0, 0, TimeSpan.Zero),
        Seen = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
        Flag = new byte[] { 1, 2, 3 },
        Notes = JsonDocument.Parse("""{"a":[1,"b"]}""").RootElement,
        Level = Level.High,
        Names = ["Lugdunum"],
        Sparse = ["a", null],
        Attributes = new Dictionary<string, string> { ["river"] = "Rhône" },
        Twin = new() { CityId = "frankfurt" },
        Password = "open sesame",
        Wire = "w",
    };
}
