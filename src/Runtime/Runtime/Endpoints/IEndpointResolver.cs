using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>Finds the endpoint of a client.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEndpointResolver
{
    /// <summary>Returns the endpoint for the given parameters.</summary>
    /// <exception cref="ArgumentException">The parameters allow no endpoint; the message says which to change.</exception>
    Endpoint Resolve(EndpointParameters parameters);
}
