using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Within a service, names of shapes differ by more than their case, and what is renamed may be (<c>Service</c>).</summary>
internal static class ServiceNamesRule
{
    private const string Id = "Service";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            ImmutableArray<GraphShape> closure = context.ReachOf(service).Closure.Where(shape => !shape.IsMember && shape.Id != service.Id && !shape.IsMixin).ToImmutableArray();
            CheckRenames(context, service, closure);
            CheckNames(context, service, closure);
        }
    }

    private static void CheckRenames(RuleContext context, GraphShape service, ImmutableArray<GraphShape> closure)
    {
        foreach (RenameDefinition rename in service.Service!.Renames)
        {
            GraphShape? shape = closure.FirstOrDefault(candidate => candidate.Id == rename.Shape.Value);
            string? message = shape is null ? $"'{rename.Shape.Value}' is renamed, but is not part of the service."
                : shape.Operation is not null || shape.Resource is not null ? $"'{shape.Id}' is of type {shape.Type}, and cannot be renamed."
                : shape.Id.Name == rename.Name ? $"'{shape.Id}' is renamed to the name that it has."
                : !ShapeId.IsIdentifier(rename.Name) ? $"'{rename.Name}' is no name of a shape."
                : null;
            if (message is not null)
            {
                context.Error(Id, service, message, rename.Shape.Span);
            }
        }
    }

    private static void CheckNames(RuleContext context, GraphShape service, ImmutableArray<GraphShape> closure)
    {
        Dictionary<ShapeId, string> renames = service.Service!.Renames
            .GroupBy(rename => rename.Shape.Value)
            .ToDictionary(group => group.Key, group => group.Last().Name);
        foreach (IGrouping<string, GraphShape> group in closure
            .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any()))
        {
            foreach (GraphShape shape in group)
            {
                GraphShape[] others = group.Where(other => other != shape).ToArray();
                EventSeverity severity = others.Max(other => SeverityOf(context.Graph, shape, other));
                string names = string.Join(", ", others.Select(other => $"'{other.Id}'"));
                context.Report(
                    Id,
                    severity,
                    shape,
                    $"The name '{NameOf(shape)}' of '{shape.Id}' conflicts with {names} in service '{service.Id}'; rename one of them in the service.");
            }
        }

        string NameOf(GraphShape shape) => renames.TryGetValue(shape.Id, out string? name) ? name : shape.Id.Name;
    }

    /// <summary>Simple shapes and lists that say the same may share a name.</summary>
    private static EventSeverity SeverityOf(ModelGraph graph, GraphShape one, GraphShape other)
    {
        if (one.Simple is not null && one.Simple == other.Simple && one.Traits.Equals(other.Traits))
        {
            return EventSeverity.Note;
        }

        if (one.IsList && other.IsList && one.Traits.Equals(other.Traits)
            && graph.MemberOf(one, "member") is { } left && graph.MemberOf(other, "member") is { } right && left.Traits.Equals(right.Traits))
        {
            return left.Member!.Target.Value == right.Member!.Target.Value
                || (graph.TargetOf(left) is { Simple: not null } target && graph.TargetOf(right) is { Simple: not null } second && SeverityOf(graph, target, second) < EventSeverity.Error)
                ? EventSeverity.Warning
                : EventSeverity.Error;
        }

        return EventSeverity.Error;
    }
}
