using System.ComponentModel;
using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>A scheme of authentication that the model of a service has. Not every client links each: generated code names those of its service.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServiceAuthScheme
{
    private protected ServiceAuthScheme(string id, string missing)
    {
        Id = id;
        Missing = missing;
    }

    /// <summary>The shape id of the scheme.</summary>
    internal string Id { get; }

    /// <summary>What a client without an identity for the scheme lacks.</summary>
    internal string Missing { get; }

    /// <summary>Makes the scheme of one client; <see langword="null"/> where it has no identity for it.</summary>
    internal abstract IAuthScheme? Create(AuthIdentities identities);
}
