using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>
/// The shapes that the generated operations of a service reach, and from which side. It holds ids alone, so that it stays the same whatever else of the
/// shapes changes.
/// </summary>
internal sealed class Closure : IEquatable<Closure>
{
    private readonly HashSet<ShapeId> _fromInputs = new();
    private readonly HashSet<ShapeId> _fromOutputs = new();
    private readonly HashSet<ShapeId> _inputs;
    private readonly HashSet<ShapeId> _outputs;
    private readonly Dictionary<ShapeId, string> _roles = new();

    private Closure(ServiceModel model, IReadOnlyList<OperationShape> operations, IReadOnlyList<ShapeId> serviceErrors, bool bothWays)
    {
        BothWays = bothWays;
        Operations = operations.Select(operation => operation.Id).ToEquatableArray();
        _inputs = new(operations.Select(operation => operation.Input));
        _outputs = new(operations.Select(operation => operation.Output));
        foreach (OperationShape operation in operations)
        {
            _roles[operation.Input] = $"The input of `{operation.Id.Name}`.";
            _roles[operation.Output] = $"The output of `{operation.Id.Name}`.";
            Reach.AddTo(_fromInputs, model, operation.Input);
            Reach.AddTo(_fromOutputs, model, operation.Output);
            foreach (ShapeId error in operation.Errors)
            {
                Reach.AddTo(_fromOutputs, model, error);
            }
        }

        foreach (ShapeId error in serviceErrors)
        {
            Reach.AddTo(_fromOutputs, model, error);
        }

        Types = _fromInputs.Union(_fromOutputs).Where(id => model[id].IsType()).OrderBy(id => id).ToEquatableArray();
    }

    /// <summary>The operations to generate, in the order of their ids.</summary>
    public EquatableArray<ShapeId> Operations { get; }

    /// <summary>Whether all that travels is read and written.</summary>
    public bool BothWays { get; }

    /// <summary>The shapes that become C# types, in the order of their ids.</summary>
    public EquatableArray<ShapeId> Types { get; }

    public static Closure Of(ServiceModel model, ClientRequest request) =>
        new(model, request.Operations(model), request.Service.Errors.Items, request.Item.Features.BothWays);

    /// <summary>Whether callers send this shape, or something that holds it.</summary>
    public bool IsFromInputs(ShapeId shape) => _fromInputs.Contains(shape);

    /// <summary>Whether services send this shape, or something that holds it.</summary>
    public bool IsFromOutputs(ShapeId shape) => _fromOutputs.Contains(shape);

    /// <summary>Whether this very shape is what an operation returns.</summary>
    public bool IsOutput(ShapeId shape) => _outputs.Contains(shape);

    /// <summary>Whether callers hand this very shape to an operation.</summary>
    public bool IsInput(ShapeId shape) => _inputs.Contains(shape);

    /// <summary>Whether only services send this shape.</summary>
    public bool IsOutputOnly(ShapeId shape) => _fromOutputs.Contains(shape) && !_fromInputs.Contains(shape);

    /// <summary>Which way a shape travels in requests, as far as it is generated.</summary>
    public CodecUse UseInRequests(ShapeId shape) =>
        !_fromInputs.Contains(shape) ? CodecUse.None : BothWays ? CodecUse.Read | CodecUse.Write : CodecUse.Write;

    /// <summary>Which way a shape travels in responses, as far as it is generated.</summary>
    public CodecUse UseInResponses(ShapeId shape) =>
        !_fromOutputs.Contains(shape) ? CodecUse.None : BothWays ? CodecUse.Read | CodecUse.Write : CodecUse.Read;

    /// <summary>What an input or output is, as CommonMark, for those that the model does not document; null for other shapes.</summary>
    public string? RoleOf(ShapeId shape) => _roles.TryGetValue(shape, out string? role) ? role : null;

    public bool Equals(Closure? other) => ReferenceEquals(this, other)
        || (other is not null
            && BothWays == other.BothWays
            && Operations == other.Operations
            && Types == other.Types
            && _fromInputs.SetEquals(other._fromInputs)
            && _fromOutputs.SetEquals(other._fromOutputs)
            && _inputs.SetEquals(other._inputs)
            && _outputs.SetEquals(other._outputs)
            && _roles.Count == other._roles.Count
            && _roles.All(role => other.RoleOf(role.Key) == role.Value));

    public override bool Equals(object? obj) => Equals(obj as Closure);

    public override int GetHashCode() => Types.Count;
}
