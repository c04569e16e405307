using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Support;

/// <summary>What operations bind parameters of endpoint rules to. What cannot be bound leaves the whole rule set without a translation.</summary>
internal static class EndpointParameterSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts) => Find(parts.Model, parts.Service, parts.Wanted)
        .Select(unbound => parts.Problem(unbound.Culprit, $"Endpoints are found by the common pattern of names: {unbound.Reason}."));

    /// <summary>What cannot be bound, and why.</summary>
    public static IEnumerable<(JsonNode Culprit, string Reason)> Find(ServiceModel model, ServiceShape service, IEnumerable<OperationShape> operations) =>
        service.Traits.Has(TraitIds.EndpointRuleSet) || service.Traits.Has(TraitIds.EndpointBdd) ? operations.SelectMany(operation => Find(model, operation)).Distinct() : [];

    /// <summary>The path of a parameter in <c>operationContextParams</c>, in Smithy's spelling or in that of older C2J.</summary>
    private static JsonNode PathOf(JsonNode parameter) => (parameter as JsonObject)?["path"] ?? parameter;

    private static IEnumerable<(JsonNode Culprit, string Reason)> Find(ServiceModel model, OperationShape operation)
    {
        foreach (JsonNode value in ParametersOf(operation, TraitIds.StaticContextParams).Select(parameter => (parameter as JsonObject)?["value"] ?? parameter))
        {
            if (value is not (JsonString or JsonBoolean or JsonArray))
            {
                yield return (value, "the value of a static parameter is neither a string, a Boolean nor a list of strings");
            }
        }

        if (model[operation.Input] is not StructureShape input)
        {
            yield break;
        }

        foreach (MemberShape member in input.Members)
        {
            if (member.Traits.Get(TraitIds.ContextParam) is { } parameter && InputPaths.ReasonAgainst(model, member.Name, input) is { } reason)
            {
                yield return (parameter, $"the path '{member.Name}' {reason}");
            }
        }

        foreach (JsonNode path in ParametersOf(operation, TraitIds.OperationContextParams).Select(PathOf))
        {
            string text = (path as JsonString)?.Value ?? "";
            if (InputPaths.ReasonAgainst(model, text, input) is { } reason)
            {
                yield return (path, $"the path '{text}' {reason}");
            }
        }
    }

    private static IEnumerable<JsonNode> ParametersOf(OperationShape operation, string trait) =>
        (operation.Traits.Get(trait) as JsonObject)?.Properties.Select(property => property.Value) ?? [];
}
