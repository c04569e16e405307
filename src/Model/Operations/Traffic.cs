using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>
/// Who sends what: the shapes that the operations of a service reach, from callers to the service and from the service to callers. It holds ids alone, so that
/// it stays the same whatever else of the shapes changes.
/// </summary>
internal sealed class Traffic : IEquatable<Traffic>
{
    private readonly HashSet<ShapeId> _fromCallers = new();
    private readonly HashSet<ShapeId> _fromService = new();
    private readonly HashSet<ShapeId> _inputs;
    private readonly HashSet<ShapeId> _outputs;
    private readonly Dictionary<ShapeId, string> _roles = new();

    private Traffic(ServiceModel model, IReadOnlyList<OperationShape> operations, IReadOnlyList<ShapeId> serviceErrors)
    {
        Operations = operations.Select(operation => operation.Id).ToEquatableArray();
        _inputs = new(operations.Select(operation => operation.Input));
        _outputs = new(operations.Select(operation => operation.Output));
        foreach (OperationShape operation in operations)
        {
            _roles[operation.Input] = $"The input of `{operation.Id.Name}`.";
            _roles[operation.Output] = $"The output of `{operation.Id.Name}`.";
            Reach.AddTo(_fromCallers, model, operation.Input);
            Reach.AddTo(_fromService, model, operation.Output);
        }

        foreach (ShapeId error in operations.SelectMany(operation => operation.Errors).Concat(serviceErrors))
        {
            Reach.AddTo(_fromService, model, error);
        }

        Types = Shapes.Where(id => model[id].IsType()).ToEquatableArray();
    }

    /// <summary>The operations, in the order of their ids.</summary>
    public EquatableArray<ShapeId> Operations { get; }

    /// <summary>The shapes that become C# types, in the order of their ids.</summary>
    public EquatableArray<ShapeId> Types { get; }

    /// <summary>All shapes that travel, in the order of their ids.</summary>
    public IEnumerable<ShapeId> Shapes => _fromCallers.Union(_fromService).OrderBy(id => id);

    /// <summary>The traffic of some operations of a service.</summary>
    public static Traffic Of(ServiceModel model, ServiceShape service, IReadOnlyList<OperationShape> operations) => new(model, operations, service.Errors.Items);

    /// <summary>Whether callers send this shape, or something that holds it.</summary>
    public bool IsFromCallers(ShapeId shape) => _fromCallers.Contains(shape);

    /// <summary>Whether the service sends this shape, or something that holds it.</summary>
    public bool IsFromService(ShapeId shape) => _fromService.Contains(shape);

    /// <summary>Whether only the service sends this shape.</summary>
    public bool IsFromServiceOnly(ShapeId shape) => _fromService.Contains(shape) && !_fromCallers.Contains(shape);

    /// <summary>Whether this very shape is the input of an operation.</summary>
    public bool IsInput(ShapeId shape) => _inputs.Contains(shape);

    /// <summary>Whether this very shape is the output of an operation.</summary>
    public bool IsOutput(ShapeId shape) => _outputs.Contains(shape);

    /// <summary>What an input or output is, as CommonMark, for those that the model does not document; null for other shapes.</summary>
    public string? RoleOf(ShapeId shape) => _roles.TryGetValue(shape, out string? role) ? role : null;

    /// <inheritdoc/>
    public bool Equals(Traffic? other) => ReferenceEquals(this, other)
        || (other is not null
            && Operations == other.Operations
            && Types == other.Types
            && _fromCallers.SetEquals(other._fromCallers)
            && _fromService.SetEquals(other._fromService)
            && _inputs.SetEquals(other._inputs)
            && _outputs.SetEquals(other._outputs)
            && _roles.Count == other._roles.Count
            && _roles.All(role => other.RoleOf(role.Key) == role.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Traffic);

    /// <inheritdoc/>
    public override int GetHashCode() => Types.Count;
}
