using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>The endpoint rules of a service, of either form.</summary>
internal sealed class RuleSet
{
    private RuleSet(GraphShape service, JsonObject node, JsonObject? tests) => (Service, Node, Tests) = (service, node, tests);

    public GraphShape Service { get; }

    public JsonObject Node { get; }

    /// <summary>The trait with the tests of the rules.</summary>
    public JsonObject? Tests { get; }

    public string Version => TraitNodes.Text(Node["version"]) ?? "1.0";

    /// <summary>The parameters of the rules by their names.</summary>
    public IEnumerable<(string Name, JsonObject Node)> Parameters =>
        from parameter in TraitNodes.Members(Node["parameters"])
        where parameter.Value is JsonObject
        select (parameter.Name, (JsonObject)parameter.Value);

    public IEnumerable<JsonObject> Cases => TraitNodes.Items(Tests?["testCases"]).OfType<JsonObject>();

    public static IEnumerable<RuleSet> All(ModelGraph graph)
    {
        foreach (GraphShape service in graph.Services)
        {
            JsonObject? tests = service.Traits.Get("smithy.rules#endpointTests") as JsonObject;
            if ((service.Traits.Get(TraitIds.EndpointRuleSet) ?? service.Traits.Get(TraitIds.EndpointBdd)) is JsonObject node)
            {
                yield return new RuleSet(service, node, tests);
            }
        }
    }

    /// <summary>The type of a parameter as the traits of models name it.</summary>
    public static string TypeOf(JsonObject parameter) => (TraitNodes.Text(parameter["type"]) ?? "string").ToUpperInvariant();

    public JsonObject? Find(string parameter) => (Node["parameters"] as JsonObject)?[parameter] as JsonObject;

    /// <summary>All objects in the rules and conditions, whatever they are.</summary>
    public IEnumerable<JsonObject> Objects()
    {
        Stack<JsonNode> pending = new();
        foreach (string part in new[] { "rules", "conditions", "results" })
        {
            if (Node[part] is { } node)
            {
                pending.Push(node);
            }
        }

        while (pending.Count > 0)
        {
            JsonNode node = pending.Pop();
            IEnumerable<JsonNode> inner = node switch
            {
                JsonObject value => value.Properties.Select(property => property.Value),
                JsonArray array => array.Items,
                _ => [],
            };
            foreach (JsonNode part in inner)
            {
                pending.Push(part);
            }

            if (node is JsonObject found)
            {
                yield return found;
            }
        }
    }
}
