using Smithwright.Generator.Naming;
using Smithwright.Generator.Planning;
using Smithwright.Model;
using Smithwright.Model.Assembly;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>Plans the operations of a service that speaks restJson1.</summary>
internal sealed class RestOperationPlanner(
    ServiceShape service, TypeNames names, Place place, TypePlanner types, PropertyPlanner properties, Closure closure)
{
    private readonly ServiceModel _model = types.Model;

    private ServiceCustomization Customization { get; } = ServiceCustomization.Of(service);

    public RestOperationPlan? Plan(OperationShape operation)
    {
        if (operation.Traits.Get(TraitIds.Http) is not JsonObject http
            || http["method"] is not JsonString method
            || http["uri"] is not JsonString uri)
        {
            return null;
        }

        UriPattern pattern = UriPattern.Parse(uri.Value);
        string name = Identifier.Pascal(operation.Id.Name);
        return new RestOperationPlan(
            $"{place.SerializationNamespace}.{name}Operation.g.cs",
            place,
            operation.Id.Name,
            name + "Operation",
            method.Value,
            pattern.Path.Select(part => part with { Default = Customization.LabelDefault(part.LabelMember) }).ToEquatableArray(),
            pattern.Query,
            HostPrefix(operation),
            Input(operation, pattern),
            Output(operation),
            Errors(operation),
            place.Type(names.Exception),
            Traits(operation));
    }

    private MessagePlan? Input(OperationShape operation, UriPattern pattern) =>
        operation.Input == Prelude.Unit || _model[operation.Input] is not StructureShape shape
            ? null
            : MessagePlan.Of(
                types.OfShape(shape.Id),
                Bindings.OfInput(shape, Properties(shape), pattern.GreedyLabels),
                needsMembers: HostPrefix(operation).Items.Any(part => part.LabelMember is not null));

    private MessagePlan? Output(OperationShape operation) =>
        operation.Output == Prelude.Unit || _model[operation.Output] is not StructureShape shape
            ? null
            : MessagePlan.Of(types.OfShape(shape.Id), Bindings.OfOutput(shape, Properties(shape)), needsMembers: false);

    private EquatableArray<PropertyPlan> Properties(StructureShape shape) => properties.Plan(
        names[shape.Id],
        shape.Members,
        MemberNames.OfStructure(names[shape.Id], shape.Members.Select(member => member.Name)),
        shape.Traits.Has(TraitIds.Input),
        closure.IsOutputOnly(shape.Id));

    private EquatableArray<ErrorCase> Errors(OperationShape operation) =>
        operation.Errors.Concat(service.Errors).Distinct()
            .Where(id => _model[id] is StructureShape)
            .OrderBy(id => id)
            .GroupBy(id => id.Name, StringComparer.Ordinal)
            .Select(group => (Code: group.Key, Name: names[group.First()]))
            .Select(error => new ErrorCase(error.Code, place.Type(error.Name), $"{Place.Codec(error.Name)}.Read(error)"))
            .ToEquatableArray();

    private static EquatableArray<HostPart> HostPrefix(OperationShape operation) =>
        (operation.Traits.Get(TraitIds.Endpoint) as JsonObject)?["hostPrefix"] is JsonString prefix
            ? UriPattern.Split(prefix.Value).Select(part => new HostPart(part.Literal, part.Label)).ToEquatableArray()
            : EquatableArray<HostPart>.Empty;

    private OperationTraits Traits(OperationShape operation)
    {
        TraitMap traits = operation.Traits;
        var compression = (traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"] as JsonArray;
        return new OperationTraits(
            Customization.Headers,
            Customization.PayloadTreeHash && HasStreamedPayload(operation),
            traits.Has(TraitIds.HttpChecksumRequired)
                || (traits.Get(TraitIds.AwsHttpChecksum) as JsonObject)?["requestChecksumRequired"] is JsonBoolean { Value: true },
            compression?.Items.OfType<JsonString>().Select(encoding => encoding.Value).FirstOrDefault(encoding => encoding == "gzip"),
            traits.Has(TraitIds.UnsignedPayload),
            IsAnonymous(operation),
            traits.Has("smithy.api#idempotent") || traits.Has("smithy.api#readonly"));
    }

    private bool HasStreamedPayload(OperationShape operation) =>
        _model[operation.Input] is StructureShape input
        && input.Members.Any(member => member.Traits.Has(TraitIds.HttpPayload) && types.Of(member) is StreamType);

    private bool IsAnonymous(OperationShape operation) =>
        operation.Traits.Has(TraitIds.OptionalAuth)
        || ((operation.Traits.Get(TraitIds.Auth) ?? service.Traits.Get(TraitIds.Auth)) is JsonArray { Items.IsEmpty: true });
}
