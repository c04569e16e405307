namespace Smithwright.Generator.Tests.Comparison;

/// <summary>The changes, by what they change.</summary>
internal static partial class ModelChanges
{
    public static IReadOnlyList<ModelChange> All { get; } = [.. OfServices, .. OfExtensions, .. OfTypes, .. OfMembers, .. OfPresence, .. OfConstraints, .. OfTheWire];
}
