using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Plans;

/// <summary>A property of a generated type.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Member">The member's name in the model.</param>
/// <param name="Presence">What absence of a value means.</param>
/// <param name="Default">For <see cref="Smithwright.Model.Shapes.Presence.Defaulted"/>, the C# expression of the default.</param>
/// <param name="Sensitive">Whether <c>ToString()</c> hides the value.</param>
/// <param name="Documentation">Lines of the XML comment.</param>
/// <param name="Attributes">Attributes, without brackets.</param>
internal sealed record PropertyPlan(
    string Name,
    string Member,
    TypePlan Type,
    Presence Presence,
    string? Default,
    bool Sensitive,
    EquatableArray<string> Documentation,
    EquatableArray<string> Attributes)
{
    /// <summary>The type of the property, with its question mark.</summary>
    public string DeclaredType => Presence == Presence.Optional ? Type.Name + "?" : Type.Name;

    /// <summary>A local variable for the value while it is read.</summary>
    public string Local { get; init; } = "";
}
