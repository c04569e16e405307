using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Support;

/// <summary>Endpoints that services name in answers are not discovered.</summary>
internal static class EndpointSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts)
    {
        foreach (JsonBoolean required in parts.Wanted.Select(operation => DiscoveredEndpointTrait.Of(operation.Traits)?.Required).OfType<JsonBoolean>())
        {
            yield return parts.Problem(required, "The endpoint of this operation is not discovered: expected callers to set the one that the service names.");
        }
    }
}
