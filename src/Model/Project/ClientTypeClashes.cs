using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Project;

/// <summary>Which clients can stand beside each other: those of one namespace must not need one name for two types.</summary>
internal static class ClientTypeClashes
{
    /// <summary>The clients that cannot be generated, each with a type that an earlier client of its namespace has already.</summary>
    public static IReadOnlyDictionary<ClientRequest, string> FindTaken(ServiceModel model, IReadOnlyList<ClientRequest> requests)
    {
        Dictionary<ClientRequest, string> taken = new();
        foreach (IGrouping<string, ClientRequest> group in requests
            .GroupBy(request => request.Namespace, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()))
        {
            HashSet<string> used = new(StringComparer.Ordinal);
            foreach (ClientRequest request in group)
            {
                List<string> names = NamesOf(model, request).ToList();
                if (names.FirstOrDefault(used.Contains) is string name)
                {
                    taken.Add(request, name);
                }
                else
                {
                    used.UnionWith(names);
                }
            }
        }

        return taken;
    }

    private static IEnumerable<string> NamesOf(ServiceModel model, ClientRequest request)
    {
        IReadOnlyList<OperationShape> operations = request.Operations(model);
        List<Shape> types = Traffic.Of(model, request.Service, operations).Types.Select(id => model[id]).ToList();
        bool hasServer = request.Item.Features.HasServer;
        bool hasEmulator = request.Item.Features.HasEmulator;
        TypeNames names = TypeNames.Of(request.Service, types, hasServer, hasEmulator);
        return types.Select(shape => names[shape.Id])
            .Concat([names.Client, names.ClientInterface, names.Exception])
            .Concat(hasServer ? names.OfServer : [])
            .Concat(hasEmulator ? [names.Emulator] : [])
            .Concat(operations.Select(operation => Identifier.Pascal(operation.Id.Name) + "Operation"));
    }
}
