using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Within a service, operations and resources have one place (<c>SingleOperationBinding</c>, <c>SingleResourceBinding</c>).</summary>
internal static class SingleBindingRules
{
    public static void Check(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            ServiceReach reach = context.ReachOf(service);
            GraphShape[] containers = [service, .. reach.Resources];
            foreach (GraphShape operation in reach.Operations.Where(operation => CountOf(context.Graph, containers, operation) > 1))
            {
                context.Error("SingleOperationBinding", operation, $"Operation '{operation.Id}' is bound more than once in service '{service.Id}'.");
            }

            foreach (GraphShape resource in reach.Resources.Where(resource => CountOf(context.Graph, containers, resource) > 1))
            {
                context.Error("SingleResourceBinding", resource, $"Resource '{resource.Id}' is bound more than once in service '{service.Id}'.");
            }
        }
    }

    private static int CountOf(ModelGraph graph, GraphShape[] containers, GraphShape shape)
    {
        HashSet<ShapeId> users = new(graph.Incoming(shape).Where(relation => relation.Name is not ("mixin" or "trait")).Select(relation => relation.From.Id));
        return containers.Count(container => users.Contains(container.Id));
    }
}
