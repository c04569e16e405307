using System.ComponentModel;

namespace Smithwright.Runtime.Server;

/// <summary>
/// Reads the members beside the events of an input from the first message of the stream. Operations name it, so that programs without such operations
/// contain no code for messages of events.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class InitialRequest
{
    private protected InitialRequest()
    {
    }

    /// <summary>Waits for the first message. If it has the members, it becomes the body of <paramref name="reader"/>; else the message is left to the events.</summary>
    /// <param name="reader">The reader of the request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal abstract ValueTask ReadAsync(HttpRequestReader reader, CancellationToken cancellationToken);
}
