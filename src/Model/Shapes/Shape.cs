namespace Smithwright.Model.Shapes;

/// <summary>A shape of the model. Shapes refer to each other by <see cref="ShapeId"/>, so recursive models stay finite and comparable.</summary>
public abstract record Shape(ShapeId Id, TraitMap Traits);

/// <summary>A member: of a structure or union by name; of a list or map as <c>member</c>, <c>key</c> and <c>value</c>.</summary>
public sealed record MemberShape(ShapeId Id, ShapeId Target, TraitMap Traits)
{
    public string Name => Id.Member!;
}

/// <summary>A shape without parts: string, blob, boolean, the numbers, timestamp, document.</summary>
public sealed record SimpleShape(ShapeId Id, SimpleKind Kind, TraitMap Traits) : Shape(Id, Traits);

public sealed record EnumShape(ShapeId Id, EquatableArray<EnumMember> Members, TraitMap Traits) : Shape(Id, Traits);

/// <summary>A known value of a string enum.</summary>
public sealed record EnumMember(ShapeId Id, string Value, TraitMap Traits)
{
    public string Name => Id.Member!;
}

public sealed record IntEnumShape(ShapeId Id, EquatableArray<IntEnumMember> Members, TraitMap Traits) : Shape(Id, Traits);

/// <summary>A known value of an integer enum.</summary>
public sealed record IntEnumMember(ShapeId Id, int Value, TraitMap Traits)
{
    public string Name => Id.Member!;
}

/// <summary>A list; a 1.0 <c>set</c> is read as a list with <c>smithy.api#uniqueItems</c>.</summary>
public sealed record ListShape(ShapeId Id, MemberShape Member, TraitMap Traits) : Shape(Id, Traits);

public sealed record MapShape(ShapeId Id, MemberShape Key, MemberShape Value, TraitMap Traits) : Shape(Id, Traits);

/// <summary>A structure with its members in the order of the model, those of mixins first.</summary>
public sealed record StructureShape(ShapeId Id, EquatableArray<MemberShape> Members, TraitMap Traits) : Shape(Id, Traits);

public sealed record UnionShape(ShapeId Id, EquatableArray<MemberShape> Members, TraitMap Traits) : Shape(Id, Traits);

/// <summary>An operation. <c>smithy.api#Unit</c> stands for no input or output. <paramref name="Errors"/> are its own, not the service's.</summary>
public sealed record OperationShape(ShapeId Id, ShapeId Input, ShapeId Output, EquatableArray<ShapeId> Errors, TraitMap Traits) : Shape(Id, Traits);

/// <summary>
/// A service. <paramref name="Operations"/> are all operations of its closure, those bound through resources included, sorted by id;
/// <paramref name="Renames"/> gives shapes another name within this service.
/// </summary>
public sealed record ServiceShape(
    ShapeId Id,
    string Version,
    EquatableArray<ShapeId> Operations,
    EquatableArray<ShapeId> Errors,
    EquatableArray<ShapeRename> Renames,
    TraitMap Traits) : Shape(Id, Traits);

public sealed record ShapeRename(ShapeId Shape, string Name);

/// <summary>A resource, kept only so that references to it resolve; its operations are counted among the service's.</summary>
public sealed record ResourceShape(ShapeId Id, TraitMap Traits) : Shape(Id, Traits);

public enum SimpleKind
{
    Blob, Boolean, String, Byte, Short, Integer, Long, Float, Double, BigInteger, BigDecimal, Timestamp, Document,
}
