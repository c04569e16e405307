using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>Plans the properties of structures and errors.</summary>
internal sealed class PropertyPlanner(TypePlanner types, ConstraintAttributes constraints, DocumentationPlanner documentation, bool usesJsonName)
{
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
        (Presence presence, string? defaultValue) = PresenceOf(member, type, isInput, outputOnly);
        return new PropertyPlan(
            name,
            member.Name,
            usesJsonName ? member.Traits.GetString(TraitIds.JsonName) ?? member.Name : member.Name,
            type,
            presence,
            defaultValue,
            Sensitivity.IsSensitive(types.Model, member),
            documentation.OfMember(member, owner, names),
            constraints.OfMember(member, name, asProperties));
    }

    /// <summary>
    /// Nullability by Smithy 2.0's rules for clients that care: <c>clientOptional</c> makes a member optional, a default counts except on
    /// the members of an input, and one that was added later (<c>addedDefault</c>) does not change the type.
    /// </summary>
    internal static (Presence Presence, string? Default) PresenceOf(MemberShape member, TypePlan type, bool isInput, bool outputOnly)
    {
        TraitMap traits = member.Traits;
        if (type is EventStreamType)
        {
            // Without its events an operation that has some is nothing, whether the model says so or not.
            return (Presence.Required, null);
        }

        if (!isInput
            && !traits.Has(TraitIds.ClientOptional)
            && !traits.Has(TraitIds.AddedDefault)
            && traits.Get(TraitIds.Default) is { } value
            && DefaultValues.Of(value, type) is { } expression)
        {
            return (Presence.Defaulted, expression);
        }

        if (traits.Has(TraitIds.Required) && !traits.Has(TraitIds.ClientOptional))
        {
            return (Presence.Required, null);
        }

        return outputOnly && type is ListType or MapType ? (Presence.EmptyCollection, null) : (Presence.Optional, null);
    }
}
