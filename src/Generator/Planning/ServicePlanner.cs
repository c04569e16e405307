using Smithwright.Generator.Naming;
using Smithwright.Generator.Protocols.Rest;
using Smithwright.Generator.Validation;
using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>Plans all files of one service.</summary>
internal static class ServicePlanner
{
    public static IEnumerable<FilePlan> Plan(ServiceModel model, ServiceShape service, string modelPath, ServiceOptions options)
    {
        string? protocol = ProtocolOf(service);
        if (protocol is null)
        {
            yield break;
        }

        Closure closure = Closure.Of(model, service, options);
        var place = new Place(options.Namespace, options.Accessibility);
        TypeNames names = TypeNames.Of(service, closure.Types);
        var types = new TypePlanner(model, names, place);
        var constraints = new ConstraintAttributes(model, modelPath);
        var documentation = new DocumentationPlanner(model, closure, names, place);
        var properties = new PropertyPlanner(types, constraints, documentation, usesJsonName: protocol == TraitIds.RestJson1);
        var validation = new ValidationPlanner(types, closure, id => Place.Constraints(names[id]));
        var shapes = new ShapePlanner(closure, names, place, types, properties, constraints, documentation, validation);

        foreach (Shape shape in closure.Types)
        {
            if (shapes.Plan(shape) is { } plan)
            {
                yield return plan;
            }
        }

        yield return new ServiceExceptionPlan($"{place.Namespace}.{names.Exception}.g.cs", place, names.Exception, TitleOf(service));

        var operations = new RestOperationPlanner(service, names, place, types, properties, closure);
        var methods = new List<ClientMethod>();
        foreach (OperationShape operation in closure.Operations)
        {
            if (operations.Plan(operation) is { } plan)
            {
                yield return plan;
                methods.Add(new ClientMethod(
                    plan.OperationClass.Substring(0, plan.OperationClass.Length - "Operation".Length),
                    $"global::{place.SerializationNamespace}.{plan.OperationClass}",
                    plan.Input?.Type,
                    plan.Output?.Type,
                    plan.Errors.Select(error => error.Type).ToEquatableArray(),
                    documentation.OfShape(operation),
                    operation.Traits.Has(TraitIds.Deprecated)));
            }
        }

        yield return new ClientPlan(
            $"{place.Namespace}.{names.Client}.g.cs",
            place,
            names.Client,
            new TypeHead(service.Id.ToString(), names.Client, documentation.OfShape(service), constraints.OfShape(service)),
            Facts(service, protocol),
            methods.ToEquatableArray());
    }

    private static string? ProtocolOf(ServiceShape service) => service.Traits.Has(TraitIds.RestJson1) ? TraitIds.RestJson1 : null;

    private static string TitleOf(ServiceShape service) => service.Traits.GetString(TraitIds.Title) ?? service.Id.Name;

    private static ServiceFacts Facts(ServiceShape service, string protocol)
    {
        var aws = service.Traits.Get(TraitIds.AwsService) as JsonObject;
        var sigv4 = service.Traits.Get(TraitIds.SigV4) as JsonObject;
        return new ServiceFacts(
            (aws?["sdkId"] as JsonString)?.Value ?? service.Id.Name,
            service.Version,
            (sigv4?["name"] as JsonString)?.Value,
            (aws?["endpointPrefix"] as JsonString)?.Value,
            protocol);
    }
}
