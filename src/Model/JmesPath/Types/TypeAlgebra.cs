using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Types;

/// <summary>Unions of types and their parts.</summary>
internal static class TypeAlgebra
{
    public static ImmutableArray<JmesPathType> Alternatives(this JmesPathType type) =>
        type is UnionType union ? union.Alternatives.Items : ImmutableArray.Create(type);

    /// <summary>One of the types; an empty sequence gives <c>any</c>.</summary>
    public static JmesPathType Union(IEnumerable<JmesPathType> types)
    {
        ImmutableArray<JmesPathType> distinct = types.SelectMany(type => type.Alternatives()).Distinct().ToImmutableArray();
        return distinct.Length switch
        {
            0 => JmesPathType.Any,
            1 => distinct[0],
            _ => new UnionType(distinct),
        };
    }

    public static JmesPathType Union(JmesPathType first, JmesPathType second) => Union([first, second]);

    public static JmesPathType OrNull(this JmesPathType type, NullCause? cause) => Union(type, new NullType(cause));

    /// <summary>The null that the type allows, if it does. <c>any</c> allows it without being told to.</summary>
    public static NullType? Null(this JmesPathType type) => type.Alternatives().OfType<NullType>().FirstOrDefault();

    /// <summary>The type without null; of null itself, <see langword="null"/>.</summary>
    public static JmesPathType? Present(this JmesPathType type)
    {
        ImmutableArray<JmesPathType> present = type.Alternatives().Where(alternative => alternative is not NullType).ToImmutableArray();
        return present.IsEmpty ? null : Union(present);
    }

    /// <summary>What a value of the type can be when it counts as true; <see langword="null"/> when it never does.</summary>
    public static JmesPathType? Truthy(this JmesPathType type) => type.Present();

    /// <summary>What a value of the type can be when it counts as false; <see langword="null"/> when it never does.</summary>
    public static JmesPathType? Falsy(this JmesPathType type)
    {
        ImmutableArray<JmesPathType> falsy = type.Alternatives()
            .Where(alternative => alternative is not (NumberType or ReferenceType))
            .ToImmutableArray();
        return falsy.IsEmpty ? null : Union(falsy);
    }

    /// <summary>Applies a function to each alternative and unites what comes out.</summary>
    public static JmesPathType Select(this JmesPathType type, Func<JmesPathType, JmesPathType> selector) =>
        Union(type.Alternatives().Select(selector));

    /// <summary>The type of a value that is known.</summary>
    public static JmesPathType Of(AbstractValue value) => value switch
    {
        NullValue => JmesPathType.Null,
        BooleanValue => JmesPathType.Boolean,
        NumberValue or NumberInRange => JmesPathType.Number,
        TextValue => JmesPathType.String,
        ListValue list => new ArrayType(Union(list.Known.Select(Of))),
        MapValue map => new ObjectType(map.Entries.ToImmutableSortedDictionary(
            entry => ((TextValue)entry.Key).Text, entry => Of(entry.Value), StringComparer.Ordinal)),
        _ => JmesPathType.Any,
    };
}
