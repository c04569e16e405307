using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>Plans what an operation asks of the runtime, in any protocol.</summary>
internal static class OperationTraitsPlanner
{
    private const string Gzip = "gzip";

    public static OperationTraits Plan(ServiceShape service, OperationShape operation)
    {
        TraitMap traits = operation.Traits;
        return new OperationTraits(
            traits.Has(TraitIds.HttpChecksumRequired) || HttpChecksumTrait.Of(traits)?.IsRequired == true,
            RequestCompressionTrait.Of(traits)?.Encodings.Contains(Gzip) == true ? Gzip : null,
            traits.Has(TraitIds.UnsignedPayload),
            traits.Has(TraitIds.OptionalAuth) || AuthTrait.Of(operation, service)?.Node.Items.IsEmpty == true)
        {
            Headers = CustomizationTrait.Of(operation, service).Headers
                .Select(header => new ConstantHeader(header.Name, header.Value))
                .ToEquatableArray(),
            ErrorMessageMember = service.Traits.GetString(TraitIds.ErrorMessageMember),
            ResponseCrc32 = traits.GetString(TraitIds.ResponseCrc32) ?? service.Traits.GetString(TraitIds.ResponseCrc32),
            HeldOpenMillis = HeldOpenTrait.Of(traits),
            ErrorsInSuccess = CustomizationTrait.Of(operation, service).ErrorsInSuccess,
            IsLongPoll = traits.Has(TraitIds.LongPoll),
            NeverRepeats = traits.Has(TraitIds.NoRetry),
        };
    }
}
