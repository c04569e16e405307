using Smithwright.Generator.CSharp;
using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Endpoints;

/// <summary>Binds endpoint parameters to what operations say: constants first, then members of the input, then paths into it.</summary>
internal sealed class EndpointBinder(OperationContext context)
{
    public EquatableArray<EndpointBinding> Bind(OperationShape operation)
    {
        StructureShape? input = context.Model[operation.Input] as StructureShape;
        return Constants(operation)
            .Concat(input is null ? [] : Members(input))
            .Concat(input is null ? [] : Labels(operation, input))
            .Concat(input is null ? [] : Paths(operation, input))
            .ToEquatableArray();
    }

    private static IEnumerable<EndpointBinding> Constants(OperationShape operation) =>
        EndpointParameterTraits.OfOperation(operation.Traits).Select(parameter => new EndpointBinding(parameter.Name, Constant(parameter.Value)));

    private IEnumerable<EndpointBinding> Members(StructureShape input) => input.Members
        .Select(member => (Parameter: EndpointParameterTraits.OfMember(member.Traits), member.Name))
        .Where(bound => bound.Parameter is not null)
        .Select(bound => new EndpointBinding(bound.Parameter!, new InputPathCompiler(context).Compile(bound.Name, input)));

    private IEnumerable<EndpointBinding> Labels(OperationShape operation, StructureShape input) => CustomizationTrait.Of(operation, context.Service).EndpointLabels
        .SelectMany(label => input.Members.Where(member => member.Name == label && member.Traits.Has(TraitIds.HttpLabel) && !member.Traits.Has(TraitIds.ContextParam)))
        .Select(member => new EndpointBinding(member.Name, new InputPathCompiler(context).Compile(member.Name, input)));

    private IEnumerable<EndpointBinding> Paths(OperationShape operation, StructureShape input) =>
        EndpointParameterTraits.PathsOf(operation.Traits)
            .Select(parameter => new EndpointBinding(parameter.Name, new InputPathCompiler(context).Compile(ValueCompiler.Text(parameter.Path), input)));

    private static string Constant(JsonNode? value) => value switch
    {
        JsonString text => Literal.String(text.Value),
        JsonBoolean flag => Literal.Boolean(flag.Value),
        JsonArray list => $"new string[] {{ {string.Join(", ", list.Items.Select(item => Literal.String(ValueCompiler.Text(item))))} }}",
        _ => throw new UnsupportedRuleException("A static parameter is neither text nor Boolean nor list."),
    };
}
