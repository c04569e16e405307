using Smithwright.Generator.Codecs;
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
        StructureShape? input = operation.Input == Prelude.Unit ? null : context.Model[operation.Input] as StructureShape;
        EquatableArray<PropertyPlan> properties = input is null ? EquatableArray<PropertyPlan>.Empty : context.PropertiesOf(input);
        StructureShape? output = operation.Output == Prelude.Unit ? null : context.Model[operation.Output] as StructureShape;
        RpcEvents? received = Events(output, context.Format.Response);
        return new RpcOperationPlan(
            context.HintName(operation),
            context.Namespace,
            operation.Id.Name,
            OperationContext.ClassName(operation),
            style.Path(context.Service, operation),
            style.Headers(context.Service, operation, receivesEvents: received is not null).ToEquatableArray(),
            style.MediaType,
            style.AlwaysHasBody,
            context.Format,
            style.RequestRoot(context.Service, operation),
            style.ResponseRoot(context.Service, operation),
            context.HostPrefixOf(operation, properties),
            input is null ? null : context.Types.OfShape(input.Id),
            output is null ? null : context.Types.OfShape(output.Id),
            output is { Members.Count: 0 },
            Events(input, context.Format.Request),
            received,
            Tokens(input, properties),
            context.ErrorsOf(operation),
            context.Namespace.Type(context.Names.Exception),
            context.TraitsOf(operation, properties))
        {
            WritesResponses = context.Side.HasFlag(Side.Server),
            ServiceErrors = context.ServiceErrorsClass,
            WritesServiceErrors = context.ServiceErrors.Items.Any(error => error.WritesMembers),
            ResponseMediaType = style.ResponseMediaType,
            AlwaysAnswersWithBody = style.AlwaysAnswersWithBody,
        };
    }

    private RpcEvents? Events(StructureShape? message, ShapeCodec codec)
    {
        if (message is null || !message.Members.Any(member => context.Model.TargetOf(member).Traits.Has(TraitIds.Streaming)))
        {
            return null;
        }

        BodyMember[] members = LocalNames.Assign(context.PropertiesOf(message))
            .Select((property, index) => new BodyMember(property, codec.NameOf(context.Model, message.Members[index])))
            .ToArray();
        return new RpcEvents(
            members.First(member => member.Property.Type is EventStreamType).Property,
            members.Where(member => member.Property.Type is not EventStreamType).ToEquatableArray());
    }

    private static EquatableArray<string> Tokens(StructureShape? input, EquatableArray<PropertyPlan> properties) => properties.Items
        .Where((property, index) => input!.Members[index].Traits.Has(TraitIds.IdempotencyToken) && property.Presence == Presence.Optional)
        .Select(property => property.Name)
        .ToEquatableArray();
}
