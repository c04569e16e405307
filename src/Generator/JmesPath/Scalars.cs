namespace Smithwright.Generator.JmesPath;

/// <summary>Scalars of the model as JMESPath's scalars: enums and blobs are strings, timestamps numbers.</summary>
internal static class Scalars
{
    /// <summary>An enum as its text or number, a blob as base64; anything else as it is.</summary>
    public static CompiledValue Canonical(CompiledValue value) => value.Shape switch
    {
        TextValueShape { Kind: TextKind.Enum } => Convert(value, TextValueShape.String, value.Access("ToString()")),
        TextValueShape { Kind: TextKind.Blob } => Convert(value, TextValueShape.String, Code.Call("Jmes::JmesPath.Base64", value.Present().Code)),
        NumberValueShape { Kind: NumberKind.IntEnum } => Convert(value, NumberValueShape.Int32, value.Access("Value")),
        _ => value,
    };

    /// <summary>A number as one that C# turns into a double by itself.</summary>
    public static CompiledValue AsDouble(CompiledValue number)
    {
        CompiledValue canonical = Canonical(number);
        return ((NumberValueShape)canonical.Shape).Kind switch
        {
            NumberKind.Single => Convert(canonical, NumberValueShape.Double, Code.Call("Jmes::JmesPath.Number", canonical.Present().Code)),
            NumberKind.Timestamp => Convert(canonical, NumberValueShape.Double, Code.Call("Jmes::JmesPath.EpochSeconds", canonical.Present().Code)),
            NumberKind.Decimal or NumberKind.BigInteger => canonical with { Shape = NumberValueShape.Double, Code = Cast(canonical), IsPath = false },
            _ => canonical,
        };
    }

    /// <summary>Two numbers as ones that C# compares with each other.</summary>
    public static (CompiledValue Left, CompiledValue Right) Align(CompiledValue left, CompiledValue right)
    {
        left = Canonical(left);
        right = Canonical(right);
        NumberKind first = ((NumberValueShape)left.Shape).Kind;
        NumberKind second = ((NumberValueShape)right.Shape).Kind;
        return first == second || IsWidened(first, second) || IsWidened(second, first) ? (left, right) : (AsDouble(left), AsDouble(right));
    }

    /// <summary>Null, a boolean, number or string as a dynamic value.</summary>
    public static Code ToDynamic(CompiledValue scalar) => scalar.Shape switch
    {
        NullValueShape => new Code("default(Jmes::JmesValue)"),
        NumberValueShape => Code.Call("Jmes::JmesValue.Of", AsDouble(scalar).Code),
        TextValueShape => Code.Call("Jmes::JmesValue.Of", Canonical(scalar).Code),
        BooleanValueShape => Code.Call("Jmes::JmesValue.Of", scalar.Code),
        _ => scalar.Code,
    };

    private static CompiledValue Convert(CompiledValue value, ValueShape shape, Code code) =>
        new(shape, code) { Nullable = !value.IsPresent };

    private static Code Cast(CompiledValue number) =>
        new($"({(number.Nullable ? "double?" : "double")}){number.Code.In(Binding.Unary)}", Binding.Unary);

    /// <summary>Whether C# converts an integer by itself to the other kind of number.</summary>
    private static bool IsWidened(NumberKind integer, NumberKind other) =>
        integer == NumberKind.Integer && other is NumberKind.Double or NumberKind.Decimal or NumberKind.BigInteger;
}
