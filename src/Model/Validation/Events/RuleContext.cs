using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Nodes;

namespace Smithwright.Model.Validation.Events;

/// <summary>What a rule of model validation sees, and where it reports.</summary>
/// <param name="graph">The model as it is written.</param>
/// <param name="model">The same, closed: what could not be made sense of is left out.</param>
internal sealed class RuleContext(ModelGraph graph, ServiceModel model)
{
    private readonly ImmutableArray<ModelEvent>.Builder _events = ImmutableArray.CreateBuilder<ModelEvent>();
    private readonly Dictionary<GraphShape, ServiceReach> _services = [];

    public ModelGraph Graph { get; } = graph;

    public ServiceModel Model { get; } = model;

    public IReadOnlyList<ModelEvent> Events => _events;

    /// <summary>The operations and resources of a service.</summary>
    public ServiceReach ReachOf(GraphShape service)
    {
        if (!_services.TryGetValue(service, out ServiceReach? reach))
        {
            _services[service] = reach = ServiceReach.Of(Graph, service);
        }

        return reach;
    }

    public void Report(string id, EventSeverity severity, GraphShape shape, string message, SourceSpan? span = null)
    {
        Graph.ThrowIfCanceled();
        _events.Add(new ModelEvent(id, severity, shape.Id, span ?? shape.Span, message));
    }

    public void Error(string id, GraphShape shape, string message, SourceSpan? span = null) => Report(id, EventSeverity.Error, shape, message, span);

    /// <summary>Reports at the value of a trait.</summary>
    public void ErrorAt(string id, GraphShape shape, string trait, string message) => Error(id, shape, message, shape.Traits.Get(trait)?.Span);

    public void ErrorOfModel(string id, SourceSpan span, string message) => _events.Add(new ModelEvent(id, EventSeverity.Error, null, span, message));

    public void ReportOfModel(string id, EventSeverity severity, SourceSpan span, string message) => _events.Add(new ModelEvent(id, severity, null, span, message));

    /// <summary>Checks a value that stands somewhere in a trait.</summary>
    public void CheckValue(string id, GraphShape at, GraphShape shape, JsonNode value, string what, bool allowsConstraintErrors = false)
    {
        ValueCheck check = new(Graph) { Origin = at.Id, AllowsConstraintErrors = allowsConstraintErrors };
        foreach (ValueProblem problem in check.Check(shape, value))
        {
            Report(problem.Suffix.Length == 0 ? id : $"{id}.{problem.Suffix}", problem.Severity, at, $"{what}{problem.Path}: {problem.Message}", problem.Span);
        }
    }
}
