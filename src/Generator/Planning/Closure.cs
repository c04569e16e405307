using Smithwright.Generator.Protocols;
using Smithwright.Model;
using Smithwright.Model.Assembly;

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
            Walk(operation.Input, _fromInputs);
            Walk(operation.Output, _fromOutputs);
            foreach (ShapeId error in operation.Errors)
            {
                Walk(error, _fromOutputs);
            }
        }

        foreach (ShapeId error in serviceErrors)
        {
            Walk(error, _fromOutputs);
        }
    }

    public IReadOnlyList<OperationShape> Operations { get; }

    /// <summary>Whether all that travels is read and written.</summary>
    public bool BothWays { get; }

    /// <summary>The shapes that become C# types, in the order of their ids.</summary>
    public IEnumerable<Shape> Types => _fromInputs.Union(_fromOutputs).Select(id => _model[id])
        .Where(shape => shape is StructureShape or UnionShape or EnumShape or IntEnumShape && shape.Id != Prelude.Unit)
        .OrderBy(shape => shape.Id);

    public static Closure Of(ServiceModel model, ServiceShape service, ServiceOptions options, Protocol protocol)
    {
        var wanted = new HashSet<string>(options.Operations, StringComparer.Ordinal);
        OperationShape[] operations = service.Operations.Select(id => model[id]).OfType<OperationShape>()
            .Where(operation => (wanted.Count == 0 || wanted.Contains(operation.Id.Name)) && protocol.Supports(model, operation))
            .ToArray();
        return new Closure(model, operations, service.Errors.Items, options.Features.BothWays);
    }

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

    private void Walk(ShapeId root, HashSet<ShapeId> seen)
    {
        var pending = new Stack<ShapeId>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            ShapeId id = pending.Pop();
            if (!seen.Add(id))
            {
                continue;
            }

            foreach (ShapeId target in Targets(_model[id]))
            {
                pending.Push(target);
            }
        }
    }

    private static IEnumerable<ShapeId> Targets(Shape shape) => shape switch
    {
        StructureShape structure => structure.Members.Select(member => member.Target),
        UnionShape union => union.Members.Select(member => member.Target),
        ListShape list => [list.Member.Target],
        MapShape map => [map.Key.Target, map.Value.Target],
        _ => [],
    };
}
