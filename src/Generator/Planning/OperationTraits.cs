using Smithwright.Generator.Endpoints;
using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>What else an operation asks of the runtime, in any protocol.</summary>
/// <param name="Md5Required">Whether the body's MD5 travels in a header.</param>
/// <param name="Compression">The encoding in which a long body may travel; null when in none.</param>
internal sealed record OperationTraits(bool Md5Required, string? Compression, bool UnsignedPayload, bool Anonymous)
{
    /// <summary>The endpoint parameters that the operation or its input decides.</summary>
    public EquatableArray<EndpointBinding> EndpointBindings { get; init; } = EquatableArray<EndpointBinding>.Empty;

    public static OperationTraits Of(ServiceShape service, OperationShape operation)
    {
        TraitMap traits = operation.Traits;
        var compression = (traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"] as JsonArray;
        return new OperationTraits(
            traits.Has(TraitIds.HttpChecksumRequired)
                || (traits.Get(TraitIds.AwsHttpChecksum) as JsonObject)?["requestChecksumRequired"] is JsonBoolean { Value: true },
            compression?.Items.OfType<JsonString>().Select(encoding => encoding.Value).FirstOrDefault(encoding => encoding == "gzip"),
            traits.Has(TraitIds.UnsignedPayload),
            traits.Has(TraitIds.OptionalAuth) || (traits.Get(TraitIds.Auth) ?? service.Traits.Get(TraitIds.Auth)) is JsonArray { Items.IsEmpty: true });
    }
}
