using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Emission;

/// <summary>The expressions that compare and hash a member by what is in it.</summary>
internal static class StructuralEquality
{
    private const string Structural = "global::Smithwright.Serialization.Structural";

    /// <summary>Whether the type's own equality would compare references.</summary>
    public static bool Needs(TypePlan type) =>
        type is ListType or MapType or ScalarType { Kind: ScalarKind.Blob or ScalarKind.Document };

    public static string AreEqual(PropertyPlan property)
    {
        string name = property.Name;
        return Needs(property.Type) ? $"{Comparer(property.Type)}.Equals({name}, other.{name})"
            // As records have it, NaN equals itself here.
            : property.Type is ScalarType { Kind: ScalarKind.Single or ScalarKind.Double } ? $"{name}.Equals(other.{name})"
            : property.Type.IsValueType || property.Type is ScalarType ? $"{name} == other.{name}"
            : $"Equals({name}, other.{name})";
    }

    public static string Hash(PropertyPlan property) => Needs(property.Type)
        ? $"{Comparer(property.Type)}.GetHashCode({property.Name})"
        : $"{property.Name}.GetHashCode()";

    /// <summary>A hash of the members that are cheap to hash; equal records have equal ones.</summary>
    public static string Hash(IReadOnlyList<PropertyPlan> properties)
    {
        PropertyPlan[] cheap = properties.Where(property => property.Type is ScalarType && !Needs(property.Type)).Take(8).ToArray();
        return cheap.Length > 0 ? $"global::System.HashCode.Combine({string.Join(", ", cheap.Select(property => property.Name))})"
            : properties.FirstOrDefault(property => property.Type is ListType or MapType) is { } collection ? collection.Presence == Presence.Optional ? $"{collection.Name}?.Count ?? 0" : $"{collection.Name}.Count"
            : Hash(properties[0]);
    }

    private static string Comparer(TypePlan type) => type switch
    {
        ListType { Item: var item, Sparse: var sparse } => $"{Structural}.List({Element(item, sparse)})",
        MapType { Value: var value, Sparse: var sparse } => $"{Structural}.Map({Element(value, sparse)})",
        ScalarType { Kind: ScalarKind.Blob } => $"{Structural}.Blob",
        ScalarType { Kind: ScalarKind.Document } => $"{Structural}.Document",
        _ => $"{Structural}.Default<{type.Name}>()",
    };

    private static string Element(TypePlan type, bool sparse) => sparse && Needs(type) && type.IsValueType
        ? $"{Structural}.Nullable({Comparer(type)})"
        : Needs(type) ? Comparer(type) : $"{Structural}.Default<{type.Name}{(sparse ? "?" : "")}>()";
}
