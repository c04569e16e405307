using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Nodes;

namespace Smithwright.Model.Validation.Events;

/// <summary>What the definitions of traits say of their uses: where they may stand, beside which others, and with which values.</summary>
internal static class TraitRules
{
    /// <summary>The traits of a shape with the definitions that are known.</summary>
    public static IEnumerable<(string Id, JsonNode Value, GraphShape Definition)> Of(ModelGraph graph, GraphShape shape)
    {
        foreach (KeyValuePair<string, JsonNode> trait in shape.Traits.All)
        {
            if (graph.TraitOf(trait.Key) is { } definition)
            {
                yield return (trait.Key, trait.Value, definition);
            }
        }
    }

    /// <summary><c>TraitTarget</c>.</summary>
    public static void Targets(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            foreach ((string id, JsonNode value, GraphShape definition) in Of(context.Graph, shape))
            {
                if (definition.IsMixin)
                {
                    context.Error("TraitTarget", shape, $"Trait '{Name(id)}' is a mixin, which cannot be applied to '{shape.Id}'.", value.Span);
                }
                else if ((definition.Traits.Get(TraitIds.Trait) as JsonObject)?["selector"] is JsonString selector && ReferenceSelectors.Rejects(context.Graph, selector.Value, shape))
                {
                    context.Error(
                        "TraitTarget",
                        shape,
                        $"Trait '{Name(id)}' cannot be applied to '{shape.Id}'; expected a shape that matches the selector {OneLine(selector.Value)}",
                        value.Span);
                }
            }
        }
    }

    /// <summary><c>TraitConflict</c>.</summary>
    public static void Conflicts(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            foreach ((string id, JsonNode value, GraphShape definition) in Of(context.Graph, shape))
            {
                ImmutableArray<JsonNode> others = ((definition.Traits.Get(TraitIds.Trait) as JsonObject)?["conflicts"] as JsonArray)?.Items ?? ImmutableArray<JsonNode>.Empty;
                foreach (string other in others.OfType<JsonString>().Select(name => Absolute(context.Graph, definition, name.Value)).Where(shape.Has))
                {
                    context.Error("TraitConflict", shape, $"Trait '{Name(id)}' conflicts with trait '{Name(other)}' on '{shape.Id}'.", value.Span);
                }
            }
        }
    }

    /// <summary><c>ExclusiveStructureMemberTrait</c>.</summary>
    public static void Exclusive(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            ImmutableArray<GraphShape> members = context.Graph.MembersOf(structure);
            Count(context, structure, "member", members.SelectMany(member => Of(context.Graph, member).Select(trait => (trait.Id, trait.Definition, Member: member))));
            Count(context, structure, "target", members.SelectMany(member => context.Graph.TargetOf(member) is { } target
                ? Of(context.Graph, target).Select(trait => (trait.Id, trait.Definition, Member: member))
                : []));
        }
    }

    /// <summary><c>TraitValue</c>.</summary>
    public static void Values(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            foreach (ValueProblem problem in ProblemsOf(context.Graph, shape, (_, problem) => problem))
            {
                context.Report(problem.Suffix.Length == 0 ? "TraitValue" : $"TraitValue.{problem.Suffix}", problem.Severity, shape, problem.Message, problem.Span);
            }
        }
    }

    /// <summary>The problems of the values of a shape's traits, with the name of the trait in their messages.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="shape">The shape or member.</param>
    /// <param name="select">Keeps a problem, or leaves it out.</param>
    public static IEnumerable<ValueProblem> ProblemsOf(ModelGraph graph, GraphShape shape, Func<string, ValueProblem, ValueProblem?> select)
    {
        foreach ((string id, JsonNode value, GraphShape definition) in Of(graph, shape))
        {
            // What defaults may be depends on the shape, and is checked with it.
            if (id != TraitIds.Default)
            {
                foreach (ValueProblem problem in new ValueCheck(graph) { Origin = shape.Id }.Check(definition, value))
                {
                    if (select(id, problem) is { } kept)
                    {
                        yield return kept with { Message = $"Trait '{Name(id)}'{kept.Path}: {kept.Message}" };
                    }
                }
            }
        }
    }

    /// <summary>The name of a trait as people write it.</summary>
    public static string Name(string traitId) =>
        traitId.StartsWith($"{Prelude.Namespace}#", StringComparison.Ordinal) ? traitId.Substring(Prelude.Namespace.Length + 1) : traitId;

    private static void Count(RuleContext context, GraphShape structure, string kind, IEnumerable<(string Id, GraphShape Definition, GraphShape Member)> uses)
    {
        foreach (IGrouping<string, (string Id, GraphShape Definition, GraphShape Member)> group in uses
            .Where(use => (use.Definition.Traits.Get(TraitIds.Trait) as JsonObject)?["structurallyExclusive"] is JsonString text && text.Value == kind)
            .GroupBy(use => use.Id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()))
        {
            string names = string.Join(", ", group.Select(use => $"'{use.Member.Id.Member}'"));
            context.Error(
                "ExclusiveStructureMemberTrait",
                structure,
                kind == "member"
                    ? $"Only one member of '{structure.Id}' can have the trait '{Name(group.Key)}', but these have it: {names}."
                    : $"Only one member of '{structure.Id}' can target a shape with the trait '{Name(group.Key)}', but these do: {names}.");
        }
    }

    private static string Absolute(ModelGraph graph, GraphShape definition, string name) =>
        name.IndexOf('#') >= 0 ? name
        : graph.Find(definition.Id with { Name = name }) is { } local ? local.Id.ToString()
        : $"{Prelude.Namespace}#{name}";

    private static string OneLine(string selector) => string.Join(" ", selector.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
