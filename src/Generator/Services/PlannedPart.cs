using Smithwright.Generator.Client;
using Smithwright.Generator.Emulation;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Server;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Services;

/// <summary>The plan of a part of a service: its files, and what it adds to the files that the parts share.</summary>
internal sealed record PlannedPart(ShapeId Service, EquatableArray<FilePlan> Files)
{
    /// <summary>What the client says of itself; of the part that is the service.</summary>
    public ClientHead? Client { get; init; }

    /// <summary>The client's method; of parts that are operations.</summary>
    public ClientMethod? Method { get; init; }

    /// <summary>The interface of the handler; of the part that is the service, where there is a server.</summary>
    public TypeHead? Handler { get; init; }

    /// <summary>The runtime's object that knows the protocol, of the same part.</summary>
    public string? ServerProtocol { get; init; }

    /// <summary>The handler's method; of parts that are operations, where there is a server.</summary>
    public ServerMethod? Served { get; init; }

    /// <summary>What an emulator answers to the operation, where there is one.</summary>
    public EmulatedMethod? Emulated { get; init; }

    /// <summary>Why the part could not be planned.</summary>
    public string? Fault { get; init; }
}

/// <summary>What the file of a client has beside its methods.</summary>
internal sealed record ClientHead(TypeHead Type, ServiceFacts Facts);
