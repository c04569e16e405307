using System.Reflection;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Shapes;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Server;

/// <summary>A model and the servers that are generated from it.</summary>
internal sealed class ServedModel
{
    private static int _loaded;

    private readonly Dictionary<(string Service, string Protocol), GeneratedServer?> _servers = [];
    private readonly Dictionary<string, (Assembly? Assembly, string? Failure)> _assemblies = new(StringComparer.Ordinal);

    public ServedModel(string path)
    {
        Path = path;
        Model = TestModel.Load(path);
        Services = [.. Model.Services.Order(StringComparer.Ordinal).Select(id => new TestService(Model, id))];
    }

    public string Path { get; }

    public TestModel Model { get; }

    public IReadOnlyList<TestService> Services { get; }

    public TestService? ServiceOf(string operation) => Services.FirstOrDefault(service => service.Operations.Contains(operation));

    /// <summary>The server of a service in a protocol; null with the reason where there is none.</summary>
    public GeneratedServer? Find(TestService service, string protocol, out string? failure)
    {
        string name = Traits.NameOf(protocol);
        if (!_assemblies.TryGetValue(name, out (Assembly? Assembly, string? Failure) loaded))
        {
            _assemblies.Add(name, loaded = Load(name));
        }

        if (!_servers.TryGetValue((service.Id, protocol), out GeneratedServer? server))
        {
            server = loaded.Assembly is null ? null : GeneratedServer.Find(loaded.Assembly, service.Id);
            _servers.Add((service.Id, protocol), server);
        }

        failure = server is null ? loaded.Failure ?? "the service has no generated server" : null;
        return server;
    }

    /// <summary>Loads a server under a name of its own, which proxies go by.</summary>
    private static Assembly LoadAlone(GeneratedClient server)
    {
        using MemoryStream image = new();
        server.Compilation.WithAssemblyName($"Server{Interlocked.Increment(ref _loaded)}").Emit(image);
        return Assembly.Load(image.ToArray());
    }

    private (Assembly? Assembly, string? Failure) Load(string protocol)
    {
        Assembly? assembly = null;
        string? failure = Attempt.Reason(() =>
        {
            GeneratedClient server = GeneratedClient.Of([new ModelText(Path, ServedText.Of(Model)) { Generate = "Server", Protocol = protocol }]);
            string complaints = string.Join('\n', server.Complaints().Take(40));
            if (complaints.Length > 0)
            {
                return complaints;
            }

            assembly = LoadAlone(server);
            return null;
        });
        return (assembly, failure is null ? null : $"the server does not compile: {failure}");
    }
}
