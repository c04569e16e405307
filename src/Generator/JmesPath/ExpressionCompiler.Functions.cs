using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Calls of functions, and what they do with arguments of wrong types.</content>
internal sealed partial class ExpressionCompiler
{
    private CompiledValue Function(FunctionExpression call, Scope scope)
    {
        if (call.Arguments.Any(argument => argument is ExpressionReference))
        {
            return FunctionOfReference(call, scope);
        }

        CompiledValue[] arguments = call.Arguments.Select(argument => Compile(argument, scope)).ToArray();
        CompiledValue first = arguments[0];
        return call.Name switch
        {
            "abs" => CompiledValue.Number(Code.Call("Jmes::JmesPath.Abs", Number(first))),
            "ceil" => CompiledValue.Number(Code.Call("Jmes::JmesPath.Ceil", Number(first))),
            "floor" => CompiledValue.Number(Code.Call("Jmes::JmesPath.Floor", Number(first))),
            "sum" => CompiledValue.Number(Code.Call("Jmes::JmesPath.Sum", Numbers(first, scope))),
            "avg" => CompiledValue.Number(Code.Call("Jmes::JmesPath.Average", Numbers(first, scope))) with { Nullable = true },
            "max" => Extreme("Jmes::JmesPath.Max", first, scope),
            "min" => Extreme("Jmes::JmesPath.Min", first, scope),
            "sort" => Sort(first, scope),
            "starts_with" => CompiledValue.Boolean(Code.Call("Jmes::JmesPath.StartsWith", Text(first), Text(arguments[1]))),
            "ends_with" => CompiledValue.Boolean(Code.Call("Jmes::JmesPath.EndsWith", Text(first), Text(arguments[1]))),
            "join" => CompiledValue.Text(Code.Call("Jmes::JmesPath.Join", Text(first), Texts(arguments[1], scope))),
            "contains" => CompiledValue.Boolean(Contains(first, arguments[1], scope)),
            "length" => new CompiledValue(NumberValueShape.Int32, Length(first)),
            "reverse" => Reverse(first),
            _ => FunctionOfAnything(call.Name, arguments, scope),
        };
    }

    /// <summary>An argument that must be a number.</summary>
    private Code Number(CompiledValue value) =>
        value.Shape is NumberValueShape ? Scalars.AsDouble(Require(value)).Code : Code.Call($"{Code.Errors}.Number", ToDynamic(value));

    /// <summary>An argument that must be a string.</summary>
    private Code Text(CompiledValue value) =>
        value.Shape is TextValueShape ? Scalars.Canonical(Require(value)).Code : Code.Call($"{Code.Errors}.Text", ToDynamic(value));

    /// <summary>An argument that must be a list.</summary>
    private CompiledValue List(CompiledValue value) => value.Shape is ListValueShape
        ? Require(value)
        : new CompiledValue(new ListValueShape(new DynamicValueShape()), Code.Call($"{Code.Errors}.List", ToDynamic(value)));

    /// <summary>An argument that must be an object, as a dynamic value.</summary>
    private Code Object(CompiledValue value) => value is { Shape: MapValueShape or ObjectValueShape, IsPresent: true } or { Shape: DynamicValueShape { IsObject: true } }
        ? ToDynamic(value)
        : Code.Call($"{Code.Errors}.Object", ToDynamic(value));

    /// <summary>An argument that must be a list of numbers.</summary>
    private Code Numbers(CompiledValue value, Scope scope)
    {
        CompiledValue list = List(value);
        return list.Shape is ListValueShape { Item: NumberValueShape { Kind: NumberKind.Timestamp } } ? Mapped(list, item => Scalars.AsDouble(item), scope).Code
            : list.Shape is ListValueShape { Item: NumberValueShape } ? Canonical(list, scope).Code
            : Code.Call($"{Code.Errors}.Numbers", DynamicItems(list, scope));
    }

    /// <summary>An argument that must be a list of strings.</summary>
    private Code Texts(CompiledValue value, Scope scope)
    {
        CompiledValue list = List(value);
        return list.Shape is ListValueShape { Item: TextValueShape }
            ? Canonical(list, scope).Code
            : Code.Call($"{Code.Errors}.Texts", DynamicItems(list, scope));
    }

    /// <summary>An argument that must be a list of numbers or one of strings.</summary>
    private CompiledValue Comparables(CompiledValue value, Scope scope)
    {
        CompiledValue list = List(value);
        return list.Shape is ListValueShape { Item: NumberValueShape or TextValueShape }
            ? Canonical(list, scope)
            : new CompiledValue(new ListValueShape(new DynamicValueShape()), Code.Call($"{Code.Errors}.Comparables", DynamicItems(list, scope)));
    }

    /// <summary>The list with enums, blobs and single-precision numbers as what they are in JSON.</summary>
    private CompiledValue Canonical(CompiledValue list, Scope scope) => ((ListValueShape)list.Shape).Item switch
    {
        TextValueShape { Kind: not TextKind.String } or NumberValueShape { Kind: NumberKind.IntEnum } => Mapped(list, Scalars.Canonical, scope),
        NumberValueShape { Kind: NumberKind.Single } => Mapped(list, Scalars.AsDouble, scope),
        _ => list,
    };

    /// <summary>The code of a list of dynamic values.</summary>
    private Code DynamicItems(CompiledValue list, Scope scope) => list.Shape is ListValueShape { Item: DynamicValueShape }
        ? list.Code
        : Mapped(list, item => CompiledValue.Dynamic(ToDynamic(item)), scope).Code;

    private CompiledValue Mapped(CompiledValue list, Func<CompiledValue, CompiledValue> map, Scope scope)
    {
        Sequence items = Elements(list, scope)!;
        CompiledValue mapped = map(items.Next.Current);
        return CompiledValue.Of(items.Select(mapped.Code, Code.True, items.Next with { Current = mapped }));
    }
}
