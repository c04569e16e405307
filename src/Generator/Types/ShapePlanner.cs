using Smithwright.Generator.Codecs;
using Smithwright.Generator.Messages.EventStreams;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Protocols;
using Smithwright.Generator.Validation;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Generator.Types;

/// <summary>Plans one file for each structure, union, enum and error.</summary>
internal sealed class ShapePlanner(
    Traffic traffic, TypeNames names, ClientNamespace clientNamespace, TypePlanner types, PropertyPlanner properties, ConstraintAttributes constraints,
    DocumentationPlanner documentation, ValidationPlanner validation, EventStreamPlanner eventStreams, BodyPlanner bodies, Bindings bindings, Protocol protocol, Side side,
    string? messageMember, bool hasQueryErrors)
{
    private const string SentError = "<remarks>Only to be sent: an error that the service sends is thrown as an exception.</remarks>";

    private readonly ServiceModel _model = types.Model;

    public FilePlan? Plan(Shape shape) => shape switch
    {
        StructureShape structure when structure.Traits.Has(TraitIds.Error) => Error(structure),
        StructureShape structure => Structure(structure),
        UnionShape union => Union(union),
        EnumShape @enum => Enum(@enum),
        IntEnumShape intEnum => IntEnum(intEnum),
        _ => null,
    };

    private StructurePlan Structure(StructureShape shape)
    {
        string name = names[shape.Id];
        EquatableArray<PropertyPlan> plans = properties.Plan(
            name,
            shape.Members,
            MemberNames.OfStructure(name, shape.Members.Select(member => member.Name)),
            isInput: shape.Traits.Has(TraitIds.Input),
            traffic.IsFromServiceOnly(shape.Id));
        string? events = traffic.IsOutput(shape.Id) ? plans.Items.FirstOrDefault(property => property.Type is EventStreamType)?.Name : null;
        ValidationPlan? checks = validation.Plan(shape, plans);
        return new StructurePlan(HintName(name), clientNamespace, Head(shape, checks), plans, bodies.Plan(shape), checks, events);
    }

    private ErrorPlan Error(StructureShape shape)
    {
        TypeHead head = Head(shape);
        MemberShape[] members = shape.Members.Where(member => !ErrorMessage.Is(_model, member)).ToArray();
        EquatableArray<PropertyPlan> plans = properties.Plan(
            head.Name, members, MemberNames.OfException(head.Name, members.Select(member => member.Name)), isInput: false, outputOnly: true);
        RetryableTrait? retryable = RetryableTrait.Of(shape.Traits);
        return new ErrorPlan(
            HintName(head.Name),
            clientNamespace,
            head,
            clientNamespace.Type(names.Exception),
            protocol.Format.CodeOf(shape),
            protocol.Format.StatusOf(shape),
            plans,
            protocol.Format.Response,
            protocol.Format.ErrorEnvelope,
            bindings.OfError(members, plans, protocol.UsesHttpBindings),
            HiddenPartsOfErrors.Of(_model, shape, messageMember),
            side.HasFlag(Side.Server),
            retryable is not null,
            retryable?.IsThrottling == true)
        {
            // Events of callers may be errors.
            IsRead = types.Generated.HasFlag(Side.Client) || traffic.IsFromCallers(shape.Id),
            Served = types.Generated.HasFlag(Side.Server) ? Served(shape) : null,
        };
    }

    private ServedError Served(StructureShape error)
    {
        MemberShape? message = error.Members.FirstOrDefault(member => ErrorMessage.Is(_model, member));
        string fault = ErrorTrait.Of(error.Traits)!.Status >= 500 ? "Receiver" : "Sender";
        return new ServedError(
            protocol.Format.TypeOf(error),
            message is null ? null : protocol.Format.Response.NameOf(_model, message),
            hasQueryErrors ? $"{AwsQueryErrorTrait.Of(error.Traits)?.Code ?? error.Id.Name};{fault}" : null);
    }

    private UnionPlan Union(UnionShape shape)
    {
        string name = names[shape.Id];
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(name, shape.Members.Select(member => member.Name));
        EquatableArray<PropertyPlan> plans = properties.Plan(name, shape.Members, cases, isInput: false, outputOnly: false);
        EventStreamPlan? events = eventStreams.Plan(shape, cases);
        UnionCase[] unionCases = plans
            .Select((property, index) => new UnionCase(
                property.Name,
                property.Member,
                HasValue(shape.Members[index], events, index) ? property.Type : null,
                property.Sensitive,
                events?.Events[index].Error is null ? property.Documentation : property.Documentation.Append(SentError).ToEquatableArray(),
                constraints.OfMember(shape.Members[index], "Value", asProperties: false),
                Deprecation.AttributeOf(shape.Members[index].Traits)))
            .Where((_, index) => events is null || events.Sends || events.Events[index].Error is null)
            .ToArray();
        ValidationPlan? checks = validation.Plan(shape, plans);
        return new UnionPlan(
            HintName(name),
            clientNamespace,
            Head(shape, checks),
            shape.Traits.Has(TraitIds.Sensitive),
            unionCases.ToEquatableArray(),
            events is null ? bodies.Plan(shape, unionCases) : EquatableArray<UnionBody>.Empty,
            checks,
            events);
    }

    private static bool HasValue(MemberShape member, EventStreamPlan? events, int index) =>
        events is null ? member.Target != Prelude.Unit : events.Events[index].Type is not null;

    private EnumPlan Enum(EnumShape shape)
    {
        TypeHead head = Head(shape);
        IReadOnlyDictionary<string, string> members = MemberNames.OfEnum(head.Name, shape.Members.Select(member => member.Name));
        return new EnumPlan(HintName(head.Name), clientNamespace, head, shape.Members
            .Select(member => new EnumValuePlan(
                members[member.Name],
                member.Value,
                documentation.OfEnumMember(member.Traits),
                Deprecation.AttributeOf(member.Traits),
                member.Traits.Has(TraitIds.Internal)))
            .ToEquatableArray());
    }

    private IntEnumPlan IntEnum(IntEnumShape shape)
    {
        TypeHead head = Head(shape);
        IReadOnlyDictionary<string, string> members = MemberNames.OfEnum(head.Name, shape.Members.Select(member => member.Name));
        return new IntEnumPlan(HintName(head.Name), clientNamespace, head, shape.Members
            .Select(member => new IntEnumValuePlan(
                members[member.Name], member.Value, documentation.OfEnumMember(member.Traits), Deprecation.AttributeOf(member.Traits)))
            .ToEquatableArray());
    }

    private TypeHead Head(Shape shape, ValidationPlan? checks = null)
    {
        string name = names[shape.Id];
        string checksClass = $"global::{clientNamespace.SerializationNamespace}.{ClientNamespace.Constraints(name)}";
        return new TypeHeadPlanner(documentation, constraints).Plan(
            shape, name, condition => checks?.Conditions.FirstOrDefault(check => check.Name == condition)?.Constant is { } constant ? $"{checksClass}.{constant}" : null);
    }

    private string HintName(string name) => $"{clientNamespace.Name}.{name}.g.cs";
}
