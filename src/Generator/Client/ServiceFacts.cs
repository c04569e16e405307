using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Client;

/// <summary>What the runtime has to know of a service.</summary>
internal sealed record ServiceFacts(string SdkId, string ApiVersion, string? SigningName, string? EndpointPrefix)
{
    /// <summary>What the service asks of retries, where it asks for anything.</summary>
    public RetryFacts? Retries { get; init; }

    /// <summary>Whether the service or its endpoints may ask for signatures that are good for several regions.</summary>
    public bool SignsRegionSets { get; init; }

    /// <summary>Whether the service prefers them.</summary>
    public bool PrefersRegionSets { get; init; }

    public static ServiceFacts Of(ServiceShape service)
    {
        AwsServiceTrait? aws = AwsServiceTrait.Of(service.Traits);
        return new ServiceFacts(
            aws?.SdkId ?? service.Id.Name,
            service.Version,
            SigV4Trait.Of(service.Traits)?.Name,
            aws?.EndpointPrefix?.Value)
        {
            Retries = RetryFacts.Of(service),
            SignsRegionSets = service.Traits.Has(TraitIds.SigV4A) || Mentions(service.Traits.Get(TraitIds.EndpointRuleSet), "sigv4a"),
            PrefersRegionSets = PreferredSignature(service) == TraitIds.SigV4A,
        };
    }

    private static string? PreferredSignature(ServiceShape service) =>
        (AuthTrait.Of(service.Traits)?.Schemes.AsEnumerable() ?? [TraitIds.SigV4, TraitIds.SigV4A])
            .FirstOrDefault(scheme => scheme is TraitIds.SigV4 or TraitIds.SigV4A && service.Traits.Has(scheme));

    private static bool Mentions(JsonNode? node, string text) => node switch
    {
        JsonString found => found.Value == text,
        JsonArray list => list.Items.Any(item => Mentions(item, text)),
        JsonObject members => members.Properties.Any(member => Mentions(member.Value, text)),
        _ => false,
    };
}
