using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Functions that look into strings and lists.</content>
internal sealed partial class ExpressionCompiler
{
    private Code Length(CompiledValue value) => value.Shape switch
    {
        TextValueShape { Kind: TextKind.Blob } => Code.Call("Jmes::JmesPath.Length", Require(value).Code),
        TextValueShape => Code.Call("Jmes::JmesPath.Length", Text(value)),
        ListValueShape when Require(value) is { Sequence: { } sequence } => sequence.Count(),
        ListValueShape or MapValueShape => Require(value).Access("Count"),
        _ => Code.Call($"{Code.Errors}.Length", ToDynamic(value)),
    };

    private Code Contains(CompiledValue value, CompiledValue searched, Scope scope)
    {
        switch (value.Shape)
        {
            case TextValueShape when searched.Shape is TextValueShape or DynamicValueShape:
                return Code.Call("Jmes::JmesPath.Contains", Text(value), Text(searched));
            case ListValueShape:
                return ListContains(Require(value), searched, scope);
            default:
                return Code.Call($"{Code.Errors}.Contains", ToDynamic(value), ToDynamic(searched));
        }
    }

    private Code ListContains(CompiledValue list, CompiledValue searched, Scope scope)
    {
        Sequence elements = Elements(list, scope)!;
        CompiledValue element = elements.Next.Current;
        bool isText = (element.Shape, searched.Shape) is (TextValueShape, TextValueShape);
        bool isComparable = isText || (element.Shape, searched.Shape) is (NumberValueShape, NumberValueShape) or (BooleanValueShape, BooleanValueShape);
        if (!isComparable || searched.Code.Fails)
        {
            return Code.Call("Jmes::JmesPath.Contains", DynamicItems(list, scope), ToDynamic(searched));
        }

        if (isText && element.Shape is TextValueShape { Kind: TextKind.String } && elements.IsWhole)
        {
            Code text = Scalars.Canonical(searched).Code;
            if (elements.Source == SequenceSource.List)
            {
                return Code.Call("Jmes::JmesPath.Contains", elements.Root.Code, text);
            }

            if (elements.Source == SequenceSource.Keys && !searched.Nullable)
            {
                return Code.Call($"{elements.Root.Code.In(Binding.Primary)}.ContainsKey", text);
            }
        }

        elements = Named(elements);
        Sequence found = elements.Where(AreEqual(elements.Next.Current, searched), elements.Next);
        return (searched.Code.IsConstant ? found : found.Capturing()).Any();
    }

    private CompiledValue Reverse(CompiledValue value) => value.Shape switch
    {
        TextValueShape => CompiledValue.Text(Code.Call("Jmes::JmesPath.Reverse", Text(value))),
        ListValueShape => Require(value) is var list ? new CompiledValue(value.Shape, Code.Call("Jmes::JmesPath.Reverse", list.Code)) : value,
        _ => CompiledValue.Dynamic(Code.Call($"{Code.Errors}.Reverse", ToDynamic(value))),
    };

    private CompiledValue Extreme(string function, CompiledValue argument, Scope scope)
    {
        CompiledValue list = Comparables(argument, scope);
        Code extreme = Code.Call(function, list.Code);
        ValueShape item = ((ListValueShape)list.Shape).Item;
        return new CompiledValue(item, extreme) { Nullable = item is not DynamicValueShape };
    }

    private CompiledValue Sort(CompiledValue argument, Scope scope)
    {
        CompiledValue list = Comparables(argument, scope);
        return new CompiledValue(list.Shape, Code.Call("Jmes::JmesPath.Sort", list.Code));
    }

    private CompiledValue FunctionOfReference(FunctionExpression call, Scope scope)
    {
        bool isMap = call.Name == "map";
        CompiledValue list = List(Compile(call.Arguments[isMap ? 1 : 0], scope));
        Expression body = ((ExpressionReference)call.Arguments[isMap ? 0 : 1]).Body;
        return isMap ? Map(list, body, scope) : Ordered(call.Name, list, body, scope);
    }

    /// <summary>What an expression yields for each item, null included.</summary>
    private CompiledValue Map(CompiledValue list, Expression body, Scope scope)
    {
        Scope inside = ItemOf(list, scope);
        CompiledValue result = Compile(body, inside);
        if (result.Nullable || result.Shape is NullValueShape)
        {
            result = CompiledValue.Dynamic(ToDynamic(result));
        }

        return new CompiledValue(new ListValueShape(result.Shape), Code.Call("Jmes::JmesPath.Map", list.Code, Lambda(inside, result.Code)));
    }

    /// <summary><c>sort_by</c>, <c>max_by</c> and <c>min_by</c>.</summary>
    private CompiledValue Ordered(string function, CompiledValue list, Expression body, Scope scope)
    {
        Scope inside = ItemOf(list, scope);
        CompiledValue key = Compile(body, inside);
        bool isTyped = key.Shape is NumberValueShape or TextValueShape;
        Code order = Lambda(inside, isTyped ? Scalars.Canonical(Require(key)).Code : ToDynamic(key));
        string target = isTyped ? "Jmes::JmesPath" : Code.Errors;
        if (function == "sort_by")
        {
            return new CompiledValue(list.Shape, Code.Call($"{target}.SortBy", list.Code, order));
        }

        ValueShape item = ((ListValueShape)list.Shape).Item;
        Code extreme = Code.Call($"{target}.{(function == "max_by" ? "Max" : "Min")}By{(item.IsStruct ? "Value" : "")}", list.Code, order);
        return item is DynamicValueShape
            ? CompiledValue.Dynamic(new Code($"{extreme.Text}.GetValueOrDefault()"))
            : Read(new CompiledValue(item, extreme) { Nullable = true });
    }

    private Scope ItemOf(CompiledValue list, Scope scope)
    {
        Scope inside = scope.Enter("item", ((ListValueShape)list.Shape).Item);
        return inside with { Current = Read(inside.Current) };
    }

    private static Code Lambda(Scope inside, Code body) =>
        new($"{(body.Fails ? "" : "static ")}{inside.Parameter} => {body.Text}");
}
