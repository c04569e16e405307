using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Finds the operation of a request. Filled before the first request, and only read after that.</summary>
internal abstract class OperationTable
{
    /// <summary>Adds the next operation.</summary>
    public abstract void Add(ServerOperation operation);

    /// <summary>Whether a request is for the service at all, as far as its head tells.</summary>
    public abstract bool Claims(ServerRequest request);

    /// <summary>The operation, or why there is none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body, where that names the operation; else nothing.</param>
    public abstract RouteMatch Find(ServerRequest request, ReadOnlySpan<byte> body);
}
