using Smithwright.Generator.Endpoints;
using Smithwright.Generator.Features;
using Smithwright.Generator.Protocols;
using Smithwright.Generator.Protocols.EventStreams;
using Smithwright.Generator.Validation;
using Smithwright.Generator.Validation.Conditions;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;

namespace Smithwright.Generator.Planning;

/// <summary>Plans all files of one service.</summary>
internal static class ServicePlanner
{
    public static IEnumerable<FilePlan> Plan(ServiceModel model, ClientRequest request)
    {
        ServiceShape service = request.Service;
        var protocol = Protocol.Of(service);
        if (protocol is null)
        {
            yield break;
        }

        Closure closure = Closure.Of(model, request);
        var place = new Place(request.Namespace, request.Item.IsInternal ? "internal" : "public");
        TypeNames names = TypeNames.Of(service, closure.Types);
        var types = new TypePlanner(model, names, place);
        var constraints = new ConstraintAttributes(model, request.Path);
        var documentation = new DocumentationPlanner(model, closure, names, place);
        var properties = new PropertyPlanner(types, constraints, documentation, protocol.UsesJsonName);
        var forms = new ShapeForms(types, names, closure);
        var validation = new ValidationPlanner(types, forms, closure, id => Place.Constraints(names[id]));
        var context = new OperationContext(service, names, place, types, properties, closure);
        var shapes = new ShapePlanner(
            closure, names, place, types, properties, constraints, documentation, validation, new EventStreamPlanner(context), protocol.UsesHttpBindings);

        foreach (Shape shape in closure.Types)
        {
            if (shapes.Plan(shape) is { } plan)
            {
                yield return plan;
            }
        }

        yield return new ServiceExceptionPlan($"{place.Namespace}.{names.Exception}.g.cs", place, names.Exception, TitleOf(service));

        EndpointPlan endpoints = EndpointPlanner.Plan(service, context, closure.Operations);
        if (endpoints.Resolver is not null)
        {
            yield return endpoints.Resolver;
        }

        IOperationPlanner operations = protocol.Planner(context with { Endpoints = endpoints });
        var extensions = new ExtensionPlanner(context, forms, documentation);
        bool isExtended = false;
        var methods = new List<ClientMethod>();
        foreach (OperationShape operation in closure.Operations)
        {
            if (operations.Plan(operation) is { } plan)
            {
                yield return plan;
                methods.Add(new ClientMethod(
                    plan.MethodName,
                    $"global::{place.SerializationNamespace}.{plan.OperationClass}",
                    plan.InputType,
                    plan.OutputType,
                    plan.Errors.Select(error => error.Type).ToEquatableArray(),
                    documentation.OfShape(operation),
                    operation.Traits.Has(TraitIds.Deprecated)));
                foreach (FilePlan extension in extensions.Plan(operation, plan))
                {
                    isExtended = true;
                    yield return extension;
                }
            }
        }

        yield return new ClientPlan(
            $"{place.Namespace}.{names.Client}.g.cs",
            place,
            names.Client,
            new TypeHead(service.Id.ToString(), names.Client, documentation.OfShape(service), constraints.OfShape(service)),
            Facts(service),
            endpoints.Resolver is null ? null : new EndpointFacts($"global::{place.SerializationNamespace}.{endpoints.Resolver.ClassName}", endpoints.IsPerCall),
            isExtended ? names.Extensions : null,
            methods.ToEquatableArray());
        foreach (FilePlan plan in FeaturePlanner.Plan(request.Item.Features, model, names, place, closure, methods))
        {
            yield return plan;
        }
    }

    private static string TitleOf(ServiceShape service) => service.Traits.GetString(TraitIds.Title) ?? service.Id.Name;

    private static ServiceFacts Facts(ServiceShape service)
    {
        var aws = service.Traits.Get(TraitIds.AwsService) as JsonObject;
        var sigv4 = service.Traits.Get(TraitIds.SigV4) as JsonObject;
        return new ServiceFacts(
            (aws?["sdkId"] as JsonString)?.Value ?? service.Id.Name,
            service.Version,
            (sigv4?["name"] as JsonString)?.Value,
            (aws?["endpointPrefix"] as JsonString)?.Value);
    }
}
