using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Plans;

/// <summary>The C# type of a member or element.</summary>
/// <param name="Name">The type as generated code writes it, without a question mark.</param>
/// <param name="IsValueType">Whether a question mark makes it a <c>Nullable&lt;T&gt;</c>.</param>
internal abstract record TypePlan(string Name, bool IsValueType)
{
    /// <summary>Whether the value flows past instead of being held.</summary>
    public bool IsStream => this is StreamType or EventStreamType;
}

/// <summary>A type without parts, and how it goes to and from text.</summary>
/// <param name="Timestamp">For a timestamp, the format that its shape or member asks for; otherwise null.</param>
/// <param name="MediaType">For a string or blob with a media type, that.</param>
internal sealed record ScalarType(string Name, bool IsValueType, ScalarKind Kind, TimestampNotation? Timestamp = null, string? MediaType = null)
    : TypePlan(Name, IsValueType)
{
    public static ScalarType String { get; } = new("string", false, ScalarKind.String);
}

/// <summary>A list. Items may be null when <paramref name="Sparse"/>.</summary>
internal sealed record ListType(TypePlan Item, bool Sparse)
    : TypePlan($"global::System.Collections.Generic.IReadOnlyList<{Element(Item, Sparse)}>", false)
{
    internal static string Element(TypePlan item, bool sparse) => sparse ? item.Name + "?" : item.Name;
}

/// <summary>A map from strings. Values may be null when <paramref name="Sparse"/>.</summary>
internal sealed record MapType(TypePlan Value, bool Sparse)
    : TypePlan($"global::System.Collections.Generic.IReadOnlyDictionary<string, {ListType.Element(Value, Sparse)}>", false);

/// <summary>A structure or union with generated code to read and write it.</summary>
/// <param name="SimpleName">The name without its namespace, after which the classes that read and write it are called.</param>
internal sealed record ShapeType(string Name, string SimpleName, bool IsUnion) : TypePlan(Name, false);

/// <summary>A streaming blob.</summary>
/// <param name="MediaType">What the model says that it holds, or null.</param>
internal sealed record StreamType(string? MediaType) : TypePlan("global::System.IO.Stream", false);

/// <summary>An event stream of a union.</summary>
/// <param name="Events">The class with the union's <c>Codec</c>.</param>
internal sealed record EventStreamType(ShapeType Event, string Events)
    : TypePlan($"global::System.Collections.Generic.IAsyncEnumerable<{Event.Name}>", false);

internal enum ScalarKind
{
    String, Boolean, SByte, Int16, Int32, Int64, Single, Double, BigInteger, Decimal, Blob, Timestamp, Document, Enum, IntEnum,
}
