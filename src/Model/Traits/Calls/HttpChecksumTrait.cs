using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>aws.protocols#httpChecksum</c> of an operation.</summary>
/// <param name="IsRequired">Whether every request must have a checksum.</param>
/// <param name="AlgorithmMember">The member of the input by which callers choose an algorithm; null when there is none.</param>
/// <param name="ValidationModeMember">The member of the input by which callers ask for checksums of responses; null when there is none.</param>
/// <param name="ResponseAlgorithms">The algorithms of the checksums that responses may have.</param>
internal sealed record HttpChecksumTrait(bool IsRequired, string? AlgorithmMember, string? ValidationModeMember, ImmutableArray<string> ResponseAlgorithms)
{
    public static HttpChecksumTrait? Of(TraitMap traits) => traits.Get(TraitIds.AwsHttpChecksum) is JsonObject node
        ? new HttpChecksumTrait(
            node["requestChecksumRequired"] is JsonBoolean { Value: true },
            (node["requestAlgorithmMember"] as JsonString)?.Value,
            (node["requestValidationModeMember"] as JsonString)?.Value,
            (node["responseAlgorithms"] as JsonArray)?.Items.OfType<JsonString>().Select(name => name.Value).ToImmutableArray() ?? ImmutableArray<string>.Empty)
        : null;
}
