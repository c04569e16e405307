using System.Collections.Immutable;
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

    public static OperationTraits Plan(ServiceShape service, OperationShape operation, ServiceModel model)
    {
        ImmutableArray<string> order = EffectiveAuth.Of(service, model);
        ImmutableArray<string> own = AuthTrait.Of(operation.Traits)?.Schemes ?? order;
        TraitMap traits = operation.Traits;
        return new OperationTraits(
            traits.Has(TraitIds.HttpChecksumRequired) || HttpChecksumTrait.Of(traits) is { IsRequired: true, AlgorithmMember: null },
            RequestCompressionTrait.Of(traits)?.Encodings.Contains(Gzip) == true ? Gzip : null,
            traits.Has(TraitIds.UnsignedPayload),
            AuthTrait.Of(operation, service)?.Schemes.IsEmpty == true || (own.IsEmpty && traits.Has(TraitIds.OptionalAuth)))
        {
            AuthOrder = own.SequenceEqual(order) ? EquatableArray<string>.Empty : own.ToEquatableArray(),
            IsAuthOptional = traits.Has(TraitIds.OptionalAuth) && !own.IsEmpty,
            Headers = CustomizationTrait.Of(operation, service).Headers
                .Select(header => new ConstantHeader(header.Name, header.Value))
                .ToEquatableArray(),
            ErrorRoots = CustomizationTrait.Of(operation.Traits).ErrorRoots.ToEquatableArray(),
            ErrorMessageMember = service.Traits.GetString(TraitIds.ErrorMessageMember),
            ResponseCrc32 = traits.GetString(TraitIds.ResponseCrc32) ?? service.Traits.GetString(TraitIds.ResponseCrc32),
            HeldOpenMillis = HeldOpenTrait.Of(traits),
            ErrorsInSuccess = CustomizationTrait.Of(operation, service).ErrorsInSuccess,
            IsLongPoll = traits.Has(TraitIds.LongPoll),
            NeverRepeats = traits.Has(TraitIds.NoRetry),
        };
    }
}
