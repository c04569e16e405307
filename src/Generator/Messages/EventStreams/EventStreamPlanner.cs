using Smithwright.Generator.Codecs;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Plans how the members of streaming unions become messages, by Smithy's event stream traits.</summary>
internal sealed class EventStreamPlanner(OperationContext context)
{
    private readonly ServiceModel _model = context.Model;

    /// <param name="cases">The C# names of the union's members.</param>
    public EventStreamPlan? Plan(UnionShape union, IReadOnlyDictionary<string, string> cases) => union.Traits.Has(TraitIds.Streaming)
        ? new EventStreamPlan(
            context.Format.Response,
            Receives(union),
            Sends(union),
            context.Namespace.Type(context.Names.Exception),
            union.Members.Select(member => Event(union, member, cases[member.Name])).ToEquatableArray())
        {
            WrapsErrors = HasServer && context.Traffic.IsFromService(union.Id),
        }
        : null;

    private bool Receives(UnionShape union) =>
        (HasClient && context.Traffic.IsFromService(union.Id)) || (HasServer && context.Traffic.IsFromCallers(union.Id));

    private bool Sends(UnionShape union) =>
        (HasClient && context.Traffic.IsFromCallers(union.Id)) || (HasServer && context.Traffic.IsFromService(union.Id));

    private bool HasClient => context.Types.Generated.HasFlag(Side.Client);

    private bool HasServer => context.Types.Generated.HasFlag(Side.Server);

    private EventPlan Event(UnionShape union, MemberShape member, string @case) =>
        _model[member.Target] is StructureShape shape && context.Types.Of(member) is ShapeType type
        ? shape.Traits.Has(TraitIds.Error) ? Error(union, member, @case, shape, type) : Event(member, @case, shape, type)
        : new EventPlan(@case, member.Name, null, null, null, IsBody: false, EquatableArray<EventBinding>.Empty);

    private EventPlan Event(MemberShape member, string @case, StructureShape shape, ShapeType type)
    {
        EquatableArray<EventBinding> bindings = Bindings(shape.Members, context.PropertiesOf(shape));
        bool isBody = IsBody(bindings);
        return new EventPlan(@case, member.Name, type, RootOf(shape), null, isBody, isBody ? EquatableArray<EventBinding>.Empty : bindings);
    }

    private EventPlan Error(UnionShape union, MemberShape member, string @case, StructureShape shape, ShapeType type)
    {
        MemberShape? message = shape.Members.FirstOrDefault(part => ErrorMessage.Is(_model, part));
        MemberShape[] members = shape.Members.Where(part => !ErrorMessage.Is(_model, part)).ToArray();
        string name = context.Names[shape.Id];
        IReadOnlyDictionary<string, string> memberNames = MemberNames.OfException(name, members.Select(part => part.Name));
        EquatableArray<EventBinding> bindings = Bindings(members, context.Properties.Plan(name, members, memberNames, isInput: false, outputOnly: true));
        // The code of an error reads HTTP responses: it looks for some members where a message does not have them.
        bool isBody = IsBody(bindings) && members.All(part => !part.Traits.Has(TraitIds.HttpHeader)
            && !part.Traits.Has(TraitIds.HttpPrefixHeaders) && !part.Traits.Has(TraitIds.HttpPayload) && !part.Traits.Has(TraitIds.HttpResponseCode));
        return new EventPlan(
            @case,
            member.Name,
            type,
            RootOf(shape),
            new EventErrorPlan(shape.Id.Name, message is null ? null : context.Format.Response.NameOf(_model, message)),
            isBody,
            isBody && !Sends(union) ? EquatableArray<EventBinding>.Empty : bindings);
    }

    private static bool IsBody(EquatableArray<EventBinding> bindings) => bindings.Items.All(binding => binding.Location == EventLocation.Body);

    private EquatableArray<EventBinding> Bindings(IReadOnlyList<MemberShape> members, EquatableArray<PropertyPlan> plans) =>
        LocalNames.Assign(plans, EventStreamEmitter.Message)
            .Select((property, index) => Bind(property, members[index]))
            .ToEquatableArray();

    private EventBinding Bind(PropertyPlan property, MemberShape member)
    {
        EventLocation location = LocationOf(member, property.Type);
        ShapeCodec codec = context.Format.Response;
        return new EventBinding(
            property, location, location == EventLocation.Payload ? codec.PayloadOf(_model, context.Service, member) : codec.NameOf(_model, member));
    }

    private WireName? RootOf(StructureShape shape) => context.Format.Response.RootOf(_model, context.Service, shape);

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
