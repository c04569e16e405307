using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>How generated code holds a value of JMESPath's data model.</summary>
/// <param name="Type">The C# type, without a question mark.</param>
internal abstract record ValueShape(string Type, bool IsStruct);

/// <summary>Null and nothing else.</summary>
internal sealed record NullValueShape() : ValueShape("object", false);

internal sealed record BooleanValueShape() : ValueShape("bool", true);

internal sealed record NumberValueShape(NumberKind Kind, string Type) : ValueShape(Type, true)
{
    public static NumberValueShape Int32 { get; } = new(NumberKind.Integer, "int");

    public static NumberValueShape Double { get; } = new(NumberKind.Double, "double");
}

internal enum NumberKind
{
    /// <summary>Any of C#'s own integers, which compare with each other as they are.</summary>
    Integer,
    IntEnum,
    Single,
    Double,
    Decimal,
    BigInteger,
    Timestamp,
}

/// <summary>A string, or what is one in JSON.</summary>
internal sealed record TextValueShape(TextKind Kind, string Type) : ValueShape(Type, Kind != TextKind.String)
{
    public static TextValueShape String { get; } = new(TextKind.String, "string");
}

internal enum TextKind
{
    String, Enum, Blob,
}

/// <summary>A list. Null is among the items of none but sparse lists, which become dynamic as soon as they are read.</summary>
internal sealed record ListValueShape(ValueShape Item, bool Sparse = false)
    : ValueShape($"global::System.Collections.Generic.IReadOnlyList<{Item.Type}>", false);

internal sealed record MapValueShape(ValueShape Value, bool Sparse)
    : ValueShape($"global::System.Collections.Generic.IReadOnlyDictionary<string, {Value.Type}{(Sparse ? "?" : "")}>", false);

/// <summary>A structure or union.</summary>
internal sealed record ObjectValueShape(ShapeId Id, string Type, bool IsUnion) : ValueShape(Type, false);

/// <summary>An object of an operation's input and output, each held by a parameter of its name.</summary>
internal sealed record ExchangeValueShape(ObjectValueShape Input, ObjectValueShape Output) : ValueShape("object", false)
{
    public CompiledValue? Find(string name) => name switch
    {
        "input" => new CompiledValue(Input, new Code(name)) { IsPath = true },
        "output" => new CompiledValue(Output, new Code(name)) { IsPath = true },
        _ => null,
    };
}

/// <summary>A document, which becomes dynamic as soon as it is read.</summary>
internal sealed record DocumentValueShape() : ValueShape("global::System.Text.Json.JsonElement", true);

/// <summary>A stream: it flows past, so nothing can be said of it.</summary>
internal sealed record StreamValueShape() : ValueShape("global::System.IO.Stream", false);

/// <summary>Any value, as the runtime's <c>JmesValue</c>, which has a null of its own.</summary>
/// <param name="IsObject">Whether it is an object for certain.</param>
internal sealed record DynamicValueShape(bool IsObject = false) : ValueShape("Jmes::JmesValue", true);
