using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Plans operations with HTTP bindings.</summary>
internal sealed class RestOperationPlanner(OperationContext context) : IOperationPlanner
{
    public OperationFile? Plan(OperationShape operation)
    {
        if (HttpTrait.Of(operation.Traits) is not { } http)
        {
            return null;
        }

        CustomizationTrait customization = CustomizationTrait.Of(operation, context.Service);
        UriPattern pattern = UriPattern.Parse(http.Uri);
        MessagePlan? input = Input(operation, pattern, out EquatableArray<PropertyPlan> properties);
        return new RestOperationPlan(
            context.HintName(operation),
            context.Namespace,
            operation.Id.Name,
            OperationContext.ClassName(operation),
            http.Method,
            context.Format.ErrorEnvelope,
            Path(pattern, operation, customization).ToEquatableArray(),
            pattern.Query,
            customization.PayloadTreeHash && input?.Payload is { Property.Type: StreamType },
            context.HostPrefixOf(operation, properties),
            input,
            Output(operation),
            context.ErrorsOf(operation),
            context.Namespace.Type(context.Names.Exception),
            context.TraitsOf(operation, properties))
        {
            WritesResponses = context.Side.HasFlag(Side.Server),
            ServiceErrors = context.ServiceErrorsClass,
            WritesServiceErrors = context.ServiceErrors.Items.Any(error => error.WritesMembers),
            Status = http.Code,
            Uri = http.Uri,
        };
    }

    /// <summary>The parts of the path. A label that is in the endpoint leaves it together with the slash before it.</summary>
    private IEnumerable<PathPart> Path(UriPattern pattern, OperationShape operation, CustomizationTrait customization)
    {
        PathPart[] parts = pattern.Path.Select(part => Complete(part, operation, customization)).ToArray();
        for (int i = 0; i < parts.Length; i++)
        {
            bool leaves = i + 1 < parts.Length && parts[i + 1].IsInEndpoint && parts[i].Literal is not null;
            PathPart part = leaves ? parts[i] with { Literal = parts[i].Literal!.TrimEnd('/') } : parts[i];
            if (part.Literal != "")
            {
                yield return part;
            }
        }
    }

    private PathPart Complete(PathPart part, OperationShape operation, CustomizationTrait customization) => part with
    {
        Default = customization.LabelDefault(part.LabelMember),
        KeepsDots = part.LabelMember is { } label && KeepsDots(label, operation),
        IsLastSegment = part.LabelMember is { } tail && customization.LastSegments.Contains(tail),
        IsInEndpoint = part.LabelMember is { } bound && context.IsInEndpoint(bound, operation),
    };

    private bool KeepsDots(string label, OperationShape operation) =>
        context.Service.Traits.Has(TraitIds.DotSegments)
        || operation.Traits.Has(TraitIds.DotSegments)
        || (context.Model[operation.Input] as StructureShape)?.Members.Items.Any(member => member.Name == label && member.Traits.Has(TraitIds.DotSegments)) == true;

    private MessagePlan? Input(OperationShape operation, UriPattern pattern, out EquatableArray<PropertyPlan> properties)
    {
        if (operation.Input == Prelude.Unit || context.Model[operation.Input] is not StructureShape shape)
        {
            properties = EquatableArray<PropertyPlan>.Empty;
            return null;
        }

        properties = context.PropertiesOf(shape);
        return MessagePlan.Of(
            context.Format.Request,
            context.Types.OfShape(shape.Id),
            context.Format.Request.RootOf(context.Model, context.Service, shape),
            new Bindings(context.Model, context.Service, context.Format.Request).OfInput(shape, properties, pattern.GreedyLabels));
    }

    private MessagePlan? Output(OperationShape operation) =>
        operation.Output == Prelude.Unit || context.Model[operation.Output] is not StructureShape shape
            ? null
            : MessagePlan.Of(
                context.Format.Response,
                context.Types.OfShape(shape.Id),
                context.Format.Response.RootOf(context.Model, context.Service, shape),
                new Bindings(context.Model, context.Service, context.Format.Response).OfOutput(
                    shape, context.PropertiesOf(shape), operation.Traits.Has(TraitIds.UnwrappedOutput)));
}
