using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>How operations work on resources: <c>ResourceLifecycle</c>, <c>ResourceIdentifier</c> and <c>ResourceIdentifierBinding</c>.</summary>
internal static class ResourceRules
{
    private const string ResourceIdentifier = "smithy.api#resourceIdentifier";

    public static void Lifecycles(RuleContext context)
    {
        foreach (GraphShape resource in context.Graph.Resources)
        {
            foreach (ResourceMember lifecycle in resource.Resource!.Lifecycle)
            {
                if (context.Graph.Find(lifecycle.Target.Value) is not { Operation: not null } operation)
                {
                    continue;
                }

                string name = lifecycle.Name.Value;
                bool isRead = name is "read" or "list";
                if (operation.Has("smithy.api#readonly") != isRead)
                {
                    string expected = isRead ? "must have" : "cannot have";
                    context.Error(
                        "ResourceLifecycle",
                        resource,
                        $"The operation '{operation.Id}' for '{name}' of '{resource.Id}' {expected} the trait 'readonly'.",
                        lifecycle.Target.Span);
                }

                if (name is "put" or "delete" && !operation.Has(TraitIds.Idempotent))
                {
                    context.Error(
                        "ResourceLifecycle",
                        resource,
                        $"The operation '{operation.Id}' for '{name}' of '{resource.Id}' must have the trait 'idempotent'.",
                        lifecycle.Target.Span);
                }
            }
        }
    }

    /// <summary>Resources have the identifiers of those that contain them.</summary>
    public static void Identifiers(RuleContext context)
    {
        foreach (GraphShape parent in context.Graph.Resources)
        {
            foreach (Located<ShapeId> reference in parent.Resource!.Resources)
            {
                if (context.Graph.Find(reference.Value) is not { Resource: { } child } shape)
                {
                    continue;
                }

                foreach (ResourceMember identifier in parent.Resource.Identifiers)
                {
                    ResourceMember? own = child.Identifiers.Items.FirstOrDefault(other => other.Name.Value == identifier.Name.Value);
                    if (own is null)
                    {
                        context.Error(
                            "ResourceIdentifier",
                            shape,
                            $"Resource '{shape.Id}' is contained in '{parent.Id}', and needs its identifier '{identifier.Name.Value}'.");
                    }
                    else if (own.Target.Value != identifier.Target.Value)
                    {
                        context.Error(
                            "ResourceIdentifier",
                            shape,
                            $"Identifier '{identifier.Name.Value}' of '{shape.Id}' must target '{identifier.Target.Value}', as that of '{parent.Id}' does.",
                            own.Target.Span);
                    }
                }
            }
        }
    }

    /// <summary>Operations on one resource are given all of its identifiers, and others are not.</summary>
    public static void Bindings(RuleContext context)
    {
        foreach (GraphShape resource in context.Graph.Resources)
        {
            foreach (Relation relation in context.Graph.Outgoing(resource).Where(relation => relation.To.Operation is not null))
            {
                CheckBinding(context, resource, relation);
            }

            CheckChildren(context, resource);
        }

        CheckExplicit(context);
    }

    /// <summary>The identifiers of a resource that members of an input give, by their names.</summary>
    public static ImmutableDictionary<string, GraphShape> BoundIdentifiers(ModelGraph graph, GraphShape resource, GraphShape operation)
    {
        ImmutableDictionary<string, GraphShape>.Builder bound = ImmutableDictionary.CreateBuilder<string, GraphShape>(StringComparer.Ordinal);
        foreach (GraphShape member in graph.InputOf(operation) is { } input ? graph.MembersOf(input) : ImmutableArray<GraphShape>.Empty)
        {
            string name = member.Traits.GetString(ResourceIdentifier) ?? member.Id.Member!;
            if (member.Has(TraitIds.Required)
                && resource.Resource!.Identifiers.Items.FirstOrDefault(identifier => identifier.Name.Value == name) is { } identifier
                && member.Member!.Target.Value == identifier.Target.Value
                && (!bound.ContainsKey(name) || member.Id.Member != name))
            {
                bound[name] = member;
            }
        }

        return bound.ToImmutable();
    }

    private static void CheckBinding(RuleContext context, GraphShape resource, Relation relation)
    {
        EquatableArray<ResourceMember> identifiers = resource.Resource!.Identifiers;
        bool isOfCollection = relation.Name is "create" or "list" or "collectionOperation";
        ImmutableDictionary<string, GraphShape> bound = BoundIdentifiers(context.Graph, resource, relation.To);
        string[] missing = identifiers.Select(identifier => identifier.Name.Value).Where(name => !bound.ContainsKey(name)).ToArray();
        if (!isOfCollection && missing.Length > 0)
        {
            context.Error(
                "ResourceIdentifierBinding", relation.To,
                $"Operation '{relation.To.Id}' works on one resource '{resource.Id}', but its input has no required members that target these identifiers: {Names(missing)}.");
        }
        else if (isOfCollection && missing.Length == 0 && !identifiers.IsEmpty && relation.Name != "create")
        {
            context.Error(
                "ResourceIdentifierBinding",
                relation.To,
                $"Operation '{relation.To.Id}' works on a collection of '{resource.Id}', but its input has all identifiers of one resource.");
        }
    }

    /// <summary>An identifier is given by one member.</summary>
    private static void CheckExplicit(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            foreach (IGrouping<string, GraphShape> group in context.Graph.MembersOf(structure)
                .Where(member => member.Traits.GetString(ResourceIdentifier) is not null)
                .GroupBy(member => member.Traits.GetString(ResourceIdentifier)!, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any()))
            {
                context.Error(
                    "ResourceIdentifierBinding", structure, $"Several members of '{structure.Id}' give the identifier '{group.Key}': {Names(group.Select(member => member.Id.Member!))}.");
            }
        }
    }

    /// <summary>Operations of a contained resource are given the identifiers of what contains it.</summary>
    private static void CheckChildren(RuleContext context, GraphShape resource)
    {
        EquatableArray<ResourceMember> identifiers = resource.Resource!.Identifiers;
        foreach (GraphShape child in context.Graph.Outgoing(resource).Where(relation => relation.Name == "resource" && relation.To.Resource is not null).Select(relation => relation.To))
        {
            foreach (Relation relation in context.Graph.Outgoing(child).Where(relation => relation.To.Operation is not null && relation.Name is "create" or "list" or "collectionOperation"))
            {
                ImmutableDictionary<string, GraphShape> bound = BoundIdentifiers(context.Graph, child, relation.To);
                string[] missing = identifiers.Select(identifier => identifier.Name.Value).Where(name => !bound.ContainsKey(name)).ToArray();
                if (missing.Length > 0)
                {
                    context.Error(
                        "ResourceIdentifierBinding", relation.To,
                        $"Operation '{relation.To.Id}' is bound to '{child.Id}', which is contained in '{resource.Id}', but its input lacks identifiers of that: {Names(missing)}.");
                }
            }
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
