using System.Buffers;
using System.Text.Json;
using Shop.Ranking;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Benchmarks.Calls.Comparisons;

internal static class WriteComparison
{
    public static Comparison Of(int items)
    {
        GetPersonalizedRankingRequest request = RankingData.Request(items);
        RankingRequest byHand = ByHand(request);
        ArrayBufferWriter<byte> buffer = new(32 * 1024);
        Utf8JsonWriter utf8 = new(buffer, RankingWriter.Options);
        JsonShapeWriter generated = new(new PooledBufferWriter(32 * 1024));
        return new Comparison($"write-{items}", $"Write a request of {items} items",
        [
            new("hand-written `Utf8JsonWriter`", () => Again(buffer, utf8, () => RankingWriter.Write(utf8, byHand))),
            new("Smithwright", () =>
            {
                generated.Reset();
                GetPersonalizedRankingRequestJson.Write(generated, request);
                return generated;
            }),
            new("System.Text.Json source generator", () => Again(buffer, utf8, () => JsonSerializer.Serialize(utf8, byHand, RankingContext.Default.RankingRequest))),
        ]);
    }

    public static RankingRequest ByHand(GetPersonalizedRankingRequest request) => new(
        request.CampaignArn, request.InputList, request.UserId, request.Context, request.FilterArn, request.FilterValues, request.MetadataColumns);

    private static object Again(ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer, Action write)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        write();
        return buffer;
    }
}
