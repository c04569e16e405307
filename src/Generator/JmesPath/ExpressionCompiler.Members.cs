using Smithwright.Generator.CSharp;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Members, elements, what is put together of several values, and values within values.</content>
internal sealed partial class ExpressionCompiler
{
    private Term Field(Term current, string name) => current.Form switch
    {
        ShapeForm shape when shapes.MembersOf(shape.Id).FirstOrDefault(member => member.Member == name) is { } member =>
            shape.IsUnion ? Case(current, shape, member) : Property(current, member),
        ExchangeForm exchange => exchange.Find(name) is { } message ? Read(message) : Term.Null,
        MapForm map => Find(current, map, name),
        DynamicForm => Term.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.Field", new Code(Literal.String(name)))),
        _ => Term.Null,
    };

    private Term Property(Term current, MemberForm member) => Read(new Term(member.Form!, current.Access(member.Name))
    {
        Nullable = member.Nullable || current.Nullable,
        EndsChain = member.Form!.IsStruct && !member.Nullable && current.Nullable,
        IsPath = current.IsPath,
    });

    private Term Case(Term current, ShapeForm union, MemberForm member)
    {
        string type = $"{union.Type}.{member.Name}";
        return member.Form is null
            ? Term.Dynamic(new Code($"{current.Code.In(Binding.Unary)} is {type} ? Jmes::JmesValue.Object() : default", Binding.Conditional))
            : Read(new Term(member.Form, new Code($"({current.Code.In(Binding.Relational)} as {type})?.Value"))
            {
                Nullable = true,
                EndsChain = member.Form.IsStruct,
            });
    }

    private Term Find(Term current, MapForm map, string name) => Read(new Term(
        map.Value, Code.Call(map.Value.IsStruct ? "Jmes::JmesPath.FindValue" : "Jmes::JmesPath.Find", current.Code, new Code(Literal.String(name))))
    {
        Nullable = true,
    });

    private Term Index(Term current, int index) => current.Form switch
    {
        ListForm { Item: DynamicForm } => Term.Dynamic(new Code($"{ToDynamic(current).In(Binding.Primary)}.At({Literals.Number(index)})")),
        ListForm list => Read(new Term(
            list.Item, Code.Call(list.Item.IsStruct ? "Jmes::JmesPath.AtValue" : "Jmes::JmesPath.At", current.Code, new Code(Literals.Number(index))))
        {
            Nullable = true,
        }),
        DynamicForm => Term.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.At", new Code(Literals.Number(index)))),
        _ => Term.Null,
    };

    private static Term Slice(Term current, SliceExpression slice)
    {
        Code[] range = [Position(slice.Start), Position(slice.Stop), new Code(Literals.Number(slice.Step))];
        return current.Form switch
        {
            ListForm => new Term(current.Form, Code.Call("Jmes::JmesPath.Slice", [current.Code, .. range])) { Nullable = current.Nullable },
            DynamicForm => Term.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.Slice", range)),
            _ => Term.Null,
        };
    }

    private static Code Position(int? position) => new(position is { } given ? Literals.Number(given) : "null");

    /// <summary><c>left.right</c> and <c>left | right</c>: the right side with the value of the left one as current.</summary>
    private Term Inside(Term outer, Expression right, Scope scope) =>
        Enter(outer, right, scope) is { } inside ? Compile(right, inside) : Apart(outer, right, scope);

    /// <summary>The right side as a function of the value, which is evaluated once, and even where the right side does without it: it may fail.</summary>
    private Term Apart(Term outer, Expression right, Scope scope)
    {
        Scope inside = scope.Enter("it", outer.Form, outer.Nullable);
        Term result = Compile(right, inside);
        if (result.Form is NullForm)
        {
            result = Term.Dynamic(new Code("default(Jmes::JmesValue)"));
        }

        return new Term(result.Form, Code.Call("Jmes::JmesPath.Pipe", outer.Code, Lambda(inside, result.Code))) { Nullable = result.Nullable };
    }

    /// <summary>The inside of a value whose code may stand wherever the right side refers to it; null when it has to be evaluated apart.</summary>
    private static Scope? Enter(Term outer, Expression right, Scope scope) =>
        outer.IsPath || outer.Form is NullForm || right is FieldExpression or IndexExpression or SliceExpression
        || (UsesOfCurrent(right) <= 1 && !outer.Code.Fails)
            ? scope with { Current = outer }
            : null;

    /// <summary>How often the code of an expression will hold that of the current value.</summary>
    private static int UsesOfCurrent(Expression expression) => expression switch
    {
        CurrentExpression or FieldExpression or IndexExpression or SliceExpression => 1,
        LiteralExpression or ExpressionReference => 0,
        Subexpression sub => UsesOfCurrent(sub.Left),
        PipeExpression pipe => UsesOfCurrent(pipe.Left),
        FlattenExpression flatten => UsesOfCurrent(flatten.Operand),
        FunctionExpression function => function.Arguments.Sum(UsesOfCurrent),
        // The rest may hold it in several places, or only sometimes evaluate it.
        _ => 2,
    };

    /// <summary>Nothing can be selected from null.</summary>
    private static Term OnPresent(Scope scope, Func<Term> select)
    {
        Term current = scope.Narrow(scope.Current);
        if (current.Form is NullForm)
        {
            return Term.Null;
        }

        Code? absent = current switch
        {
            { Form: DynamicForm } => new Code($"{current.Code.In(Binding.Primary)}.IsNull"),
            { IsPresent: false } => Code.IsNull(current.Code),
            _ => null,
        };
        Term selected = select();
        return absent is null ? selected : selected with
        {
            Form = selected.Form is DynamicForm ? new DynamicForm() : selected.Form,
            Code = new Code($"{absent.In(Binding.Coalescing)} ? {(selected.Form is DynamicForm ? "default" : "null")} : {selected.Code.Text}", Binding.Conditional),
            Nullable = selected.Form is not DynamicForm,
        };
    }

    private Term SelectList(MultiSelectList list, Scope scope) => new(
        new ListForm(new DynamicForm()),
        Code.Call("Jmes::JmesPath.List<Jmes::JmesValue>", list.Items.Select(item => ToDynamic(Compile(item, scope))).ToArray()));

    private Term SelectHash(MultiSelectHash hash, Scope scope) => Term.Object(Code.Call(
        "Jmes::JmesValue.Object",
        hash.Entries.Select(entry => new Code($"({Literal.String(entry.Key)}, {ToDynamic(Compile(entry.Value, scope)).Text})")).ToArray()));
}
