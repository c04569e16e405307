using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>Values of known types as dynamic ones, and the methods that do so for structures and unions.</summary>
internal sealed class DynamicValues(ShapeForms shapes, MethodNames names)
{
    private readonly Dictionary<ShapeId, string> _methods = new();
    private readonly Queue<ShapeForm> _pending = new();

    public Code Of(Term term) => term.Form switch
    {
        ListForm { Item: DynamicForm } => Code.Call("Jmes::JmesValue.Of", term.Code),
        ListForm list => Code.Call("Jmes::JmesValue.OfList", term.Code, Function(list.Item, list.Sparse)),
        MapForm map => Code.Call("Jmes::JmesValue.OfMap", term.Code, Function(map.Value, map.Sparse)),
        ShapeForm shape => Code.Call(MethodOf(shape), term.Code),
        ExchangeForm exchange => new Code($"Jmes::JmesValue.Object((\"input\", {Of(exchange.Find("input")!).Text}), (\"output\", {Of(exchange.Find("output")!).Text}))"),
        DocumentForm => Code.Call("Jmes::JmesValue.Of", term.Code),
        _ => Scalars.ToDynamic(term),
    };

    /// <summary>The methods that code of <see cref="Of"/> calls and that have not been asked for before.</summary>
    public IEnumerable<MethodPlan> TakeMethods()
    {
        while (_pending.Count > 0)
        {
            ShapeForm shape = _pending.Dequeue();
            yield return new MethodPlan(
                null,
                $"private static Jmes::JmesValue {_methods[shape.Id]}({shape.Type}? value) => {(shape.IsUnion ? "value switch" : "value is null ? default : Jmes::JmesValue.Structure(")}",
                (shape.IsUnion ? OfUnion(shape) : OfStructure(shape)).ToEquatableArray());
        }
    }

    private IEnumerable<string> OfStructure(ShapeForm shape)
    {
        IReadOnlyList<MemberForm> members = shapes.MembersOf(shape.Id);
        return members.Count == 0 ? ["    );"] : members.Select((member, index) =>
        {
            var value = new Term(member.Form!, new Code($"value.{member.Name}")) { Nullable = member.Nullable, IsPath = true };
            return $"    ({Literal.String(member.Member)}, {Of(value).Text}){(index == members.Count - 1 ? ");" : ",")}";
        });
    }

    private IEnumerable<string> OfUnion(ShapeForm shape)
    {
        yield return "{";
        foreach (MemberForm member in shapes.MembersOf(shape.Id))
        {
            yield return member.Form is null
                ? $"    {shape.Type}.{member.Name} => Jmes::JmesValue.Structure(({Literal.String(member.Member)}, Jmes::JmesValue.Object())),"
                : $"    {shape.Type}.{member.Name} member => Jmes::JmesValue.Structure(({Literal.String(member.Member)}, {Of(new Term(member.Form, new Code("member.Value"))).Text})),";
        }

        yield return $"    {shape.Type}.Unknown member => Jmes::JmesValue.Structure((member.Name, Jmes::JmesValue.Of(member.Value))),";
        yield return "    _ => default,";
        yield return "};";
    }

    private Code Function(Form item, bool sparse) =>
        new($"static item => {Of(new Term(item, new Code("item")) { Nullable = sparse, IsPath = true }).Text}");

    private string MethodOf(ShapeForm shape)
    {
        if (!_methods.TryGetValue(shape.Id, out string? method))
        {
            _methods[shape.Id] = method = names.Choose("ViewOf" + shape.Type.Substring(shape.Type.LastIndexOf('.') + 1));
            _pending.Enqueue(shape);
        }

        return method;
    }
}
