using System.ComponentModel;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.EventStreams;

/// <summary>The message <c>initial-response</c> of an event stream (https://smithy.io/2.0/aws/amazon-eventstream.html).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InitialResponseMessage : InitialResponse
{
    private InitialResponseMessage()
    {
    }

    /// <summary>The reader of the message, which has no state.</summary>
    public static InitialResponseMessage Instance { get; } = new();

    internal override async ValueTask ReadAsync(
        string operationName, HttpResponseReader reader, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            EventStreamReader messages = reader.OpenMessages();
            if (await messages.PeekAsync(cancellationToken).ConfigureAwait(false) is { } message && InitialMessage.IsResponse(message))
            {
                reader.Content = message.Payload;
            }
        }
        catch (EventStreamException exception)
        {
            throw exception.IsIncomplete
                ? new HttpIOException(HttpRequestError.ResponseEnded, exception.Message, exception)
                : new MalformedResponseException(operationName, response, exception, default, ResponseHeaders.RequestId(response));
        }
    }
}
