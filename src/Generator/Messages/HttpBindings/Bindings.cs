using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Where the members of a message travel, by Smithy's HTTP binding traits.</summary>
/// <param name="codec">What writes the bodies.</param>
internal sealed class Bindings(ServiceModel model, ServiceShape service, ShapeCodec codec)
{
    private readonly HashSet<string> _lenientHeaders = new(CustomizationTrait.Of(service.Traits).LenientHeaders, StringComparer.OrdinalIgnoreCase);

    public EquatableArray<MemberBinding> OfInput(StructureShape shape, EquatableArray<PropertyPlan> properties, ISet<string> greedyLabels) =>
        Zip(shape.Members, properties, member => Of(member, greedyLabels, isInput: true));

    /// <param name="isUnwrapped">Whether what travels in the body is all of it, without a structure around.</param>
    public EquatableArray<MemberBinding> OfOutput(StructureShape shape, EquatableArray<PropertyPlan> properties, bool isUnwrapped) =>
        Zip(shape.Members, properties, member => Of(member, NoLabels, isInput: false) is var bound && isUnwrapped && bound.Location == Location.Body
            ? (Location.WholeBody, "")
            : bound);

    public EquatableArray<MemberBinding> OfError(
        IReadOnlyList<MemberShape> members, EquatableArray<PropertyPlan> properties, bool usesHttpBindings) =>
        Zip(members, properties, member => usesHttpBindings ? Of(member, NoLabels, isInput: false) : (Location.Body, ""));

    private static readonly HashSet<string> NoLabels = new();

    private EquatableArray<MemberBinding> Zip(
        IReadOnlyList<MemberShape> members, EquatableArray<PropertyPlan> properties, Func<MemberShape, (Location Location, string Name)> of) =>
        members.Select((member, index) =>
        {
            (Location location, string name) = properties[index].Type is EventStreamType ? (Location.Payload, "") : of(member);
            return new MemberBinding(properties[index], location, name, BodyName(member, location), member.Traits.Has(TraitIds.IdempotencyToken))
            {
                IsLenient = location == Location.Header && _lenientHeaders.Contains(name),
            };
        }).ToEquatableArray();

    private WireName? BodyName(MemberShape member, Location location) => location switch
    {
        Location.Body => codec.NameOf(model, member),
        Location.Payload => codec.PayloadOf(model, service, member),
        Location.WholeBody => codec.WholeBodyOf(model, service, member),
        _ => null,
    };

    private static (Location Location, string Name) Of(MemberShape member, ISet<string> greedyLabels, bool isInput)
    {
        TraitMap traits = member.Traits;
        if (traits.GetString(TraitIds.HttpHeader) is { } header)
        {
            return (Location.Header, header);
        }

        if (traits.GetString(TraitIds.HttpPrefixHeaders) is { } prefix)
        {
            return (Location.PrefixHeaders, prefix);
        }

        if (traits.Has(TraitIds.HttpPayload))
        {
            return (Location.Payload, "");
        }

        if (isInput)
        {
            return traits.Has(TraitIds.HttpLabel) ? (greedyLabels.Contains(member.Name) ? Location.GreedyLabel : Location.Label, member.Name)
                : traits.GetString(TraitIds.HttpQuery) is { } query ? (Location.Query, query)
                : traits.Has(TraitIds.HttpQueryParams) ? (Location.QueryParams, "")
                : (Location.Body, "");
        }

        return traits.Has(TraitIds.HttpResponseCode) ? (Location.StatusCode, "") : (Location.Body, "");
    }
}
