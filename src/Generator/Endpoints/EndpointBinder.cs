using Smithwright.Generator.CSharp;
using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Endpoints;

/// <summary>Binds endpoint parameters to what operations say: constants first, then members of the input, then paths into it.</summary>
internal sealed class EndpointBinder(OperationContext context)
{
    public EquatableArray<EndpointBinding> Bind(OperationShape operation)
    {
        var input = context.Model[operation.Input] as StructureShape;
        return Constants(operation)
            .Concat(input is null ? [] : Members(input))
            .Concat(input is null ? [] : Labels(operation, input))
            .Concat(input is null ? [] : Paths(operation, input))
            .ToEquatableArray();
    }

    private static IEnumerable<EndpointBinding> Constants(OperationShape operation) =>
        PropertiesOf(operation.Traits.Get(TraitIds.StaticContextParams))
            .Select(property => new EndpointBinding(property.Name, Constant((property.Value as JsonObject)?["value"])));

    private IEnumerable<EndpointBinding> Members(StructureShape input) => input.Members
        .Where(member => member.Traits.Has(TraitIds.ContextParam))
        .Select(member => new EndpointBinding(
            ((member.Traits.Get(TraitIds.ContextParam) as JsonObject)?["name"] as JsonString)?.Value ?? "",
            new InputPathCompiler(context).Compile(member.Name, input)));

    private IEnumerable<EndpointBinding> Labels(OperationShape operation, StructureShape input) => CustomizationTrait.Of(operation, context.Service).EndpointLabels
        .SelectMany(label => input.Members.Where(member => member.Name == label && member.Traits.Has(TraitIds.HttpLabel) && !member.Traits.Has(TraitIds.ContextParam)))
        .Select(member => new EndpointBinding(member.Name, new InputPathCompiler(context).Compile(member.Name, input)));

    private IEnumerable<EndpointBinding> Paths(OperationShape operation, StructureShape input) =>
        PropertiesOf(operation.Traits.Get(TraitIds.OperationContextParams))
            .Select(property => new EndpointBinding(
                property.Name, new InputPathCompiler(context).Compile(ValueCompiler.Text(EndpointParameterSupport.PathOf(property.Value)), input)));

    private static IEnumerable<JsonProperty> PropertiesOf(JsonNode? trait) => (trait as JsonObject)?.Properties.AsEnumerable() ?? [];

    private static string Constant(JsonNode? value) => value switch
    {
        JsonString text => Literal.String(text.Value),
        JsonBoolean flag => Literal.Boolean(flag.Value),
        JsonArray list => $"new string[] {{ {string.Join(", ", list.Items.Select(item => Literal.String(ValueCompiler.Text(item))))} }}",
        _ => throw new UnsupportedRuleException("A static parameter is neither text nor Boolean nor list."),
    };
}
