namespace Smithwright.Generator.JmesPath;

/// <content>Functions of objects, and those that take anything.</content>
internal sealed partial class ExpressionCompiler
{
    private CompiledValue FunctionOfAnything(string name, CompiledValue[] arguments, Scope scope)
    {
        CompiledValue first = arguments[0];
        switch (name)
        {
            case "keys":
                return Keys(first, scope);
            case "values":
                return Values(first, scope);
            case "merge":
                return CompiledValue.Object(Code.Call("Jmes::JmesPath.Merge", arguments.Select(Object).ToArray()));
            case "not_null":
                return NotNull(arguments);
            case "to_array":
                return first is { Shape: ListValueShape, Nullable: false }
                    ? first
                    : new CompiledValue(new ListValueShape(new DynamicValueShape()), new Code($"{ToDynamic(first).In(Binding.Primary)}.ToArray()"));
            case "to_number":
                return ToNumber(first);
            case "to_string":
                return first is { Shape: TextValueShape, IsPresent: true }
                    ? Scalars.Canonical(first)
                    : CompiledValue.Text(new Code($"{ToDynamic(first).In(Binding.Primary)}.ToText()"));
            case "type":
                return CompiledValue.Text(new Code($"{ToDynamic(first).In(Binding.Primary)}.TypeName"));
            default:
                return Undecidable();
        }
    }

    private CompiledValue Keys(CompiledValue value, Scope scope) => value.Shape is MapValueShape
        ? CompiledValue.Of(Items(Require(value), SequenceSource.Keys, "key", TextValueShape.String, scope))
        : new CompiledValue(new ListValueShape(TextValueShape.String), Code.Call("Jmes::JmesPath.Keys", Object(value)));

    private CompiledValue Values(CompiledValue value, Scope scope) => value.Shape is MapValueShape { Sparse: false } map
        ? CompiledValue.Of(Items(Require(value), SequenceSource.Values, "item", map.Value, scope))
        : new CompiledValue(new ListValueShape(new DynamicValueShape()), Code.Call("Jmes::JmesPath.Values", Object(value)));

    private static CompiledValue ToNumber(CompiledValue value) => value.Shape switch
    {
        NumberValueShape => value,
        TextValueShape => CompiledValue.Number(Code.Call("Jmes::JmesPath.ToNumber", Scalars.Canonical(value).Code)) with { Nullable = true },
        DynamicValueShape => CompiledValue.Number(new Code($"{value.Code.In(Binding.Primary)}.ToNumber()")) with { Nullable = true },
        _ => CompiledValue.Null,
    };

    private CompiledValue NotNull(CompiledValue[] arguments)
    {
        CompiledValue[] canonical = arguments.Select(Scalars.Canonical).ToArray();
        bool isOfOneType = canonical.All(argument => argument.Shape is TextValueShape or BooleanValueShape && argument.Shape == canonical[0].Shape);
        if (!isOfOneType || canonical.Skip(1).Any(argument => argument.Code.Fails) || canonical.Take(canonical.Length - 1).Any(argument => !argument.Nullable))
        {
            return CompiledValue.Dynamic(Code.Call("Jmes::JmesPath.NotNull", arguments.Select(ToDynamic).ToArray()));
        }

        return new CompiledValue(canonical[0].Shape, new Code(string.Join(" ?? ", canonical.Select(argument => argument.Code.In(Binding.Or))), Binding.Coalescing))
        {
            Nullable = canonical[canonical.Length - 1].Nullable,
        };
    }
}
