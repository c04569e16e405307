using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Support;

/// <summary>Endpoints are found by the rules of <c>smithy.rules#endpointRuleSet</c>, else by the common pattern of names.</summary>
internal static class EndpointSupport
{
    private const string Decisions = "smithy.rules#endpointBdd";

    public static IEnumerable<Problem> Check(ServiceParts parts)
    {
        TraitMap service = parts.Service.Traits;
        if (service.Get(Decisions) is JsonNode decisions && !service.Has(TraitIds.EndpointRuleSet))
        {
            yield return parts.Problem(decisions, $"Endpoints are found by the common pattern of names: of rules, only '{TraitIds.EndpointRuleSet}' is generated.");
        }

        foreach (JsonBoolean required in parts.Wanted.Select(operation => DiscoveredEndpointTrait.Of(operation.Traits)?.Required).OfType<JsonBoolean>())
        {
            yield return parts.Problem(required, "The endpoint of this operation is not discovered: expected callers to set the one that the service names.");
        }
    }
}
