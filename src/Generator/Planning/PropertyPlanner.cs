using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Plans the properties of structures and errors.</summary>
internal sealed class PropertyPlanner(TypePlanner types, ConstraintAttributes? constraints, DocumentationPlanner? documentation)
{
    /// <summary>How many flags a record has room for.</summary>
    private const int LargestBit = 64;

    /// <summary>Plans properties for code that uses them and does not declare them: without documentation and attributes.</summary>
    public static PropertyPlanner WithoutComments(TypePlanner types) => new(types, null, null);

    /// <param name="owner">The C# type that has the members.</param>
    /// <param name="names">The C# names by the model's.</param>
    /// <param name="outputOnly">Whether only services send the structure, so that absent collections may be empty ones.</param>
    public EquatableArray<PropertyPlan> Plan(
        string owner, IReadOnlyCollection<MemberShape> members, IReadOnlyDictionary<string, string> names, bool isInput, bool outputOnly)
    {
        bool asProperties = MemberSpelling.IsAsProperties(members);
        IEnumerable<PropertyPlan> plans = LocalNames.Assign(members.Select(member => Plan(owner, member, names, asProperties, isInput, outputOnly)));
        return (types.Generated.HasFlag(Side.Server) && !outputOnly ? Received(plans) : plans).ToEquatableArray();
    }

    /// <summary>What services read: they report what is missing, which a type without null cannot say by itself.</summary>
    private IEnumerable<PropertyPlan> Received(IEnumerable<PropertyPlan> plans)
    {
        PropertyPlan[] properties = plans.ToArray();
        string flags = new DistinctNames(properties.Select(property => property.Name)).Add("MissingValues");
        int bit = 0;
        return properties.Select(property => property.Presence != Presence.Required ? property : property with
        {
            WhenMissing = types.Generated == Side.Server ? WhenMissing.Reported : WhenMissing.AsReaderSays,
            Missing = property.Type.IsValueType && bit < LargestBit ? new MissingFlag(flags, bit++) : null,
        }).ToArray();
    }

    private PropertyPlan Plan(
        string owner, MemberShape member, IReadOnlyDictionary<string, string> names, bool asProperties, bool isInput, bool outputOnly)
    {
        TypePlan type = types.Of(member);
        string name = names[member.Name];
        (Presence presence, string? defaultValue) = PresenceOf(member, types.Model.TargetOf(member), type, isInput, outputOnly, types.Generated);
        return new PropertyPlan(
            name,
            member.Name,
            type,
            presence,
            presence == Presence.Defaulted ? defaultValue : null,
            Sensitivity.IsSensitive(types.Model, member),
            documentation?.OfMember(member, owner, names) ?? EquatableArray<string>.Empty,
            constraints?.OfMember(member, name, asProperties).Concat(Deprecation.AttributesOf(member.Traits)).ToEquatableArray() ?? EquatableArray<string>.Empty)
        {
            OnArrival = presence == Presence.Optional && types.Generated.HasFlag(Side.Server) && !outputOnly ? defaultValue : null,
        };
    }

    /// <summary>What absence means, and the C# expression of the member's default.</summary>
    /// <param name="generated">The sides that are generated.</param>
    internal static (Presence Presence, string? Default) PresenceOf(MemberShape member, Shape target, TypePlan type, bool isInput, bool outputOnly, Side generated)
    {
        string? defaultValue = member.Traits.Get(TraitIds.Default) is { } value ? DefaultValues.Of(value, type) : null;
        // A server leaves out what it does not set, and an empty collection is not the same as none.
        bool canBeEmpty = outputOnly && !generated.HasFlag(Side.Server);
        return (MemberPresence.Of(member, target, isInput, canBeEmpty, defaultValue is not null, isAuthoritative: generated == Side.Server), defaultValue);
    }
}
