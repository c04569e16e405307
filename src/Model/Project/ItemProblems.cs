using Smithwright.Model.Assembly;
using Smithwright.Model.Naming;
using Smithwright.Model.Protocols;
using Smithwright.Model.Text;

namespace Smithwright.Model.Project;

/// <summary>What is wrong with what <c>ServiceModel</c> items say (SMW0012), at the service in the model: project files have no place for it.</summary>
internal static class ItemProblems
{
    private static readonly string[] Accessibilities = ["public", "internal"];

    public static IEnumerable<Problem> Find(AssembledModel assembled, IReadOnlyList<ClientRequest> requests)
    {
        IReadOnlyDictionary<ClientRequest, string> taken = ClientTypeClashes.FindTaken(assembled.Model, requests);
        KnownOperations known = new(requests);
        foreach (ClientRequest request in requests)
        {
            IEnumerable<string> messages = UnknownOperations(request, known).Concat(UnknownPresigned(request, requests)).Concat(Accessibility(request)).Concat(Namespace(request)).Concat(Protocol(request)).Concat(request.Item.Features.Problems());
            if (taken.TryGetValue(request, out string? type))
            {
                messages = messages.Append(
                    $"Another service of the project generates '{request.Namespace}.{type}' as well; expected the items of the two to name different namespaces.");
            }

            foreach (string message in messages)
            {
                yield return new Problem(ProblemIds.InvalidItem, assembled.Sources.Find(request.Service.Id) ?? new SourceSpan(request.Path, 0, 0), message);
            }
        }
    }

    private static IEnumerable<string> UnknownOperations(ClientRequest request, KnownOperations known) => request.Item.Operations
        .Where(name => !known.Contains(request.Item, name))
        .Select(name => $"Service '{request.Service.Id.Name}' has no operation '{name}', which its item names{NearestName.Suggest(name, OperationsOf(request))}");

    private static IEnumerable<string> UnknownPresigned(ClientRequest request, IReadOnlyList<ClientRequest> requests) => request.Item.Presigned
        .Where(name => !requests.Any(other => other.Item.Presigned.Equals(request.Item.Presigned) && OperationsOf(other).Contains(name) && IsGenerated(other, name)))
        .Select(name => $"Service '{request.Service.Id.Name}' has no operation '{name}' to presign{NearestName.Suggest(name, OperationsOf(request))}");

    private static bool IsGenerated(ClientRequest request, string operation) => request.Item.Operations.IsEmpty || request.Item.Operations.Items.Contains(operation);

    private static IEnumerable<string> OperationsOf(ClientRequest request) => request.Service.Operations.Select(id => id.Name);

    /// <summary>The operations that an item may name. It may list several files: then an operation may belong to the service of another one.</summary>
    private sealed class KnownOperations(IReadOnlyList<ClientRequest> requests)
    {
        private readonly Dictionary<EquatableArray<string>, HashSet<string>> _known = [];

        public bool Contains(ModelItem item, string name)
        {
            if (!_known.TryGetValue(item.Operations, out HashSet<string>? names))
            {
                names = new(requests.Where(other => other.Item.Operations.Equals(item.Operations)).SelectMany(OperationsOf), StringComparer.Ordinal);
                _known.Add(item.Operations, names);
            }

            return names.Contains(name);
        }
    }

    private static IEnumerable<string> Accessibility(ClientRequest request)
    {
        string accessibility = request.Item.Accessibility;
        return accessibility.Length == 0 || Accessibilities.Contains(accessibility)
            ? []
            : [$"Expected the item's accessibility to be 'public' or 'internal', but found '{accessibility}'{NearestName.Suggest(accessibility, Accessibilities)}"];
    }

    private static IEnumerable<string> Namespace(ClientRequest request)
    {
        string given = request.Item.Namespace;
        return given.Length == 0 || Identifier.IsNamespace(given)
            ? []
            : [$"Expected the item's namespace to be one of C#, but found '{given}'; did you mean '{Identifier.Namespace(given)}'?"];
    }

    private static IEnumerable<string> Protocol(ClientRequest request)
    {
        string given = request.Item.Protocol;
        List<string> choices = ProtocolTable.Of(request.Service.Traits).Where(row => row.IsGenerated).Select(row => row.Name).ToList();
        if (given.Length == 0 || choices.Contains(given))
        {
            return [];
        }

        string service = request.Service.Id.Name;
        string fault = ProtocolTable.Find(given) is not { } row ? $"Unknown protocol '{given}'"
            : request.Service.Traits.Has(row.TraitId) ? $"Protocol '{given}' is not supported yet"
            : $"Service '{service}' does not have the protocol '{given}'";
        string expected = choices.Count == 0 ? $"service '{service}' has none that is supported" : $"expected {string.Join(" or ", choices.Select(name => $"'{name}'"))}";
        return [$"{fault}: {expected}{NearestName.Suggest(given, choices)}"];
    }
}
