using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Projections, filters and flattening.</content>
internal sealed partial class ExpressionCompiler
{
    /// <summary>The items of a list; null of anything else.</summary>
    private Sequence? Elements(CompiledValue list, Scope scope) => list switch
    {
        { Sequence: { } sequence } => sequence,
        { Shape: ListValueShape shape } => Items(list, SequenceSource.List, "item", shape.Item, scope),
        { Shape: DynamicValueShape } => ItemsOfDynamic(list, "Items", scope),
        _ => null,
    };

    /// <summary>The values of an object; null of anything else.</summary>
    private Sequence? ElementsOfObject(CompiledValue value, Scope scope) => value.Shape switch
    {
        MapValueShape { Sparse: false } map => Items(value, SequenceSource.Values, "item", map.Value, scope),
        MapValueShape or ObjectValueShape or DynamicValueShape => ItemsOfDynamic(CompiledValue.Dynamic(ToDynamic(value)), "MemberValues", scope),
        _ => null,
    };

    private Sequence Items(CompiledValue root, SequenceSource source, string name, ValueShape item, Scope scope)
    {
        Scope inside = scope.Enter(name, item);
        return new Sequence(root, source, inside with { Current = Read(inside.Current) });
    }

    private Sequence ItemsOfDynamic(CompiledValue value, string items, Scope scope)
    {
        CompiledValue root = new(new ListValueShape(new DynamicValueShape()), new Code($"{value.Code.In(Binding.Primary)}.{items}")) { Nullable = true };
        return Items(root, SequenceSource.List, "item", new DynamicValueShape(), scope);
    }

    private CompiledValue Project(Sequence? source, Expression right)
    {
        if (source is null)
        {
            return CompiledValue.Null;
        }

        Sequence elements = Named(source);
        Scope inside = elements.Next;
        CompiledValue value = Compile(right, inside);
        if (value is { IsPath: false, Sequence: null, Shape: DynamicValueShape } or { IsPath: false, Sequence: null, Nullable: true })
        {
            return CompiledValue.Of(Name(elements, value, value.Shape is DynamicValueShape ? "{ IsNull: false }" : "{ }"));
        }

        Code present = value switch
        {
            { Shape: DynamicValueShape } when inside.IsKnown(value) => Code.True,
            { Shape: DynamicValueShape } => Code.Not(new Code($"{value.Code.Text}.IsNull")),
            { Sequence: { Nullable: true } sequence } => Code.Not(Code.IsNull(sequence.Root.Code)),
            { IsPresent: false } => Code.Not(Code.IsNull(value.Code)),
            _ => Code.True,
        };
        CompiledValue element = value.Sequence is { } list ? CompiledValue.Of(list with { Root = list.Root with { Nullable = false } }) : value;
        Scope next = element.IsPath ? inside.With(element) : inside;
        return CompiledValue.Of(elements.Select(value.Code, present, next with { Current = next.Narrow(element) }));
    }

    private CompiledValue Filter(FilterProjection filter, Scope scope)
    {
        if (Elements(Compile(filter.Left, scope), scope) is not { } source)
        {
            return CompiledValue.Null;
        }

        Sequence elements = Named(source);
        Code condition = Truth(filter.Condition, elements.Next);
        return Project(elements.Where(condition, WhenTrue(filter.Condition, elements.Next)), filter.Right);
    }

    private CompiledValue Flatten(CompiledValue list, Scope scope)
    {
        if (Elements(list, scope) is not { } elements)
        {
            return CompiledValue.Null;
        }

        CompiledValue element = elements.Next.Current;
        return element.Shape switch
        {
            ListValueShape => CompiledValue.Of(elements.Flatten(Elements(element, elements.Next)!)),
            DynamicValueShape => new CompiledValue(new ListValueShape(new DynamicValueShape()), Code.Call("Jmes::JmesPath.Flatten", elements.ToList())) { Nullable = elements.Nullable },
            _ => CompiledValue.Of(elements),
        };
    }

    /// <summary>The elements as something that may stand in several places: what is computed gets a name.</summary>
    private Sequence Named(Sequence elements) =>
        elements.Next.Current is { IsPath: false, Sequence: null } computed ? Name(elements, computed, "var") : elements;

    private Sequence Name(Sequence elements, CompiledValue value, string pattern)
    {
        string name = NewVariable("found");
        Code test = new($"{value.Code.In(Binding.Unary)} is {pattern} {name}", Binding.Relational);
        CompiledValue element = value with { Code = new Code(name), Nullable = false, Guarded = false, IsPath = true };
        return elements.Select(value.Code, test, elements.Next with { Current = element });
    }
}
