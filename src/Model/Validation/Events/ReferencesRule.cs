using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>References to resources give their identifiers (<c>ReferencesTrait</c>).</summary>
internal static class ReferencesRule
{
    private const string Id = "ReferencesTrait";
    private const string Trait = "smithy.api#references";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(Trait))
        {
            foreach (JsonObject reference in (shape.Traits.Get(Trait) as JsonArray)?.Items.OfType<JsonObject>() ?? [])
            {
                if (reference["resource"] is JsonString name)
                {
                    Check(context, shape, reference, Resolve(context.Graph, shape, name.Value));
                }
            }
        }
    }

    private static GraphShape? Resolve(ModelGraph graph, GraphShape from, string name) =>
        name.IndexOf('#') >= 0 ? graph.Find(name) : graph.Find(from.Id.Root with { Name = name, Member = null });

    private static void Check(RuleContext context, GraphShape shape, JsonObject reference, GraphShape? target)
    {
        void Error(string message) => context.Error(Id, shape, message, reference.Span);
        JsonObject? ids = reference["ids"] is JsonObject { Properties.IsEmpty: false } given ? given : null;
        bool isString = context.Graph.TargetOf(shape) is { IsString: true };
        if (isString && ids is not null)
        {
            Error("A reference of a string cannot have \"ids\".");
            return;
        }

        // The resource may be defined in a model that is not known here.
        if (target is null)
        {
            return;
        }

        if (target.Resource is not { } resource)
        {
            Error($"Expected a reference to a resource, but '{target.Id}' is of type {target.Type}.");
        }
        else if (isString)
        {
            if (resource.Identifiers.Count != 1)
            {
                Error($"A string can only refer to a resource with one identifier, but '{target.Id}' has {resource.Identifiers.Count}.");
            }
        }
        else if (context.Graph.TargetOf(shape) is { IsStructure: true } structure)
        {
            CheckStructure(context, structure, resource, ids, Error);
        }
    }

    private static void CheckStructure(RuleContext context, GraphShape structure, ResourceDefinition resource, JsonObject? ids, Action<string> error)
    {
        string[] unknown = ids?.Properties.Select(id => id.Name).Where(id => resource.Identifiers.All(identifier => identifier.Name.Value != id)).ToArray() ?? [];
        if (unknown.Length > 0)
        {
            error($"'{resource.Id}' has no identifiers {Names(unknown)}.");
        }

        List<string> faults = new();
        foreach (ResourceMember identifier in resource.Identifiers)
        {
            string name = (ids?[identifier.Name.Value] as JsonString)?.Value ?? identifier.Name.Value;
            if (context.Graph.MemberOf(structure, name) is not { } member)
            {
                faults.Add($"'{structure.Id}' has no member '{name}'");
            }
            else if (context.Graph.TargetOf(member) is { IsString: false })
            {
                faults.Add($"member '{name}' targets no string");
            }
        }

        if (faults.Count > 0)
        {
            error($"The reference to '{resource.Id}' is invalid: {string.Join("; ", faults)}.");
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
