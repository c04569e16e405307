using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Values;

/// <summary>The expressions that compare and hash a member by what is in it.</summary>
internal static class StructuralEquality
{
    private const int MostCombined = 8;
    private const string Structural = "global::Smithwright.Runtime.Serialization.Equality.Structural";

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

    /// <summary>
    /// A hash of all members. What is left out of it, a service could fill with different values of one hash, and a set of them would take forever.
    /// </summary>
    public static string Hash(IReadOnlyList<PropertyPlan> properties) =>
        properties.Count == 1 && Needs(properties[0].Type) ? Hash(properties[0]) : Combine([.. properties.Select(Hash)]);

    private static string Hash(PropertyPlan property) =>
        Needs(property.Type) ? $"{Structural}.HashOf({property.Name}{Elements(property.Type)})" : property.Name;

    /// <summary>Hashes as one; more than eight, which is what the framework takes, as groups.</summary>
    private static string Combine(IReadOnlyList<string> hashes) => hashes.Count <= MostCombined
        ? $"global::System.HashCode.Combine({string.Join(", ", hashes)})"
        : Combine([.. hashes.Take(MostCombined - 1), Combine([.. hashes.Skip(MostCombined - 1)])]);

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
