using System.Globalization;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Benchmarks.Calls.Comparisons;

/// <summary>How time and memory grow with the number of items.</summary>
internal static class Growth
{
    private static readonly int[] Sizes = [10, 100, 1_000, 10_000];

    public static string Table()
    {
        List<(string Name, Func<int, Contender> Make)> works =
        [
            ("write", size => Write(size)),
            ("read", size => Read(size)),
        ];
        string header = string.Concat(Sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $" {size:N0} items |")));
        string text = $"| Smithwright |{header} exponent |\n|---|{string.Concat(Enumerable.Repeat("--:|", Sizes.Length + 1))}\n";
        foreach ((string name, Func<int, Contender> make) in works)
        {
            IReadOnlyList<Measurement> measured = new Interleaved(rounds: 20).Measure(new Comparison("growth", name, [.. Sizes.Select(make)]));
            text += Row($"{name}, time", measured, one => one.Best, Quantity.Time);
            text += Row($"{name}, allocated", measured, one => one.Bytes, Quantity.Bytes);
        }

        return text;
    }

    private static Contender Write(int size)
    {
        Shop.Ranking.GetPersonalizedRankingRequest request = RankingData.Request(size);
        return new("write", () =>
        {
            using PooledBufferWriter buffer = new();
            GetPersonalizedRankingRequestJson.Write(new JsonShapeWriter(buffer), request);
            return null;
        });
    }

    private static Contender Read(int size)
    {
        byte[] json = RankingData.Response(size);
        return new("read", () => ReadComparison.Generated(json));
    }

    private static string Row(string name, IReadOnlyList<Measurement> measured, Func<Measurement, double> cost, Func<double, string> format)
    {
        (double, double)[] points = [.. Sizes.Zip(measured, (size, one) => ((double)size, Math.Max(cost(one), 1)))];
        string cells = string.Concat(measured.Select(one => $" {format(cost(one))} |"));
        return $"| {name} |{cells} {Quantity.Ratio(PowerLaw.Exponent(points))} |\n";
    }
}
