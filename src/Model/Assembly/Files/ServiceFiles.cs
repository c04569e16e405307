using System.Collections.Immutable;
using Smithwright.Model.Definitions;

namespace Smithwright.Model.Assembly.Files;

/// <summary>
/// Finds the service that a file beside its model belongs to: the one whose file has the same name, else the one in the same folder, else the only
/// one.
/// </summary>
internal static class ServiceFiles
{
    private static readonly string[] Endings =
        [".endpoint-rule-set", "endpoint-rule-set-1", ".paginators", "paginators-1", ".waiters", "waiters-2"];

    public static ServiceDefinition? ServiceOf(string path, IReadOnlyList<ServiceDefinition> services) =>
        Only(services, service => WithoutExtension(PathOf(service)) == Stem(path))
        ?? Only(services, service => Path.GetDirectoryName(PathOf(service)) == Path.GetDirectoryName(path))
        ?? Only(services, _ => true);

    private static ServiceDefinition? Only(IReadOnlyList<ServiceDefinition> services, Func<ServiceDefinition, bool> belongs)
    {
        ImmutableArray<ServiceDefinition> found = services.Where(belongs).Take(2).ToImmutableArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static string PathOf(ServiceDefinition service) => service.Header.Id.Span.Path;

    private static string Stem(string path)
    {
        string name = WithoutExtension(path);
        string? ending = Endings.FirstOrDefault(candidate => name.EndsWith(candidate, StringComparison.Ordinal));
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }

    private static string WithoutExtension(string path) => Path.ChangeExtension(path, null);
}
