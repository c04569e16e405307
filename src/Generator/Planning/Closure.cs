using Smithwright.Model;
using Smithwright.Model.Project;

namespace Smithwright.Generator.Planning;

/// <summary>The shapes that the generated operations of a service reach, and from which side.</summary>
internal sealed class Closure
{
    private readonly ServiceModel _model;
    private readonly HashSet<ShapeId> _fromInputs = new();
    private readonly HashSet<ShapeId> _fromOutputs = new();
    private readonly Dictionary<ShapeId, string> _roles = new();

    private Closure(ServiceModel model, IReadOnlyList<OperationShape> operations, IReadOnlyList<ShapeId> serviceErrors, bool bothWays)
    {
        _model = model;
        BothWays = bothWays;
        Operations = operations;
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
    }

    public IReadOnlyList<OperationShape> Operations { get; }

    /// <summary>Whether all that travels is read and written.</summary>
    public bool BothWays { get; }

    /// <summary>The shapes that become C# types, in the order of their ids.</summary>
    public IEnumerable<Shape> Types => _fromInputs.Union(_fromOutputs).Select(id => _model[id])
        .Where(shape => shape.IsType())
        .OrderBy(shape => shape.Id);

    public static Closure Of(ServiceModel model, ClientRequest request) =>
        new(model, request.Operations(model), request.Service.Errors.Items, request.Item.Features.BothWays);

    /// <summary>Whether callers send this shape, or something that holds it.</summary>
    public bool IsFromInputs(ShapeId shape) => _fromInputs.Contains(shape);

    /// <summary>Whether services send this shape, or something that holds it.</summary>
    public bool IsFromOutputs(ShapeId shape) => _fromOutputs.Contains(shape);

    /// <summary>Whether this very shape is what an operation returns.</summary>
    public bool IsOutput(ShapeId shape) => Operations.Any(operation => operation.Output == shape);

    /// <summary>Whether callers hand this very shape to an operation.</summary>
    public bool IsInput(ShapeId shape) => Operations.Any(operation => operation.Input == shape);

    /// <summary>Whether only services send this shape.</summary>
    public bool IsOutputOnly(ShapeId shape) => _fromOutputs.Contains(shape) && !_fromInputs.Contains(shape);

    /// <summary>Which way a shape travels, as far as it is generated.</summary>
    public CodecUse CodecUseOf(ShapeId shape) => BothWays
        ? CodecUse.Read | CodecUse.Write
        : (_fromOutputs.Contains(shape) ? CodecUse.Read : CodecUse.None) | (_fromInputs.Contains(shape) ? CodecUse.Write : CodecUse.None);

    /// <summary>What an input or output is, as CommonMark, for those that the model does not document; null for other shapes.</summary>
    public string? RoleOf(ShapeId shape) => _roles.TryGetValue(shape, out string? role) ? role : null;
}
