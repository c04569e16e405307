using Smithwright.Generator.Endpoints;
using Smithwright.Generator.Features;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Protocols;
using Smithwright.Generator.Waiters;
using Smithwright.Model;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Services;

/// <summary>
/// What the plan of any part of a service has to know of the service as a whole. While it is the same, a part needs a new plan only when a shape changes that
/// the plan looked at; most edits of a model leave it the same.
/// </summary>
/// <param name="ModelPath">The file that defines the service.</param>
/// <param name="Constrained">The shapes that have anything to check.</param>
internal sealed record ServiceOutline(
    ShapeId Service,
    string ModelPath,
    ClientNamespace Namespace,
    Protocol Protocol,
    ClientFeatures Features,
    TypeNames Names,
    Traffic Traffic,
    ConstrainedShapes Constrained,
    EndpointPlan Endpoints,
    WaiterNames Waiters)
{
    /// <summary>The operations that the client can presign.</summary>
    public EquatableArray<string> Presigned { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The classes of constants that values of the service stand in.</summary>
    public EquatableArray<string> Constants { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Those of them that no other service of the namespace has.</summary>
    public EquatableArray<string> OwnConstants { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The outline; null when the service speaks no protocol that is supported, which is reported where the model is checked.</summary>
    public static ServiceOutline? Of(ServiceModel model, ClientRequest request)
    {
        ServiceShape service = request.Service;
        if (Protocol.Of(request) is not { } protocol)
        {
            return null;
        }

        Traffic traffic = Traffic.Of(model, service, request.Operations(model));
        ClientNamespace clientNamespace = new(request.Namespace, request.Item.IsInternal ? "internal" : "public");
        ClientFeatures features = request.Item.Features;
        TypeNames names = TypeNames.Of(service, traffic.Types.Select(id => model[id]), features.HasServer, features.HasEmulator);
        TypePlanner types = new(model, names, clientNamespace, features.Generated);
        OperationShape[] operations = traffic.Operations.Select(id => (OperationShape)model[id]).ToArray();
        return new ServiceOutline(
            service.Id,
            request.Path,
            clientNamespace,
            protocol,
            features,
            names,
            traffic,
            new ConstrainedShapes(model, traffic, features.HasServer),
            features.HasClient
                ? EndpointPlanner.Plan(
                    service,
                    new OperationContext(service, names, clientNamespace, types, PropertyPlanner.WithoutComments(types), traffic, protocol.Format, features.Side),
                    operations)
                : EndpointPlan.Common,
            WaiterNames.Of(operations))
        {
            Presigned = request.Item.Presigned,
            Constants = LegalConstants.Of(model, traffic).Select(trait => trait.Constants!).Where(name => !names.IsTaken(name)).ToEquatableArray(),
        };
    }

    /// <summary>What plans the features that the project asks for.</summary>
    public FeaturePlanner FeaturePlanner => new(Namespace, Names, Features);

    /// <summary>The parts that are planned on their own.</summary>
    public IEnumerable<ServicePart> Parts()
    {
        yield return new ServicePart(ServicePartKind.Service, Service);
        foreach (ShapeId type in Traffic.Types)
        {
            yield return new ServicePart(ServicePartKind.Type, type);
        }

        foreach (ShapeId operation in Traffic.Operations)
        {
            yield return new ServicePart(ServicePartKind.Operation, operation);
        }

        if (!OwnConstants.IsEmpty)
        {
            yield return new ServicePart(ServicePartKind.Constants, Service);
        }

        if (Features.HasJson)
        {
            yield return new ServicePart(ServicePartKind.Json, Service);
        }
    }
}

/// <summary>Something of a service that is planned on its own, by the shape that it is made of.</summary>
internal sealed record ServicePart(ServicePartKind Kind, ShapeId Shape);

internal enum ServicePartKind
{
    /// <summary>The exception of all errors, and what the client says of itself.</summary>
    Service,

    /// <summary>A structure, union, enum or error.</summary>
    Type,

    /// <summary>An operation with its pages and waiters.</summary>
    Operation,

    /// <summary>The classes of constants.</summary>
    Constants,

    /// <summary>The list of types for <c>JsonSerializer</c>.</summary>
    Json,
}
