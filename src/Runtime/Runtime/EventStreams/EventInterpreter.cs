using Smithwright.Runtime.Errors;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.EventStreams;

/// <summary>Tells events from errors, as Smithy's <c>application/vnd.amazon.eventstream</c> has them.</summary>
internal sealed class EventInterpreter<TEvent>(CallContext call, HttpResponseMessage response, EventCodec<TEvent> codec)
{
    /// <exception cref="ServiceException">The message is an error.</exception>
    /// <exception cref="EventStreamException">The message does not say what it is.</exception>
    public TEvent Read(EventMessage message)
    {
        switch (Required(message, EventHeaderNames.MessageType))
        {
            case "event":
                Required(message, EventHeaderNames.EventType);
                return codec.Read!(message);
            case "exception":
                string code = Required(message, EventHeaderNames.ExceptionType);
                throw Exception(message, new ErrorIdentity(code, call.Errors.FindMessage(message.Payload.Span)));
            case "error":
                throw Exception(message, new ErrorIdentity(message.Text(EventHeaderNames.ErrorCode), message.Text(EventHeaderNames.ErrorMessage)));
            default:
                throw new EventStreamException("A message is neither an event nor an error.");
        }
    }

    private ServiceException Exception(EventMessage message, ErrorIdentity identity) =>
        ErrorReading.Read(ErrorResponse.OfEvent(call.OperationName, response, message.Payload, identity), error => codec.ReadException!(message, error));

    private static string Required(EventMessage message, string header) =>
        message.Text(header) is { Length: > 0 } text ? text : throw new EventStreamException($"A message has no header {header}.");
}
