using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Projections, filters and flattening.</content>
internal sealed partial class ExpressionCompiler
{
    /// <summary>The items of a list; null of anything else.</summary>
    private Sequence? Elements(Term list, Scope scope) => list switch
    {
        { Sequence: { } sequence } => sequence,
        { Form: ListForm form } => Items(list, SequenceSource.List, "item", form.Item, scope),
        { Form: DynamicForm } => ItemsOfDynamic(list, "Items", scope),
        _ => null,
    };

    /// <summary>The values of an object; null of anything else.</summary>
    private Sequence? ElementsOfObject(Term value, Scope scope) => value.Form switch
    {
        MapForm { Sparse: false } map => Items(value, SequenceSource.Values, "item", map.Value, scope),
        MapForm or ShapeForm or DynamicForm => ItemsOfDynamic(Term.Dynamic(ToDynamic(value)), "MemberValues", scope),
        _ => null,
    };

    private Sequence Items(Term root, SequenceSource source, string name, Form item, Scope scope)
    {
        Scope inside = scope.Enter(name, item);
        return new Sequence(root, source, inside with { Current = Read(inside.Current) });
    }

    private Sequence ItemsOfDynamic(Term value, string items, Scope scope)
    {
        var root = new Term(new ListForm(new DynamicForm()), new Code($"{value.Code.In(Binding.Primary)}.{items}")) { Nullable = true };
        return Items(root, SequenceSource.List, "item", new DynamicForm(), scope);
    }

    private Term Project(Sequence? source, Expression right)
    {
        if (source is null)
        {
            return Term.Null;
        }

        Sequence elements = Named(source);
        Scope inside = elements.Next;
        Term value = Compile(right, inside);
        if (value is { IsPath: false, Sequence: null, Form: DynamicForm } or { IsPath: false, Sequence: null, Nullable: true })
        {
            return Term.Of(Name(elements, value, value.Form is DynamicForm ? "{ IsNull: false }" : "{ }"));
        }

        Code present = value switch
        {
            { Form: DynamicForm } when inside.IsKnown(value) => Code.True,
            { Form: DynamicForm } => Code.Not(new Code($"{value.Code.Text}.IsNull")),
            { Sequence: { Nullable: true } sequence } => Code.Not(Code.IsNull(sequence.Root.Code)),
            { IsPresent: false } => Code.Not(Code.IsNull(value.Code)),
            _ => Code.True,
        };
        Term element = value.Sequence is { } list ? Term.Of(list with { Root = list.Root with { Nullable = false } }) : value;
        Scope next = element.IsPath ? inside.With(element) : inside;
        return Term.Of(elements.Select(value.Code, present, next with { Current = next.Narrow(element) }));
    }

    private Term Filter(FilterProjection filter, Scope scope)
    {
        if (Elements(Compile(filter.Left, scope), scope) is not { } source)
        {
            return Term.Null;
        }

        Sequence elements = Named(source);
        Code condition = Truth(filter.Condition, elements.Next);
        return Project(elements.Where(condition, WhenTrue(filter.Condition, elements.Next)), filter.Right);
    }

    private Term Flatten(Term list, Scope scope)
    {
        if (Elements(list, scope) is not { } elements)
        {
            return Term.Null;
        }

        Term element = elements.Next.Current;
        return element.Form switch
        {
            ListForm => Term.Of(elements.Flatten(Elements(element, elements.Next)!)),
            DynamicForm => new Term(new ListForm(new DynamicForm()), Code.Call("Jmes::JmesPath.Flatten", elements.ToList())) { Nullable = elements.Nullable },
            _ => Term.Of(elements),
        };
    }

    /// <summary>The elements as something that may stand in several places: what is computed gets a name.</summary>
    private Sequence Named(Sequence elements) =>
        elements.Next.Current is { IsPath: false, Sequence: null } computed ? Name(elements, computed, "var") : elements;

    private Sequence Name(Sequence elements, Term value, string pattern)
    {
        string name = NewVariable("found");
        var test = new Code($"{value.Code.In(Binding.Unary)} is {pattern} {name}", Binding.Relational);
        Term element = value with { Code = new Code(name), Nullable = false, Guarded = false, IsPath = true };
        return elements.Select(value.Code, test, elements.Next with { Current = element });
    }
}
