namespace Smithwright.Annotations;

/// <summary>
/// The member of the service model that a property was generated from, where its name is not simply the property's with a small first letter.
/// </summary>
/// <param name="name">The member's name in the model.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MemberAttribute(string name) : Attribute
{
    /// <summary>The member's name in the model.</summary>
    public string Name { get; } = name;
}
