namespace Smithwright.Annotations;

/// <summary>The shape of the service model that a type was generated from.</summary>
/// <param name="id">The absolute shape id, for instance <c>com.example#City</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ShapeAttribute(string id) : Attribute
{
    /// <summary>The absolute shape id.</summary>
    public string Id { get; } = id;

    /// <summary>
    /// Whether members are spelled like their properties. Otherwise they begin with a small letter; <see cref="MemberAttribute"/> names the
    /// exceptions of either kind.
    /// </summary>
    public bool MembersAsProperties { get; init; }
}
