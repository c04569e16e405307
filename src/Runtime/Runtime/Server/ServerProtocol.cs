using System.ComponentModel;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>How a protocol tells which operation a request is for, and what its responses have in common. Instances have no state.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServerProtocol
{
    private protected ServerProtocol(ErrorEnvelope errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        Errors = errors;
    }

    internal ErrorEnvelope Errors { get; }

    /// <summary>The media type of errors; null for that of the envelope.</summary>
    internal virtual string? ErrorMediaType => null;

    /// <summary>Whether the body says which operation it is for.</summary>
    internal virtual bool NamesOperationInBody => false;

    /// <summary>What finds the operations.</summary>
    internal abstract OperationTable CreateTable();

    /// <summary>Begins each response.</summary>
    internal virtual void Begin(HttpResponseBuilder response)
    {
    }
}
