using System.ComponentModel;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Streams;
using Smithwright.Runtime.Validation;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// How the events of a union become messages and messages events: made by generated code, once for each union. A union that callers do not send
/// has nothing to write, one that services do not send nothing to read.
/// </summary>
/// <typeparam name="TEvent">The union.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventCodec<TEvent> : IEventBodyWriter<TEvent>, IEventBodyReader<TEvent>
{
    /// <summary>Reads an event: a message whose <c>:message-type</c> is <c>event</c> and that has an <c>:event-type</c>.</summary>
    public Func<EventMessage, TEvent>? Read { get; init; }

    /// <summary>
    /// Reads a modeled error or one that is not modeled. The error's code is the <c>:exception-type</c> or the <c>:error-code</c>, its body
    /// the message's payload.
    /// </summary>
    public Func<EventMessage, ErrorResponse, ServiceException>? ReadException { get; init; }

    /// <summary>Writes an event.</summary>
    public Action<EventMessageBuilder, TEvent>? Write { get; init; }

    /// <summary>The event that says that a modeled error ends the stream, for servers; null for errors that the union does not have.</summary>
    public Func<ServiceException, TEvent?>? Wrap { get; init; }

    /// <summary>Checks an event against the constraints of the model, for clients that ask for it; null where there are none.</summary>
    public ValidateValue<TEvent>? Check { get; init; }

    /// <summary>What writes the events after a message with the members beside them (<c>initial-request</c>), for protocols that have no other place for these.</summary>
    /// <param name="initial">Writes the payload of the message, when the body is sent.</param>
    public IEventBodyWriter<TEvent> After(Action<EventMessageBuilder> initial)
    {
        ArgumentNullException.ThrowIfNull(initial);
        return new InitialEventsWriter<TEvent>(this, InitialMessage.Request, initial);
    }

    /// <summary>The same for a service (<c>initial-response</c>).</summary>
    /// <inheritdoc cref="After"/>
    public IEventBodyWriter<TEvent> AfterResponse(Action<EventMessageBuilder> initial)
    {
        ArgumentNullException.ThrowIfNull(initial);
        return new InitialEventsWriter<TEvent>(this, InitialMessage.Response, initial);
    }

    LiveBody IEventBodyWriter<TEvent>.CreateBody(string operationName, IAsyncEnumerable<TEvent> events, bool checks) =>
        new UnionEventsBody<TEvent>(operationName, events, this, initial: null, checks);

    IAsyncEnumerable<TEvent> IEventBodyReader<TEvent>.ReadBody(
        HttpResponseMessage response, ResponseStream body, CallContext call, EventStreamReader? messages) => new EventStream<TEvent>(
        body,
        () => messages ?? new EventStreamReader(body, call.MaxMessageBytes),
        new EventInterpreter<TEvent>(call, response, this),
        new EventStreamFailure(call, response, body));
}
