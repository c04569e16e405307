using System.Globalization;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Operations;

/// <summary>Plans what an operation asks of the runtime, in any protocol.</summary>
internal static class OperationTraitsPlanner
{
    public static OperationTraits Plan(ServiceShape service, OperationShape operation)
    {
        TraitMap traits = operation.Traits;
        var compression = (traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"] as JsonArray;
        return new OperationTraits(
            traits.Has(TraitIds.HttpChecksumRequired)
                || (traits.Get(TraitIds.AwsHttpChecksum) as JsonObject)?["requestChecksumRequired"] is JsonBoolean { Value: true },
            compression?.Items.OfType<JsonString>().Select(encoding => encoding.Value).FirstOrDefault(encoding => encoding == "gzip"),
            traits.Has(TraitIds.UnsignedPayload),
            traits.Has(TraitIds.OptionalAuth) || (traits.Get(TraitIds.Auth) ?? service.Traits.Get(TraitIds.Auth)) is JsonArray { Items.IsEmpty: true })
        {
            Headers = RequestCustomization.Of(service, operation).Headers(),
            ErrorMessageMember = service.Traits.GetString(TraitIds.ErrorMessageMember),
            ResponseCrc32 = traits.GetString(TraitIds.ResponseCrc32) ?? service.Traits.GetString(TraitIds.ResponseCrc32),
            HeldOpenMillis = Longest(TimeoutOf(traits.Get(TraitIds.HeldOpen)), TimeoutOf(traits.Get(TraitIds.LongPoll))),
            IsLongPoll = traits.Has(TraitIds.LongPoll),
            NeverRepeats = traits.Has(TraitIds.NoRetry),
        };
    }

    private static long? Longest(long? left, long? right) => left > right || right is null ? left : right;

    private static long? TimeoutOf(JsonNode? trait) =>
        (trait as JsonObject)?["timeoutMillis"] is JsonNumber number ? long.Parse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
