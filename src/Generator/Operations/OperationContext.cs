using Smithwright.Generator.Codecs;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>What planners of operations have in common.</summary>
/// <param name="Format">How bodies are written.</param>
/// <param name="Side">The side that is generated.</param>
internal sealed record OperationContext(
    ServiceShape Service, TypeNames Names, ClientNamespace Namespace, TypePlanner Types, PropertyPlanner Properties, Traffic Traffic,
    WireFormat Format, Side Side)
{
    /// <summary>The endpoint parameters that operations bind, of those that bind anything.</summary>
    public EquatableArray<OperationBindings> EndpointBindings { get; init; } = EquatableArray<OperationBindings>.Empty;

    public ServiceModel Model => Types.Model;

    public string HintName(OperationShape operation) => $"{Namespace.SerializationNamespace}.{ClassName(operation)}.g.cs";

    public static string ClassName(OperationShape operation) => Identifier.Pascal(operation.Id.Name) + "Operation";

    public EquatableArray<PropertyPlan> PropertiesOf(StructureShape shape) => Properties.Plan(
        Names[shape.Id],
        shape.Members,
        MemberNames.OfStructure(Names[shape.Id], shape.Members.Select(member => member.Name)),
        shape.Traits.Has(TraitIds.Input),
        Traffic.IsFromServiceOnly(shape.Id));

    /// <summary>The errors of the whole service by their codes.</summary>
    public EquatableArray<ErrorCase> ServiceErrors => Cases(Codes(Service.Errors.Distinct()));

    /// <summary>The class that reads and writes the errors of the whole service; null where it declares none.</summary>
    public string? ServiceErrorsClass => Service.Errors.Count == 0 ? null : Names.Exception + "s";

    /// <summary>
    /// The errors that an operation declares itself, by their codes; those of the whole service have one class for all operations. A code that the
    /// model gives counts before the name of another error.
    /// </summary>
    public EquatableArray<ErrorCase> ErrorsOf(OperationShape operation)
    {
        HashSet<string> taken = new(Codes(Service.Errors).Where(error => error.Code != error.Shape.Id.Name).Select(error => error.Code), StringComparer.Ordinal);
        return Cases(Codes(operation.Errors.Distinct().Except(Service.Errors)).Where(error => error.Code != error.Shape.Id.Name || !taken.Contains(error.Code)));
    }

    private IEnumerable<(string Code, StructureShape Shape)> Codes(IEnumerable<ShapeId> errors) =>
        errors.Select(id => Model[id])
            .OfType<StructureShape>()
            .SelectMany(error => new[] { (Code: Format.CodeOf(error), Shape: error), (Code: error.Id.Name, Shape: error) });

    private EquatableArray<ErrorCase> Cases(IEnumerable<(string Code, StructureShape Shape)> errors) =>
        errors.OrderBy(error => error.Code == error.Shape.Id.Name)
            .ThenBy(error => error.Shape.Id)
            .GroupBy(error => error.Code, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(error => error.Shape.Id)
            .Select(error => new ErrorCase(error.Code, Namespace.Type(Names[error.Shape.Id]), Format.Response.ClassOf(Names[error.Shape.Id]), WritesMembers(error.Shape)))
            .ToEquatableArray();

    private bool WritesMembers(StructureShape error) => Side.HasFlag(Side.Server) && error.Members.Any(member => !ErrorMessage.Is(Model, member));

    public EquatableArray<HostPart> HostPrefixOf(OperationShape operation, EquatableArray<PropertyPlan> input)
    {
        CustomizationTrait customization = CustomizationTrait.Of(operation, Service);
        return EndpointTrait.Of(operation.Traits) is { } endpoint
            ? WithoutEndpointLabels(LabelTemplate.Split(endpoint.HostPrefix), operation)
                .Select(part => new HostPart(
                    part.Literal, input.Items.FirstOrDefault(property => property.Member == part.Label)?.Name, customization.LabelDefault(part.Label)))
                .ToEquatableArray()
            : EquatableArray<HostPart>.Empty;
    }

    /// <summary>Whether a label of an operation is in the endpoint already.</summary>
    public bool IsInEndpoint(string label, OperationShape operation) =>
        CustomizationTrait.Of(operation, Service).EndpointLabels.Contains(label)
        && EndpointBindings.Items.FirstOrDefault(bound => bound.Operation == operation.Id)?.Bindings.Items.Any(binding => binding.Parameter == label) == true;

    /// <summary>Leaves out labels that are in the endpoint, each with the dot after it.</summary>
    private IEnumerable<(string? Literal, string? Label)> WithoutEndpointLabels(IEnumerable<(string? Literal, string? Label)> parts, OperationShape operation)
    {
        bool isLeftOut = false;
        foreach ((string? literal, string? label) in parts)
        {
            string? text = isLeftOut ? literal?.TrimStart('.') : literal;
            isLeftOut = label is not null && IsInEndpoint(label, operation);
            if (!isLeftOut && text != "")
            {
                yield return (text, label);
            }
        }
    }

    public OperationTraits TraitsOf(OperationShape operation, EquatableArray<PropertyPlan> input) => OperationTraitsPlanner.Plan(Service, operation, Model) with
    {
        EndpointBindings = EndpointBindings.Items.FirstOrDefault(bound => bound.Operation == operation.Id)?.Bindings ?? EquatableArray<EndpointBinding>.Empty,
        EndpointProperty = operation.Traits.GetString(TraitIds.EndpointMember) is { } member
            ? input.Items.FirstOrDefault(property => property.Member == member && property.Type is ScalarType { Kind: ScalarKind.String })?.Name
            : null,
        Checksum = ChecksumPlanner.Plan(this, operation, input),
        CustomerKeys = CustomerKeyPlanner.Plan(Service, operation, Model),
        ExpectsContinue = CustomizationTrait.Of(operation, Service).ExpectContinue && input.Items.Any(property => property.Type is StreamType),
        UrlEncoding = UrlEncodingPlanner.Plan(this, operation),
        Digests = DigestPlanner.Plan(this, operation),
    };
}
