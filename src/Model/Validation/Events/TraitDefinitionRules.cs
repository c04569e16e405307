using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation.Events;

/// <summary>What definitions of traits say (<c>TraitBreakingChanges</c>), and the validators that they bring (<c>TraitValidators</c>, <c>NoInlineDocumentSupport</c>).</summary>
internal static class TraitDefinitionRules
{
    private const string Validators = "smithy.api#traitValidators";

    public static void BreakingChanges(RuleContext context)
    {
        foreach (GraphShape definition in context.Graph.With(TraitIds.Trait))
        {
            JsonArray? changes = (definition.Traits.Get(TraitIds.Trait) as JsonObject)?["breakingChanges"] as JsonArray;
            foreach (JsonString path in changes?.Items.OfType<JsonObject>().Select(change => change["path"]).OfType<JsonString>() ?? [])
            {
                if (FaultOf(context.Graph, definition, path.Value) is { } fault)
                {
                    context.Error(
                        "TraitBreakingChanges",
                        definition,
                        $"The path '{SingleLine.Of(path.Value)}' of \"breakingChanges\" is invalid: {fault}.",
                        path.Span);
                }
            }
        }
    }

    /// <summary>The validators of traits, for each shape that has such a trait.</summary>
    public static void RunValidators(RuleContext context)
    {
        foreach (GraphShape definition in context.Graph.All.Where(shape => shape.Has(Validators) && shape.Has(TraitIds.Trait)))
        {
            foreach (JsonProperty property in (definition.Traits.Get(Validators) as JsonObject)?.Properties ?? ImmutableArray<JsonProperty>.Empty)
            {
                if (property.Value is JsonObject validator && validator["selector"] is JsonString selector)
                {
                    Run(context, definition, property, validator, selector);
                }
            }
        }
    }

    public static void InlineDocuments(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            string[] protocols = TraitRules.Of(context.Graph, service)
                .Where(trait => trait.Definition.Traits.Get("smithy.api#protocolDefinition") is JsonObject definition && definition["noInlineDocumentSupport"] is JsonBoolean { Value: true })
                .Select(trait => trait.Id)
                .ToArray();
            if (protocols.Length > 0 && context.ReachOf(service).Closure.FirstOrDefault(shape => shape.Simple == SimpleKind.Document) is { } document)
            {
                context.Error(
                    "NoInlineDocumentSupport",
                    service,
                    $"Protocol '{protocols[0]}' of service '{service.Id}' has no documents, but the service uses '{document.Id}'.");
            }
        }
    }

    private static void Run(RuleContext context, GraphShape definition, JsonProperty property, JsonObject validator, JsonString selector)
    {
        if (!Selector.TryParse(selector.Value, out Selector? parsed, out string message))
        {
            if (context.Graph.IsOwn(definition))
            {
                context.Error("TraitValidators", definition, $"Validator '{property.Name}' cannot be run. {message}", selector.Span);
            }

            return;
        }

        EventSeverity severity = ConfiguredValidators.SeverityOf(validator, EventSeverity.Error);
        foreach (GraphShape user in context.Graph.With(definition.Id.ToString()))
        {
            foreach (GraphShape found in parsed.Select(context.Graph, [user]))
            {
                string text = (validator["message"] as JsonString)?.Value ?? "";
                context.Report(
                    property.Name,
                    severity,
                    found,
                    $"'{found.Id}' does not fit the trait '{TraitRules.Name(definition.Id.ToString())}' of '{user.Id}'. {SingleLine.Of(text)}".TrimEnd());
            }
        }
    }

    private static string? FaultOf(ModelGraph graph, GraphShape definition, string path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        if (path[0] != '/')
        {
            return "it must begin with '/'";
        }

        GraphShape? shape = definition;
        foreach (string segment in path.Substring(1).Split('/').Where(segment => segment.Length > 0))
        {
            if (shape is null || shape.Simple == SimpleKind.Document)
            {
                return null;
            }

            string name = segment.Replace("~1", "/").Replace("~0", "~");
            if (graph.MembersOf(shape).IsEmpty)
            {
                return string.Format(CultureInfo.InvariantCulture, "'{0}', of type {1}, has no members", shape.Id, shape.Type);
            }

            if (graph.MemberOf(shape, name) is not { } member)
            {
                return $"'{shape.Id}', of type {shape.Type}, has no member '{name}'";
            }

            shape = graph.TargetOf(member);
        }

        return null;
    }
}
