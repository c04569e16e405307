using System.Reflection;
using Smithwright.Annotations;

namespace Smithwright.Conformance.Values;

/// <summary>How generated types show the model: what a user, or an analyzer, goes by as well.</summary>
internal static class GeneratedTypes
{
    /// <summary>The id of the shape that a type was made from, or null.</summary>
    public static string? ShapeId(this Type type) => type.GetCustomAttribute<ShapeAttribute>(inherit: false)?.Id;

    /// <summary>The property of a member: the one that names it, else the one that is called like it but for its first letter.</summary>
    public static PropertyInfo? PropertyOf(this Type type, string member) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(property => MemberOf(property, property.Name) == member);

    /// <summary>The nested record of a union's member.</summary>
    public static Type? CaseOf(this Type union, string member) =>
        union.GetNestedTypes().FirstOrDefault(nested => nested.Name != "Unknown" && IsCase(nested, member));

    /// <summary>The value that a case of a union holds, or null for one that holds none.</summary>
    public static PropertyInfo? ValueOf(Type unionCase) => unionCase.GetProperty("Value");

    public static bool IsUnion(Type type) => type.IsAbstract && type.GetNestedType("Unknown") is not null;

    public static Type? StringEnumOf(Type type) => Implemented(type, typeof(IStringEnum<>));

    public static Type? IntEnumOf(Type type) => Implemented(type, typeof(IIntEnum<>));

    private static Type? Implemented(Type type, Type @interface) =>
        type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == @interface);

    private static string MemberOf(PropertyInfo property, string name) =>
        property.GetCustomAttribute<MemberAttribute>()?.Name
        ?? (property.DeclaringType!.GetCustomAttribute<ShapeAttribute>()?.MembersAsProperties == true ? name : char.ToLowerInvariant(name[0]) + name[1..]);

    // A case without a value has no property that could name the member: its name has to do.
    private static bool IsCase(Type nested, string member) => ValueOf(nested) is { } value
        ? MemberOf(value, value.Name) == member
        : string.Equals(nested.Name, string.Concat(member.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);
}
