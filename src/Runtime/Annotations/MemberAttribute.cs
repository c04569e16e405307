namespace Smithwright.Annotations;

/// <summary>
/// The member of the service model that a property was generated from, where its name does not follow from the property's as
/// <see cref="ShapeAttribute.MembersAsProperties"/> tells.
/// </summary>
/// <param name="name">The member's name in the model.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MemberAttribute(string name) : Attribute
{
    /// <summary>The member's name in the model.</summary>
    public string Name { get; } = name;
}
