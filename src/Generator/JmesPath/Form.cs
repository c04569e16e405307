using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>How generated code holds a value of JMESPath's data model.</summary>
/// <param name="Type">The C# type, without a question mark.</param>
internal abstract record Form(string Type, bool IsStruct);

/// <summary>Null and nothing else.</summary>
internal sealed record NullForm() : Form("object", false);

internal sealed record BooleanForm() : Form("bool", true);

internal sealed record NumberForm(NumberKind Kind, string Type) : Form(Type, true)
{
    public static NumberForm Int32 { get; } = new(NumberKind.Integer, "int");

    public static NumberForm Double { get; } = new(NumberKind.Double, "double");
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
internal sealed record TextForm(TextKind Kind, string Type) : Form(Type, Kind != TextKind.String)
{
    public static TextForm String { get; } = new(TextKind.String, "string");
}

internal enum TextKind
{
    String, Enum, Blob,
}

/// <summary>A list. Null is among the items of none but sparse lists, which become dynamic as soon as they are read.</summary>
internal sealed record ListForm(Form Item, bool Sparse = false)
    : Form($"global::System.Collections.Generic.IReadOnlyList<{Item.Type}>", false);

internal sealed record MapForm(Form Value, bool Sparse)
    : Form($"global::System.Collections.Generic.IReadOnlyDictionary<string, {Value.Type}{(Sparse ? "?" : "")}>", false);

/// <summary>A structure or union.</summary>
internal sealed record ShapeForm(ShapeId Id, string Type, bool IsUnion) : Form(Type, false);

/// <summary>An object of an operation's input and output, each held by a parameter of its name.</summary>
internal sealed record ExchangeForm(ShapeForm Input, ShapeForm Output) : Form("object", false)
{
    public Term? Find(string name) => name switch
    {
        "input" => new Term(Input, new Code(name)) { IsPath = true },
        "output" => new Term(Output, new Code(name)) { IsPath = true },
        _ => null,
    };
}

/// <summary>A document, which becomes dynamic as soon as it is read.</summary>
internal sealed record DocumentForm() : Form("global::System.Text.Json.JsonElement", true);

/// <summary>A stream: it flows past, so nothing can be said of it.</summary>
internal sealed record StreamForm() : Form("global::System.IO.Stream", false);

/// <summary>Any value, as the runtime's <c>JmesValue</c>, which has a null of its own.</summary>
/// <param name="IsObject">Whether it is an object for certain.</param>
internal sealed record DynamicForm(bool IsObject = false) : Form("Jmes::JmesValue", true);
