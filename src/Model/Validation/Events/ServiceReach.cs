using System.Collections.Immutable;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation.Events;

/// <summary>What a service leads to.</summary>
internal sealed class ServiceReach
{
    private readonly Lazy<ImmutableArray<GraphShape>> _closure;

    private ServiceReach(ModelGraph graph, GraphShape service, ImmutableArray<GraphShape> operations, ImmutableArray<GraphShape> resources)
    {
        Operations = operations;
        Resources = resources;
        _closure = new(() => NeighborSteps.Walk(graph, service).ToImmutableArray());
    }

    /// <summary>The operations of the service and of its resources, each once.</summary>
    public ImmutableArray<GraphShape> Operations { get; }

    /// <summary>The resources of the service, and theirs.</summary>
    public ImmutableArray<GraphShape> Resources { get; }

    /// <summary>The service and all shapes and members that it leads to.</summary>
    public ImmutableArray<GraphShape> Closure => _closure.Value;

    public static ServiceReach Of(ModelGraph graph, GraphShape service)
    {
        HashSet<GraphShape> seen = new();
        List<GraphShape> operations = new();
        List<GraphShape> resources = new();
        Queue<GraphShape> pending = new();
        pending.Enqueue(service);
        while (pending.Count > 0)
        {
            foreach (Relation relation in graph.Outgoing(pending.Dequeue()))
            {
                if (relation.To.Operation is not null && seen.Add(relation.To))
                {
                    operations.Add(relation.To);
                }
                else if (relation.To.Resource is not null && relation.Name == "resource" && seen.Add(relation.To))
                {
                    resources.Add(relation.To);
                    pending.Enqueue(relation.To);
                }
            }
        }

        return new ServiceReach(graph, service, operations.ToImmutableArray(), resources.ToImmutableArray());
    }
}
