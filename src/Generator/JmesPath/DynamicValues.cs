using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>Values of known types as dynamic ones, and the methods that do so for structures and unions.</summary>
internal sealed class DynamicValues(ValueShapes shapes, MethodNames names)
{
    private readonly Dictionary<ShapeId, string> _methods = new();
    private readonly Queue<ObjectValueShape> _pending = new();

    public Code Of(CompiledValue value) => value.Shape switch
    {
        ListValueShape { Item: DynamicValueShape } => Code.Call("Jmes::JmesValue.Of", value.Code),
        ListValueShape list => Code.Call("Jmes::JmesValue.OfList", value.Code, Function(list.Item, list.Sparse)),
        MapValueShape map => Code.Call("Jmes::JmesValue.OfMap", value.Code, Function(map.Value, map.Sparse)),
        ObjectValueShape shape => Code.Call(MethodOf(shape), value.Code),
        ExchangeValueShape exchange => new Code($"Jmes::JmesValue.Object((\"input\", {Of(exchange.Find("input")!).Text}), (\"output\", {Of(exchange.Find("output")!).Text}))"),
        DocumentValueShape => Code.Call("Jmes::JmesValue.Of", value.Code),
        _ => Scalars.ToDynamic(value),
    };

    /// <summary>The methods that code of <see cref="Of"/> calls and that have not been asked for before.</summary>
    public IEnumerable<MethodPlan> TakeMethods()
    {
        while (_pending.Count > 0)
        {
            ObjectValueShape shape = _pending.Dequeue();
            yield return new MethodPlan(
                null,
                $"private static Jmes::JmesValue {_methods[shape.Id]}({shape.Type}? value) => {(shape.IsUnion ? "value switch" : "value is null ? default : Jmes::JmesValue.Structure(")}",
                (shape.IsUnion ? OfUnion(shape) : OfStructure(shape)).ToEquatableArray());
        }
    }

    private IEnumerable<string> OfStructure(ObjectValueShape shape)
    {
        IReadOnlyList<MemberValueShape> members = shapes.MembersOf(shape.Id);
        return members.Count == 0 ? ["    );"] : members.Select((member, index) =>
        {
            CompiledValue value = new(member.Shape!, new Code($"value.{member.Name}")) { Nullable = member.Nullable, IsPath = true };
            return $"    ({Literal.String(member.Member)}, {Of(value).Text}){(index == members.Count - 1 ? ");" : ",")}";
        });
    }

    private IEnumerable<string> OfUnion(ObjectValueShape shape)
    {
        yield return "{";
        foreach (MemberValueShape member in shapes.MembersOf(shape.Id))
        {
            yield return member.Shape is null
                ? $"    {shape.Type}.{member.Name} => Jmes::JmesValue.Structure(({Literal.String(member.Member)}, Jmes::JmesValue.Object())),"
                : $"    {shape.Type}.{member.Name} member => Jmes::JmesValue.Structure(({Literal.String(member.Member)}, {Of(new CompiledValue(member.Shape, new Code("member.Value"))).Text})),";
        }

        yield return $"    {shape.Type}.Unknown member => Jmes::JmesValue.Structure((member.Name, Jmes::JmesValue.Of(member.Value))),";
        yield return "    _ => default,";
        yield return "};";
    }

    private Code Function(ValueShape item, bool sparse) =>
        new($"static item => {Of(new CompiledValue(item, new Code("item")) { Nullable = sparse, IsPath = true }).Text}");

    private string MethodOf(ObjectValueShape shape)
    {
        if (!_methods.TryGetValue(shape.Id, out string? method))
        {
            _methods[shape.Id] = method = names.Choose("ViewOf" + shape.Type.Substring(shape.Type.LastIndexOf('.') + 1));
            _pending.Enqueue(shape);
        }

        return method;
    }
}
