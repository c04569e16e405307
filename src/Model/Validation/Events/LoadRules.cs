using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Nodes;

namespace Smithwright.Model.Validation.Events;

/// <summary>Traits that cannot be understood at all (<c>Model</c>).</summary>
internal static class LoadRules
{
    public const string Id = "Model";

    private const string External = "smithy.api#externalDocumentation";

    public static void TraitValues(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            // Smithy's own traits must have the right form; that they keep constraints as well is checked with all others.
            foreach (ValueProblem problem in TraitRules.ProblemsOf(context.Graph, shape, (id, problem) => IsForm(context, id, problem) ? problem : null))
            {
                context.Error(Id, shape, problem.Message, problem.Span);
            }

            foreach (JsonProperty link in (shape.Traits.Get(External) as JsonObject)?.Properties ?? ImmutableArray<JsonProperty>.Empty)
            {
                if (link.Value is JsonString url && !Uri.TryCreate(url.Value, UriKind.Absolute, out _))
                {
                    context.Error(Id, shape, $"Expected every value of trait 'externalDocumentation' to be a URL, but found '{url.Value}'.", url.Span);
                }
            }

            foreach (JsonString expression in ConditionsTrait.Of(shape.Traits).Select(condition => condition.Expression))
            {
                if (JmesPathParser.Parse(expression.Value).Error is { } error)
                {
                    context.Error(Id, shape, $"A condition of '{shape.Id}' cannot be read: {error.Message}", expression.Span);
                }
            }

            if (shape.Traits.Get(TraitIds.EndpointBdd) is JsonObject bdd && FaultOf(bdd) is { } fault)
            {
                context.Error(Id, shape, $"Trait 'smithy.rules#endpointBdd' {fault}.", bdd.Span);
            }

            foreach (string id in shape.Traits.All.Select(trait => trait.Key))
            {
                if (context.Graph.Find(id) is { } applied && !applied.Has(TraitIds.Trait))
                {
                    context.Error(Id, applied, $"'{id}' is applied to '{shape.Id}' as a trait, but has no trait 'trait' itself.", shape.Traits.Get(id)!.Span);
                }
            }
        }
    }

    private static string? FaultOf(JsonObject bdd)
    {
        if ((bdd["version"] as JsonString)?.Value is "1.0")
        {
            return "needs version 1.1";
        }

        try
        {
            return (bdd["nodes"] as JsonString)?.Value is { } nodes && Convert.FromBase64String(nodes).Length % 12 != 0 ? "must have nodes of three numbers each" : null;
        }
        catch (FormatException)
        {
            return "must have nodes in base64";
        }
    }

    private static bool IsForm(RuleContext context, string traitId, ValueProblem problem) =>
        problem.Severity == EventSeverity.Error
        && context.Graph.TraitOf(traitId) is { } definition
        && (!problem.IsOfConstraint ? context.Graph.IsKnown(definition) : IsReadBySmithy(traitId));

    /// <summary>Traits of which Smithy reads the values, and not only their form.</summary>
    private static bool IsReadBySmithy(string traitId) => traitId is TraitIds.Error or TraitIds.Auth or TraitIds.EndpointBdd;
}
