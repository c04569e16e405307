using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs;

/// <summary>A member that travels in a body, and what the body's codec calls it.</summary>
internal sealed record BodyMember(PropertyPlan Property, WireName Name)
{
    /// <summary>The member of the variable <paramref name="source"/>.</summary>
    public WrittenMember Written(string source) => new(Name, Property.Type, $"{source}.{Property.Name}");
}
