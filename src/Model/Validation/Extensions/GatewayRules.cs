using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Services behind an API gateway (<c>AuthorizersTrait</c>, <c>EndpointConfiguration</c>).</summary>
internal static class GatewayRules
{
    private const string AuthorizersId = "aws.apigateway#authorizers";
    private const string AuthorizerId = "aws.apigateway#authorizer";
    private const string Configuration = "aws.apigateway#endpointConfiguration";

    public static void Authorizers(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            JsonProperty[] authorizers = TraitNodes.Members(service.Traits.Get(AuthorizersId)).ToArray();
            string[] invalid = authorizers
                .Where(authorizer => TraitNodes.Text((authorizer.Value as JsonObject)?["scheme"]) is { } scheme && !service.Has(scheme))
                .Select(authorizer => authorizer.Name)
                .ToArray();
            if (invalid.Length > 0)
            {
                context.ErrorAt(
                    "AuthorizersTrait",
                    service,
                    AuthorizersId,
                    $"The schemes of these authorizers are not applied to service '{service.Id}': {TraitNodes.Names(invalid)}.");
            }

            ServiceReach reach = context.ReachOf(service);
            foreach (GraphShape shape in reach.Operations.Concat(reach.Resources).Append(service))
            {
                if (shape.Traits.GetString(AuthorizerId) is { } name && authorizers.All(authorizer => authorizer.Name != name))
                {
                    context.ErrorAt("AuthorizersTrait", shape, AuthorizerId, $"Authorizer '{name}' of '{shape.Id}' is not among those of service '{service.Id}'.");
                }
            }
        }
    }

    public static void Endpoints(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.With(Configuration))
        {
            JsonObject? trait = TraitNodes.Object(service, Configuration);
            if (TraitNodes.Texts(trait?["types"]).Contains("PRIVATE") && TraitNodes.Text(trait?["ipAddressType"]) is { } type && type != "dualstack")
            {
                context.ErrorAt(
                    "EndpointConfiguration",
                    service,
                    Configuration,
                    $"Endpoints of type PRIVATE need the \"ipAddressType\" dualstack, but found {type}.");
            }
        }
    }
}
