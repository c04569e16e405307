using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The traits of <c>smithy.rules</c> that give values to the parameters of endpoint rules.</summary>
internal static class EndpointParameterTraits
{
    /// <summary>The names of those that only callers know.</summary>
    public static IEnumerable<string> OfClient(TraitMap service) => Entries(service, TraitIds.ClientContextParams).Select(parameter => parameter.Name);

    /// <summary>The values of those that an operation fixes.</summary>
    public static IEnumerable<(string Name, JsonNode? Value)> OfOperation(TraitMap operation) =>
        Entries(operation, TraitIds.StaticContextParams).Select(parameter => (parameter.Name, (parameter.Value as JsonObject)?["value"]));

    /// <summary>The paths into the input by which an operation finds them.</summary>
    public static IEnumerable<(string Name, JsonNode Path)> PathsOf(TraitMap operation) =>
        Entries(operation, TraitIds.OperationContextParams).Select(parameter => (parameter.Name, (parameter.Value as JsonObject)?["path"] ?? parameter.Value));

    /// <summary>The name of the one that a member of the input gives; null when it gives none.</summary>
    public static string? OfMember(TraitMap member) => ((member.Get(TraitIds.ContextParam) as JsonObject)?["name"] as JsonString)?.Value;

    private static IEnumerable<JsonProperty> Entries(TraitMap traits, string id) => (traits.Get(id) as JsonObject)?.Properties.AsEnumerable() ?? [];
}
