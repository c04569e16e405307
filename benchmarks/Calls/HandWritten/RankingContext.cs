using System.Text.Json.Serialization;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>The serializer's own source generator, over the same types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Ranking))]
[JsonSerializable(typeof(RankingRequest))]
internal sealed partial class RankingContext : JsonSerializerContext;
