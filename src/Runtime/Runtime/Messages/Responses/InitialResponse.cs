using System.ComponentModel;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>
/// Reads the members beside the events of an output from the first message of the stream. Operations name it, so that programs without such operations
/// contain no code for messages of events.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class InitialResponse
{
    private protected InitialResponse()
    {
    }

    /// <summary>Waits for the first message. If it has the members, it becomes the body of <paramref name="reader"/>; else the message is left to the events.</summary>
    /// <param name="operationName">The operation.</param>
    /// <param name="reader">The reader of the response.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal abstract ValueTask ReadAsync(
        string operationName, HttpResponseReader reader, HttpResponseMessage response, CancellationToken cancellationToken);
}
