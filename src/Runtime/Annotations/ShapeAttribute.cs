namespace Smithwright.Annotations;

/// <summary>The shape of the service model that a type was generated from.</summary>
/// <param name="id">The absolute shape id, for instance <c>com.example#City</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ShapeAttribute(string id) : Attribute
{
    /// <summary>The absolute shape id.</summary>
    public string Id { get; } = id;
}
