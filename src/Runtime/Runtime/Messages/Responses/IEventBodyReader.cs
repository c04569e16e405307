using System.ComponentModel;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>Reads the events of a union from the body of a response.</summary>
/// <typeparam name="TEvent">The union.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEventBodyReader<TEvent>
{
    /// <param name="response">The response.</param>
    /// <param name="body">Its body, which closes the connection when it is disposed.</param>
    /// <param name="call">The call.</param>
    /// <param name="messages">What has read the beginning of the body; null where nobody has.</param>
    internal IAsyncEnumerable<TEvent> ReadBody(HttpResponseMessage response, ResponseStream body, CallContext call, EventStreamReader? messages);
}
