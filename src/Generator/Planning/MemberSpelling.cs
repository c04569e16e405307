using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>
/// How the members of a shape are spelled, said once for the shape instead of on each property: like the properties, or with a small first letter.
/// </summary>
internal static class MemberSpelling
{
    /// <summary>Whether most members begin with a capital.</summary>
    public static bool IsAsProperties(IReadOnlyCollection<MemberShape> members) =>
        2 * members.Count(member => char.IsUpper(member.Name[0])) > members.Count;

    public static string SmallFirst(string propertyName) => char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
}
