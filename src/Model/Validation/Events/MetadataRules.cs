using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Nodes;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation.Events;

/// <summary>The types of metadata (<c>MetadataTrait</c>, <c>TypedMetadata</c>) and named closures of shapes (<c>ShapeClosure</c>).</summary>
internal static class MetadataRules
{
    private const string Trait = "smithy.api#metadata";
    private const string Closures = "shapeClosures";

    private static readonly string[] Reserved = ["suppressions", "validators", "severityOverrides"];

    public static void Definitions(RuleContext context)
    {
        foreach (IGrouping<string, GraphShape> group in context.Graph.All.Where(shape => KeyOf(shape) is not null).GroupBy(shape => KeyOf(shape)!, StringComparer.Ordinal))
        {
            foreach (GraphShape shape in group.Where(shape => shape.Id.Namespace != Prelude.Namespace))
            {
                if (Reserved.Contains(group.Key))
                {
                    context.ErrorAt("MetadataTrait", shape, Trait, $"The metadata '{group.Key}' is Smithy's own.");
                }

                if (group.Skip(1).Any())
                {
                    string others = string.Join(", ", group.Where(other => other != shape).Select(other => $"'{other.Id}'"));
                    context.ErrorAt("MetadataTrait", shape, Trait, $"The type of metadata '{group.Key}' is already defined by {others}.");
                }
            }
        }
    }

    public static void Values(RuleContext context)
    {
        foreach (JsonProperty property in context.Graph.Metadata?.Properties ?? ImmutableArray<JsonProperty>.Empty)
        {
            if (context.Graph.All.FirstOrDefault(shape => KeyOf(shape) == property.Name) is { } type)
            {
                foreach (ValueProblem problem in new ValueCheck(context.Graph).Check(type, property.Value))
                {
                    context.ReportOfModel(
                        $"TypedMetadata.{property.Name}",
                        problem.Severity,
                        problem.Span,
                        $"Metadata '{property.Name}'{problem.Path}: {problem.Message}");
                }
            }
        }
    }

    public static void NamedClosures(RuleContext context)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (JsonObject closure in (context.Graph.Metadata?[Closures] as JsonArray)?.Items.OfType<JsonObject>() ?? [])
        {
            if (closure["id"] is not JsonString { Value: var id } name || !ShapeId.TryParse(id, out ShapeId parsed))
            {
                continue;
            }

            void Error(JsonNode at, string message) => context.ErrorOfModel("ShapeClosure", at.Span, $"Shape closure '{id}' {message}");
            if (!ids.Add(id))
            {
                Error(name, "is defined more than once.");
            }

            if (context.Graph.Find(parsed) is not null)
            {
                Error(name, "has the id of a shape.");
            }

            if (ShapesOf(context, closure, Error) is { } shapes)
            {
                CheckRenames(closure, shapes, Error);
            }
        }
    }

    private static string? KeyOf(GraphShape shape) => ((shape.Traits.Get(Trait) as JsonObject)?["key"] as JsonString)?.Value;

    private static HashSet<GraphShape>? ShapesOf(RuleContext context, JsonObject closure, Action<JsonNode, string> error)
    {
        HashSet<string> spaces = new(ShapeRules.Texts(closure["includeNamespaces"]).Select(text => text.Value), StringComparer.Ordinal);
        HashSet<GraphShape> start = new(context.Graph.Own.Where(shape => !shape.IsMember && spaces.Contains(shape.Id.Namespace)));
        if (closure["includeBySelector"] is JsonString { Value.Length: > 0 } selector)
        {
            if (!Selector.TryParse(selector.Value, out Selector? parsed, out string message))
            {
                error(selector, $"has a selector that cannot be read. {message}");
                return null;
            }

            start.UnionWith(parsed.Select(context.Graph));
        }

        return new HashSet<GraphShape>(start.SelectMany(shape => NeighborSteps.Walk(context.Graph, shape)).Where(shape => !shape.IsMember));
    }

    private static void CheckRenames(JsonObject closure, HashSet<GraphShape> shapes, Action<JsonNode, string> error)
    {
        JsonProperty[] renames = (closure["rename"] as JsonObject)?.Properties.Where(rename => rename.Value is JsonString).ToArray() ?? [];
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> renamed = new(renames.Select(rename => rename.Name), StringComparer.Ordinal);
        foreach (JsonProperty rename in renames)
        {
            if (!ShapeId.TryParse(rename.Name, out ShapeId id))
            {
                continue;
            }

            string name = ((JsonString)rename.Value).Value;
            GraphShape? shape = shapes.FirstOrDefault(one => one.Id == id);
            if (shape is null)
            {
                error(rename.Value, $"renames '{id}', which is not in it.");
            }
            else if (shape.Service is null && shape.Operation is null && shape.Resource is null)
            {
                if (name == id.Name)
                {
                    error(rename.Value, $"renames '{id}' to the name that it has.");
                }
                else if (names.TryGetValue(name, out string? other))
                {
                    error(rename.Value, $"renames '{id}' to '{name}', as it does '{other}'.");
                }
                else if (shapes.FirstOrDefault(one => one.Id.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && !renamed.Contains(one.Id.ToString())) is { } conflict)
                {
                    error(rename.Value, $"renames '{id}' to '{name}', which conflicts with '{conflict.Id}'.");
                }

                names[name] = rename.Name;
            }
        }
    }
}
