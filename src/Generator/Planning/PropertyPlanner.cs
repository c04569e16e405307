using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Plans the properties of structures and errors.</summary>
internal sealed class PropertyPlanner(TypePlanner types, ConstraintAttributes? constraints, DocumentationPlanner? documentation)
{
    /// <summary>Plans properties for code that uses them and does not declare them: without documentation and attributes.</summary>
    public static PropertyPlanner WithoutComments(TypePlanner types) => new(types, null, null);

    /// <param name="owner">The C# type that has the members.</param>
    /// <param name="names">The C# names by the model's.</param>
    /// <param name="outputOnly">Whether only services send the structure, so that absent collections may be empty ones.</param>
    public EquatableArray<PropertyPlan> Plan(
        string owner, IReadOnlyCollection<MemberShape> members, IReadOnlyDictionary<string, string> names, bool isInput, bool outputOnly)
    {
        bool asProperties = MemberSpelling.IsAsProperties(members);
        return LocalNames.Assign(members.Select(member => Plan(owner, member, names, asProperties, isInput, outputOnly))).ToEquatableArray();
    }

    private PropertyPlan Plan(
        string owner, MemberShape member, IReadOnlyDictionary<string, string> names, bool asProperties, bool isInput, bool outputOnly)
    {
        TypePlan type = types.Of(member);
        string name = names[member.Name];
        (Presence presence, string? defaultValue) = PresenceOf(member, types.Model.TargetOf(member), type, isInput, outputOnly);
        return new PropertyPlan(
            name,
            member.Name,
            type,
            presence,
            defaultValue,
            Sensitivity.IsSensitive(types.Model, member),
            documentation?.OfMember(member, owner, names) ?? EquatableArray<string>.Empty,
            constraints?.OfMember(member, name, asProperties).Concat(Deprecation.AttributesOf(member.Traits)).ToEquatableArray() ?? EquatableArray<string>.Empty);
    }

    /// <summary>What absence means, and the C# expression of a default that counts.</summary>
    internal static (Presence Presence, string? Default) PresenceOf(MemberShape member, Shape target, TypePlan type, bool isInput, bool outputOnly)
    {
        string? defaultValue = member.Traits.Get(TraitIds.Default) is { } value ? DefaultValues.Of(value, type) : null;
        Presence presence = MemberPresence.Of(member, target, isInput, outputOnly, defaultValue is not null);
        return (presence, presence == Presence.Defaulted ? defaultValue : null);
    }
}
