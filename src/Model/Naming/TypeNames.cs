using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Naming;

/// <summary>
/// The C# type names of a service: its shapes and what surrounds the client. A shape's name is its own in Pascal form; only a clash with
/// the client's own types or with a shape of the same spelling changes it.
/// </summary>
internal sealed class TypeNames : IEquatable<TypeNames>
{
    private readonly Dictionary<ShapeId, string> _names = new();
    private readonly Dictionary<string, string> _byModelName = new(StringComparer.Ordinal);

    private readonly DistinctNames _taken;

    private TypeNames(string client, bool hasServer, bool hasEmulator)
    {
        ServiceName = client;
        _taken = new(
        [
            Client, ClientInterface, Exception, Client + "Options", Extensions, "Serialization",
            Operations, Json, Registration,
            .. hasServer ? OfServer : [],
            .. hasEmulator ? [Emulator] : Array.Empty<string>(),
        ]);
    }

    /// <summary>The service's name without separators; the client is <c>{ServiceName}Client</c>.</summary>
    public string ServiceName { get; }

    public string Client => ServiceName + "Client";

    public string ClientInterface => "I" + Client;

    public string Exception => ServiceName + "Exception";

    /// <summary>The list of operations.</summary>
    public string Operations => ServiceName + "Operations";

    /// <summary>What reads and writes the types with <c>JsonSerializer</c>.</summary>
    public string Json => ServiceName + "Json";

    /// <summary>What adds the client to service collections.</summary>
    public string Registration => ServiceName + "ServiceCollectionExtensions";

    /// <summary>What a server is called: the service's name, with <c>Service</c> at its end.</summary>
    public string Server => ServiceName.EndsWith("Service", StringComparison.Ordinal) ? ServiceName : ServiceName + "Service";

    /// <summary>What a user implements to be the service.</summary>
    public string Handler => "I" + Server;

    /// <summary>What adds the server to applications.</summary>
    public string ServerExtensions => Server + "Extensions";

    /// <summary>What plays the service by its model.</summary>
    public string Emulator => ServiceName + "Emulator";

    /// <summary>The class of the extension methods for pages and waiters.</summary>
    public string Extensions => Client + "Extensions";

    public string this[ShapeId shape] => _names[shape];

    /// <summary>Whether something of the service has the name.</summary>
    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>The C# type of a shape by its name in the model, with or without its namespace, or null.</summary>
    public string? Find(string modelName) =>
        _byModelName.TryGetValue(modelName.Substring(modelName.IndexOf('#') + 1), out string? name) ? name : null;

    /// <param name="service">The service.</param>
    /// <param name="shapes">Its shapes that become types.</param>
    /// <param name="hasServer">Whether there is a server as well, whose types have names.</param>
    /// <param name="hasEmulator">Whether there is an emulator as well.</param>
    public static TypeNames Of(ServiceShape service, IEnumerable<Shape> shapes, bool hasServer = false, bool hasEmulator = false)
    {
        TypeNames names = new(ServiceNameOf(service), hasServer, hasEmulator);
        Dictionary<ShapeId, string> renames = service.Renames.ToDictionary(rename => rename.Shape, rename => rename.Name);
        foreach (IGrouping<string, (Shape Shape, string Name)> group in shapes
            .Select(shape => (Shape: shape, Name: renames.TryGetValue(shape.Id, out string? name) ? name : shape.Id.Name))
            .GroupBy(pair => Identifier.Pascal(pair.Name), StringComparer.Ordinal))
        {
            bool alone = group.Count() == 1;
            foreach ((Shape shape, string modelName) in group.OrderBy(pair => pair.Shape.Id))
            {
                string name = alone || modelName == group.Key ? group.Key : Identifier.VerbatimType(modelName);
                if (names._taken.Contains(name))
                {
                    name += Suffix(shape);
                }

                name = names._taken.Add(name);
                names._names[shape.Id] = name;
                names._byModelName[shape.Id.Name] = name;
            }
        }

        return names;
    }

    public bool Equals(TypeNames? other) => ReferenceEquals(this, other)
        || (other is not null
            && ServiceName == other.ServiceName
            && _names.Count == other._names.Count
            && _names.All(name => other._names.TryGetValue(name.Key, out string? same) && same == name.Value));

    public override bool Equals(object? obj) => Equals(obj as TypeNames);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ServiceName);

    public static string ServiceNameOf(ServiceShape service)
    {
        string name = Identifier.Pascal(AwsServiceTrait.Of(service.Traits)?.SdkId ?? service.Id.Name);
        return name.Length > 6 && name.EndsWith("Client", StringComparison.Ordinal) ? name.Substring(0, name.Length - 6) : name;
    }

    /// <summary>The names of the server's own types.</summary>
    public IEnumerable<string> OfServer => [Handler, ServerExtensions];

    private static string Suffix(Shape shape) => shape switch
    {
        UnionShape => "Union",
        EnumShape or IntEnumShape => "Enum",
        _ => shape.Traits.Has(TraitIds.Error) ? "Error" : "Structure",
    };
}
