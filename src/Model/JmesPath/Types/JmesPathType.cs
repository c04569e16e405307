using System.Collections.Immutable;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.JmesPath.Types;

/// <summary>The type of an expression, as far as a model determines it.</summary>
public abstract record JmesPathType
{
    public static JmesPathType Any { get; } = new AnyType();

    public static JmesPathType Null { get; } = new NullType(null);

    public static JmesPathType Boolean { get; } = new BooleanType();

    public static JmesPathType Number { get; } = new NumberType();

    public static JmesPathType String { get; } = new StringType();

    /// <summary>The name that messages use; null is named only where there is nothing else.</summary>
    public abstract string Name { get; }
}

/// <summary>A value of which the model says nothing, such as a document.</summary>
public sealed record AnyType : JmesPathType
{
    public override string Name => "any";
}

/// <summary>Null, and what it comes from.</summary>
public sealed record NullType(NullCause? Cause) : JmesPathType
{
    public override string Name => "null";

    // Two nulls are one alternative of a union, wherever they come from.
    public bool Equals(NullType? other) => other is not null;

    public override int GetHashCode() => 0;
}

/// <summary>Why an expression can be null: the part of the expression and the reason in words, such as <c>'end' is absent</c>.</summary>
public sealed record NullCause(int Offset, int Length, string Reason);

public sealed record BooleanType : JmesPathType
{
    public override string Name => "boolean";
}

public sealed record NumberType : JmesPathType
{
    public override string Name => "number";
}

public sealed record StringType : JmesPathType
{
    public override string Name => "string";
}

/// <summary>An array; what the model calls a list.</summary>
public sealed record ArrayType(JmesPathType Element) : JmesPathType
{
    public override string Name => "array";
}

/// <summary>An object whose names are data.</summary>
public sealed record OpenObjectType(JmesPathType Value) : JmesPathType
{
    public override string Name => "object";
}

/// <summary>A structure or union of the model. Its members are looked up only when needed, because shapes may be recursive.</summary>
public sealed record StructureType(ServiceModel Model, ShapeId Id) : JmesPathType
{
    public override string Name => "object";
}

/// <summary>An object that the expression itself builds.</summary>
public sealed record ObjectType(ImmutableSortedDictionary<string, JmesPathType> Members) : JmesPathType
{
    public override string Name => "object";
}

/// <summary>An expression that is handed to a function; <paramref name="Result"/> is what it yields for an element.</summary>
public sealed record ReferenceType(JmesPathType Result) : JmesPathType
{
    public override string Name => "expression reference";
}

/// <summary>One of several types, none of which is a union.</summary>
public sealed record UnionType(EquatableArray<JmesPathType> Alternatives) : JmesPathType
{
    public override string Name =>
        string.Join(" or ", Alternatives.Where(type => type is not NullType).Select(type => type.Name).Distinct(StringComparer.Ordinal));
}
