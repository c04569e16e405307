using System.Collections.Immutable;

namespace Smithwright.Model.Assembly;

/// <summary>
/// AWS publishes the endpoint rules of C2J models in files of their own. Each becomes the trait that Smithy has for it, on the service that it belongs
/// to: the one whose file has the same name, else the one in the same folder, else the only one.
/// </summary>
internal static class EndpointRuleSets
{
    private static readonly string[] s_endings = [".endpoint-rule-set", "endpoint-rule-set-1"];

    /// <summary>Whether a file is such a rule set and nothing else.</summary>
    public static bool Recognises(JsonObject document) =>
        document["version"] is JsonString && document["parameters"] is JsonObject && document["rules"] is JsonArray;

    public static void Apply(DefinitionSet set, IReadOnlyList<ParsedFile> files, TraitApplier traits, ProblemSink problems)
    {
        List<ServiceDefinition> services = set.All.OfType<ServiceDefinition>().ToList();
        foreach (JsonObject rules in files.Select(file => file.Content.EndpointRules).OfType<JsonObject>())
        {
            if (ServiceOf(rules.Span.Path, services) is not { } service)
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

    private static ServiceDefinition? ServiceOf(string path, List<ServiceDefinition> services) =>
        Only(services, service => WithoutExtension(PathOf(service)) == Stem(path))
        ?? Only(services, service => Path.GetDirectoryName(PathOf(service)) == Path.GetDirectoryName(path))
        ?? Only(services, _ => true);

    private static ServiceDefinition? Only(List<ServiceDefinition> services, Func<ServiceDefinition, bool> belongs)
    {
        ImmutableArray<ServiceDefinition> found = services.Where(belongs).Take(2).ToImmutableArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static string PathOf(ServiceDefinition service) => service.Header.Id.Span.Path;

    private static string Stem(string path)
    {
        string name = WithoutExtension(path);
        string? ending = s_endings.FirstOrDefault(candidate => name.EndsWith(candidate, StringComparison.Ordinal));
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }

    private static string WithoutExtension(string path) => Path.ChangeExtension(path, null);
}
