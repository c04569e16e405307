using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Shop.Ranking;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Benchmarks.Micro;

[MemoryDiagnoser]
[ShortRunJob]
public class WriteBenchmark
{
    private readonly ArrayBufferWriter<byte> _buffer = new(32 * 1024);
    private readonly JsonShapeWriter _generated = new(new PooledBufferWriter(32 * 1024));
    private GetPersonalizedRankingRequest _request = RankingData.Request(0);
    private Utf8JsonWriter? _utf8;
    private RankingRequest? _byHand;

    [Params(25, 500)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _request = RankingData.Request(Items);
        _byHand = new RankingRequest(
            _request.CampaignArn, _request.InputList, _request.UserId, _request.Context, _request.FilterArn, _request.FilterValues, _request.MetadataColumns);
        _utf8 = new Utf8JsonWriter(_buffer, RankingWriter.Options);
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        _buffer.ResetWrittenCount();
        _utf8!.Reset();
        RankingWriter.Write(_utf8, _byHand!);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int Generated()
    {
        _generated.Reset();
        GetPersonalizedRankingRequestJson.Write(_generated, _request);
        return _generated.WrittenSpan.Length;
    }
}
