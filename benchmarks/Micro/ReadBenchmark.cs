using BenchmarkDotNet.Attributes;
using Shop.Ranking;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Benchmarks.Micro;

[MemoryDiagnoser]
[ShortRunJob]
public class ReadBenchmark
{
    private byte[] _json = [];

    [Params(25, 100, 500)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Prepare() => _json = RankingData.Response(Items);

    [Benchmark(Baseline = true)]
    public object ByHand() => RankingReader.Read(_json);

    [Benchmark]
    public object Generated()
    {
        JsonShapeReader reader = new(_json);
        return GetPersonalizedRankingResponseJson.Read(ref reader);
    }
}
