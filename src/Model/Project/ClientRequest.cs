using Smithwright.Model.Assembly;
using Smithwright.Model.Naming;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;

namespace Smithwright.Model.Project;

/// <summary>A client that the project asks for: a service of its models, and what the item of the service's file says.</summary>
/// <param name="Path">The file that defines the service.</param>
/// <param name="Namespace">The namespace of what is generated.</param>
internal sealed record ClientRequest(ServiceShape Service, string Path, ModelItem Item, string Namespace)
{
    /// <summary>The protocol that the client speaks: the one that the item names, else the one preferred of those that the service has.</summary>
    public ProtocolRow? Protocol => ProtocolTable.Choose(Service.Traits, Item.Protocol);

    /// <summary>The clients in the order of the services' ids.</summary>
    /// <param name="items">The items by the paths of their files.</param>
    public static IReadOnlyList<ClientRequest> Of(AssembledModel assembled, IReadOnlyList<(string Path, ModelItem Item)> items) =>
        assembled.Model.Services.Where(_ => items.Count > 0).Select(service => Of(assembled, service, items)).ToList();

    /// <summary>The operations to generate.</summary>
    public IReadOnlyList<OperationShape> Operations(ServiceModel model)
    {
        ProtocolRow? protocol = Protocol;
        return Service.Operations
            .Select(id => model[id])
            .OfType<OperationShape>()
            .Where(operation => IsWanted(operation) && OperationSupport.Find(model, Service, protocol, operation) is null)
            .ToList();
    }

    /// <summary>Whether the project wants the operation, whether it is possible or not.</summary>
    public bool IsWanted(OperationShape operation) => Item.Operations.IsEmpty || Item.Operations.Items.Contains(operation.Id.Name);

    private static ClientRequest Of(AssembledModel assembled, ServiceShape service, IReadOnlyList<(string Path, ModelItem Item)> items)
    {
        string path = assembled.Sources.Find(service.Id)?.Path ?? items[0].Path;
        ModelItem item = items.Where(other => other.Path == path).Select(other => other.Item).FirstOrDefault() ?? items[0].Item;
        string name = TypeNames.ServiceNameOf(service);
        string chosen = item.Namespace.Length > 0 ? item.Namespace
            : item.RootNamespace.Length > 0 ? $"{item.RootNamespace}.{name}" : name;
        return new ClientRequest(service, path, item, Identifier.Namespace(chosen));
    }
}
