using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.EventStreams;

/// <summary>Says what it means that a message could not be read.</summary>
internal sealed class EventStreamFailure(CallContext call, HttpResponseMessage response, ResponseStream body)
{
    /// <summary>Returns what to throw instead; null where the exception says it all.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="message">The message that was being read; null where none had come.</param>
    public Exception? Explain(Exception exception, EventMessage? message)
    {
        if (exception is ServiceException)
        {
            return null;
        }
        // It closes the connection as well, so it comes before what the connection says.
        if (call.Events?.Failure is { } sending)
        {
            return sending.SourceException;
        }
        if (body.IsDisposed)
        {
            return new ObjectDisposedException("The response was disposed while its events were read.", exception);
        }
        if (exception is EventStreamException { IsIncomplete: true })
        {
            return new ServiceConnectionException(call.OperationName, call.Host, retryable: true, exception);
        }
        if (MalformedContent.Is(exception))
        {
            return new MalformedResponseException(call.OperationName, response, exception, message?.Payload ?? default, ResponseHeaders.RequestId(response));
        }
        return ConnectionFailure.Explain(exception, call.OperationName, call.Host);
    }
}
