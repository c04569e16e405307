using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>No resource contains itself (<c>ResourceCycle</c>).</summary>
internal static class ResourceCycleRule
{
    public static void Check(RuleContext context)
    {
        foreach (GraphShape resource in Cycles.Find(context.Graph.Resources, Inner).SelectMany(cycle => cycle))
        {
            context.Error("ResourceCycle", resource, $"Resource '{resource.Id}' contains itself.");
        }

        IEnumerable<GraphShape> Inner(GraphShape resource) =>
            context.Graph.Outgoing(resource).Where(relation => relation.Name == "resource" && relation.To.Resource is not null).Select(relation => relation.To);
    }
}
