using Smithwright.Generator.CSharp;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Members, elements, what is put together of several values, and values within values.</content>
internal sealed partial class ExpressionCompiler
{
    private CompiledValue Field(CompiledValue current, string name) => current.Shape switch
    {
        ObjectValueShape shape when shapes.MembersOf(shape.Id).FirstOrDefault(member => member.Member == name) is { } member =>
            shape.IsUnion ? Case(current, shape, member) : Property(current, member),
        ExchangeValueShape exchange => exchange.Find(name) is { } message ? Read(message) : CompiledValue.Null,
        MapValueShape map => Find(current, map, name),
        DynamicValueShape => CompiledValue.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.Field", new Code(Literal.String(name)))),
        _ => CompiledValue.Null,
    };

    private CompiledValue Property(CompiledValue current, MemberValueShape member) => Read(new CompiledValue(member.Shape!, current.Access(member.Name))
    {
        Nullable = member.Nullable || current.Nullable,
        EndsChain = member.Shape!.IsStruct && !member.Nullable && current.Nullable,
        IsPath = current.IsPath,
    });

    private CompiledValue Case(CompiledValue current, ObjectValueShape union, MemberValueShape member)
    {
        string type = $"{union.Type}.{member.Name}";
        return member.Shape is null
            ? CompiledValue.Dynamic(new Code($"{current.Code.In(Binding.Unary)} is {type} ? Jmes::JmesValue.Object() : default", Binding.Conditional))
            : Read(new CompiledValue(member.Shape, new Code($"({current.Code.In(Binding.Relational)} as {type})?.Value"))
            {
                Nullable = true,
                EndsChain = member.Shape.IsStruct,
            });
    }

    private CompiledValue Find(CompiledValue current, MapValueShape map, string name) => Read(new CompiledValue(
        map.Value, Code.Call(map.Value.IsStruct ? "Jmes::JmesPath.FindValue" : "Jmes::JmesPath.Find", current.Code, new Code(Literal.String(name))))
    {
        Nullable = true,
    });

    private CompiledValue Index(CompiledValue current, int index) => current.Shape switch
    {
        ListValueShape { Item: DynamicValueShape } => CompiledValue.Dynamic(new Code($"{ToDynamic(current).In(Binding.Primary)}.At({Literals.Number(index)})")),
        ListValueShape list => Read(new CompiledValue(
            list.Item, Code.Call(list.Item.IsStruct ? "Jmes::JmesPath.AtValue" : "Jmes::JmesPath.At", current.Code, new Code(Literals.Number(index))))
        {
            Nullable = true,
        }),
        DynamicValueShape => CompiledValue.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.At", new Code(Literals.Number(index)))),
        _ => CompiledValue.Null,
    };

    private static CompiledValue Slice(CompiledValue current, SliceExpression slice)
    {
        Code[] range = [Position(slice.Start), Position(slice.Stop), new Code(Literals.Number(slice.Step))];
        return current.Shape switch
        {
            ListValueShape => new CompiledValue(current.Shape, Code.Call("Jmes::JmesPath.Slice", [current.Code, .. range])) { Nullable = current.Nullable },
            DynamicValueShape => CompiledValue.Dynamic(Code.Call($"{current.Code.In(Binding.Primary)}.Slice", range)),
            _ => CompiledValue.Null,
        };
    }

    private static Code Position(int? position) => new(position is { } given ? Literals.Number(given) : "null");

    /// <summary><c>left.right</c> and <c>left | right</c>: the right side with the value of the left one as current.</summary>
    private CompiledValue Inside(CompiledValue outer, Expression right, Scope scope) =>
        Enter(outer, right, scope) is { } inside ? Compile(right, inside) : Apart(outer, right, scope);

    /// <summary>The right side as a function of the value, which is evaluated once, and even where the right side does without it: it may fail.</summary>
    private CompiledValue Apart(CompiledValue outer, Expression right, Scope scope)
    {
        Scope inside = scope.Enter("it", outer.Shape, outer.Nullable);
        CompiledValue result = Compile(right, inside);
        if (result.Shape is NullValueShape)
        {
            result = CompiledValue.Dynamic(new Code("default(Jmes::JmesValue)"));
        }

        return new CompiledValue(result.Shape, Code.Call("Jmes::JmesPath.Pipe", outer.Code, Lambda(inside, result.Code))) { Nullable = result.Nullable };
    }

    /// <summary>The inside of a value whose code may stand wherever the right side refers to it; null when it has to be evaluated apart.</summary>
    private static Scope? Enter(CompiledValue outer, Expression right, Scope scope) =>
        outer.IsPath || outer.Shape is NullValueShape or ExchangeValueShape || right is FieldExpression or IndexExpression or SliceExpression
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
    private static CompiledValue OnPresent(Scope scope, Func<CompiledValue> select)
    {
        CompiledValue current = scope.Narrow(scope.Current);
        if (current.Shape is NullValueShape)
        {
            return CompiledValue.Null;
        }

        Code? absent = current switch
        {
            { Shape: DynamicValueShape } => new Code($"{current.Code.In(Binding.Primary)}.IsNull"),
            { IsPresent: false } => Code.IsNull(current.Code),
            _ => null,
        };
        CompiledValue selected = select();
        return absent is null ? selected : selected with
        {
            Shape = selected.Shape is DynamicValueShape ? new DynamicValueShape() : selected.Shape,
            Code = new Code($"{absent.In(Binding.Coalescing)} ? {(selected.Shape is DynamicValueShape ? "default" : "null")} : {selected.Code.Text}", Binding.Conditional),
            Nullable = selected.Shape is not DynamicValueShape,
        };
    }

    private CompiledValue SelectList(MultiSelectList list, Scope scope) => new(
        new ListValueShape(new DynamicValueShape()),
        Code.Call("Jmes::JmesPath.List<Jmes::JmesValue>", list.Items.Select(item => ToDynamic(Compile(item, scope))).ToArray()));

    private CompiledValue SelectHash(MultiSelectHash hash, Scope scope) => CompiledValue.Object(Code.Call(
        "Jmes::JmesValue.Object",
        hash.Entries.Select(entry => new Code($"({Literal.String(entry.Key)}, {ToDynamic(Compile(entry.Value, scope)).Text})")).ToArray()));
}
