using Smithwright.Generator.Planning;
using Smithwright.Model;

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
        return Needs(property.Type) ? $"{Structural}.AreEqual({name}, other.{name}{Elements(property.Type)})"
            // As records have it, NaN equals itself here.
            : property.Type is ScalarType { Kind: ScalarKind.Single or ScalarKind.Double } ? $"{name}.Equals(other.{name})"
            : property.Type is ScalarType ? $"{name} == other.{name}"
            : $"Equals({name}, other.{name})";
    }

    /// <summary>A hash of the members that are cheap to hash; equal records have equal ones.</summary>
    public static string Hash(IReadOnlyList<PropertyPlan> properties)
    {
        PropertyPlan[] cheap = properties.Where(property => property.Type is ScalarType && !Needs(property.Type)).Take(8).ToArray();
        PropertyPlan? collection = properties.FirstOrDefault(property => property.Type is ListType or MapType);
        return cheap.Length > 0 ? $"global::System.HashCode.Combine({string.Join(", ", cheap.Select(property => property.Name))})"
            : collection is null ? $"{Structural}.HashOf({properties.First(property => Needs(property.Type)).Name})"
            : collection.Presence == Presence.Optional ? $"{collection.Name}?.Count ?? 0" : $"{collection.Name}.Count";
    }

    /// <summary>The comparer of a type as an item of something else; null when its own equality will do.</summary>
    public static string? Comparer(TypePlan type) => type switch
    {
        ListType list => $"{Structural}.List<{ListType.Element(list.Item, list.Sparse)}>({Comparer(list.Item)})",
        MapType map => $"{Structural}.Map<{ListType.Element(map.Value, map.Sparse)}>({Comparer(map.Value)})",
        _ => null,
    };

    private static string Elements(TypePlan type) => type switch
    {
        ListType list when Comparer(list.Item) is { } comparer => ", " + comparer,
        MapType map when Comparer(map.Value) is { } comparer => ", " + comparer,
        _ => "",
    };
}
