using System.Collections.Immutable;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Traits.Services;

/// <summary>The schemes by which requests are authenticated, the preferred one first; none where they are not.</summary>
internal static class EffectiveAuth
{
    private static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        TraitIds.SigV4, TraitIds.SigV4A, TraitIds.HttpBearerAuth, TraitIds.HttpApiKeyAuth, TraitIds.HttpBasicAuth, TraitIds.HttpDigestAuth);

    /// <summary>Those of a service. Where it does not say, they come in the order of their ids.</summary>
    public static ImmutableArray<string> Of(ServiceShape service, ServiceModel model) =>
        AuthTrait.Of(service.Traits)?.Schemes
        ?? service.Traits.All
            .Select(trait => trait.Key)
            .Where(id => IsKnown(id) || IsDefined(model, id))
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>Whether clients are generated with the scheme.</summary>
    public static bool IsKnown(string scheme) => Known.Contains(scheme);

    private static bool IsDefined(ServiceModel model, string traitId) =>
        ShapeId.TryParse(traitId, out ShapeId id) && model.Find(id) is { } definition && definition.Traits.Has(TraitIds.AuthDefinition);
}
