using Smithwright.Generator.Naming;
using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols.EventStreams;

/// <summary>Plans how the members of streaming unions become messages, by Smithy's event stream traits.</summary>
internal sealed class EventStreamPlanner(TypeNames names, Place place, TypePlanner types, PropertyPlanner properties, Closure closure)
{
    private readonly ServiceModel _model = types.Model;

    /// <param name="cases">The C# names of the union's members.</param>
    public EventStreamPlan? Plan(UnionShape union, IReadOnlyDictionary<string, string> cases) => union.Traits.Has(TraitIds.Streaming)
        ? new EventStreamPlan(
            closure.IsFromOutputs(union.Id),
            closure.IsFromInputs(union.Id),
            place.Type(names.Exception),
            union.Members.Select(member => Event(union, member, cases[member.Name])).ToEquatableArray())
        : null;

    private EventPlan Event(UnionShape union, MemberShape member, string @case) => _model[member.Target] is StructureShape shape && types.Of(member) is ShapeType type
        ? shape.Traits.Has(TraitIds.Error) ? Error(union, member, @case, shape, type) : Event(member, @case, shape, type)
        : new EventPlan(@case, member.Name, null, null, IsJson: false, EquatableArray<EventBinding>.Empty);

    private EventPlan Event(MemberShape member, string @case, StructureShape shape, ShapeType type)
    {
        IReadOnlyDictionary<string, string> memberNames = MemberNames.OfStructure(names[shape.Id], shape.Members.Select(part => part.Name));
        EquatableArray<EventBinding> bindings = Bindings(
            shape.Members,
            properties.Plan(names[shape.Id], shape.Members, memberNames, shape.Traits.Has(TraitIds.Input), closure.IsOutputOnly(shape.Id)));
        bool isJson = IsJson(bindings);
        return new EventPlan(@case, member.Name, type, null, isJson, isJson ? EquatableArray<EventBinding>.Empty : bindings);
    }

    private EventPlan Error(UnionShape union, MemberShape member, string @case, StructureShape shape, ShapeType type)
    {
        MemberShape? message = shape.Members.FirstOrDefault(part => ErrorMessage.Is(_model, part));
        MemberShape[] members = shape.Members.Where(part => !ErrorMessage.Is(_model, part)).ToArray();
        IReadOnlyDictionary<string, string> memberNames = MemberNames.OfException(names[shape.Id], members.Select(part => part.Name));
        EquatableArray<EventBinding> bindings = Bindings(members, properties.Plan(names[shape.Id], members, memberNames, isInput: false, outputOnly: true));
        // The code of an error reads HTTP responses: it looks for some members where a message does not have them.
        bool isJson = IsJson(bindings) && members.All(part => !part.Traits.Has(TraitIds.HttpHeader)
            && !part.Traits.Has(TraitIds.HttpPrefixHeaders) && !part.Traits.Has(TraitIds.HttpPayload) && !part.Traits.Has(TraitIds.HttpResponseCode));
        return new EventPlan(
            @case,
            member.Name,
            type,
            new EventErrorPlan(shape.Id.Name, message?.Name),
            isJson,
            isJson && !closure.IsFromInputs(union.Id) ? EquatableArray<EventBinding>.Empty : bindings);
    }

    private static bool IsJson(EquatableArray<EventBinding> bindings) => bindings.Items.All(binding => binding.Location == EventLocation.Body);

    private static EquatableArray<EventBinding> Bindings(IReadOnlyList<MemberShape> members, EquatableArray<PropertyPlan> plans) =>
        LocalNames.Assign(plans, EventStreamEmitter.Message)
            .Select((property, index) => new EventBinding(property, LocationOf(members[index], property.Type)))
            .ToEquatableArray();

    private static EventLocation LocationOf(MemberShape member, TypePlan type) =>
        member.Traits.Has(TraitIds.EventPayload) ? EventLocation.Payload
        : member.Traits.Has(TraitIds.EventHeader) && IsHeader(type) ? EventLocation.Header
        : EventLocation.Body;

    private static bool IsHeader(TypePlan type) => type is ScalarType
    {
        Kind: ScalarKind.String or ScalarKind.Enum or ScalarKind.Blob or ScalarKind.Timestamp or ScalarKind.Boolean
            or ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.IntEnum,
    };
}
