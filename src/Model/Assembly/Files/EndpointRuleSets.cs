using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Files;

/// <summary>
/// AWS publishes the endpoint rules of C2J models in files of their own. Each becomes the trait that Smithy has for it, on the service that it belongs
/// to.
/// </summary>
internal static class EndpointRuleSets
{
    /// <summary>Whether a file is such a rule set and nothing else.</summary>
    public static bool Recognizes(JsonObject document) =>
        document["version"] is JsonString && document["parameters"] is JsonObject && document["rules"] is JsonArray;

    public static void Apply(DefinitionSet set, IReadOnlyList<ParsedFile> files, TraitApplier traits, ProblemSink problems)
    {
        List<ServiceDefinition> services = set.All.OfType<ServiceDefinition>().ToList();
        foreach (JsonObject rules in files.Select(file => file.Content.EndpointRules).OfType<JsonObject>())
        {
            if (ServiceFiles.ServiceOf(rules.Span.Path, services) is not { } service)
            {
                problems.Add(
                    ProblemIds.ConflictingDefinition,
                    rules.Span with { Length = 1 },
                    "No service belongs to these endpoint rules: its file must have the same name, or stand alone in the same folder.");
                continue;
            }

            TraitMap trait = TraitMap.Empty.With(TraitIds.EndpointRuleSet, rules);
            traits.Apply(new TraitApplication(new Located<ShapeId>(service.Id, rules.Span with { Length = 1 }), trait));
        }
    }
}
