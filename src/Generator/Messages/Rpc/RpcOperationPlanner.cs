using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Plans operations whose input and output are bodies as a whole.</summary>
internal sealed class RpcOperationPlanner(RpcStyle style, OperationContext context) : IOperationPlanner
{
    public OperationFile? Plan(OperationShape operation)
    {
        var input = operation.Input == Prelude.Unit ? null : context.Model[operation.Input] as StructureShape;
        EquatableArray<PropertyPlan> properties = input is null ? EquatableArray<PropertyPlan>.Empty : context.PropertiesOf(input);
        var output = operation.Output == Prelude.Unit ? null : context.Model[operation.Output] as StructureShape;
        PropertyPlan? events = output is null ? null : context.PropertiesOf(output).Items.FirstOrDefault(property => property.Type is EventStreamType);
        return new RpcOperationPlan(
            context.HintName(operation),
            context.Namespace,
            operation.Id.Name,
            OperationContext.ClassName(operation),
            style.Path(context.Service, operation),
            style.Headers(context.Service, operation, receivesEvents: events is not null).ToEquatableArray(),
            style.MediaType,
            style.AlwaysHasBody,
            context.Format,
            style.RequestRoot(context.Service, operation),
            style.ResponseRoot(context.Service, operation),
            context.HostPrefixOf(operation, properties),
            input is null ? null : context.Types.OfShape(input.Id),
            output is null ? null : context.Types.OfShape(output.Id),
            output is { Members.Count: 0 },
            events,
            Tokens(input, properties),
            context.ErrorsOf(operation),
            context.Namespace.Type(context.Names.Exception),
            context.TraitsOf(operation, properties))
        {
            WritesResponses = context.Side.HasFlag(Side.Server),
        };
    }

    private static EquatableArray<string> Tokens(StructureShape? input, EquatableArray<PropertyPlan> properties) => properties.Items
        .Where((property, index) => input!.Members[index].Traits.Has(TraitIds.IdempotencyToken) && property.Presence == Presence.Optional)
        .Select(property => property.Name)
        .ToEquatableArray();
}
