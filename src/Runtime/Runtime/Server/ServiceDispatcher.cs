using System.ComponentModel;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>What hosts have to know of the servers that they host.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServiceDispatcher
{
    private protected ServiceDispatcher()
    {
    }

    /// <summary>Whether a request is for the service, as far as its head tells: of several services below one path, one claims it.</summary>
    public abstract bool Claims(ServerRequest request);

    /// <summary>The response in the service's protocol to a request that does not get as far as an operation.</summary>
    /// <param name="error">Why not.</param>
    /// <param name="context">What is known of the request.</param>
    public abstract ServerResponse Refuse(ServiceException error, ServiceContext context);
}

/// <summary>Finds the operation of each request, reads and checks its input, calls the handler, and writes what comes of it.</summary>
/// <typeparam name="THandler">The interface of the handler.</typeparam>
/// <param name="protocol">The protocol.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceDispatcher<THandler>(ServerProtocol protocol) : ServiceDispatcher
{
    private readonly OperationTable _table = protocol.CreateTable();
    private readonly List<BoundOperation<THandler>> _operations = [];

    /// <summary>Adds an operation and the method that is called for it.</summary>
    public ServiceDispatcher<THandler> Add<TInput, TOutput>(ServerOperation<TInput, TOutput> operation, Func<THandler, TInput, ServiceContext, Task<TOutput>> call) =>
        Add(new BoundOperation<THandler, TInput, TOutput>(operation, call));

    /// <summary>Adds an operation without an output.</summary>
    public ServiceDispatcher<THandler> AddWithoutOutput<TInput>(ServerOperation<TInput, Unit> operation, Func<THandler, TInput, ServiceContext, Task> call) =>
        Add(new BoundOperation<THandler, TInput>(operation, call));

    /// <inheritdoc/>
    public override bool Claims(ServerRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _table.Claims(request);
    }

    /// <inheritdoc/>
    public override ServerResponse Refuse(ServiceException error, ServiceContext context)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(context);
        return Refuse(new RequestRefusal(error), context, null);
    }

    /// <summary>Answers a request. Whatever it is and whatever the handler does, there is an answer, unless the caller has gone.</summary>
    /// <param name="request">The request.</param>
    /// <param name="handler">Gives the handler, for requests that come that far.</param>
    /// <param name="context">What the handler can know of the request.</param>
    /// <param name="maxBytes">How much of a body is read into memory at most.</param>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async Task<ServerResponse> DispatchAsync(ServerRequest request, Func<THandler> handler, ServiceContext context, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        ServerOperation? operation = null;
        Func<Func<THandler>, ServiceContext, HttpResponseBuilder, Task> call;
        try
        {
            using PooledBufferWriter buffer = new(initialCapacity: 0);
            using PooledBufferWriter decoded = new(initialCapacity: 0);
            if (protocol.NamesOperationInBody)
            {
                await ReadAsync(request, buffer, maxBytes, context.CancellationToken).ConfigureAwait(false);
            }

            // Which operation it is, and so whether it allows that, is known after that only.
            bool isNamedInside = buffer.WrittenCount > 0 && RequestEncoding.IsGzip(request);
            if (isNamedInside)
            {
                await RequestEncoding.DecompressAsync(buffer, decoded, maxBytes, context.CancellationToken).ConfigureAwait(false);
            }

            RouteMatch match = _table.Find(request, (isNamedInside ? decoded : buffer).WrittenSpan);
            if (match.Refusal is { } refusal)
            {
                return Refuse(refusal, context, null);
            }

            BoundOperation<THandler> bound = _operations[match.Operation];
            operation = bound.Operation;
            call = await ReadAsync(bound, request, match, buffer, maxBytes, context.CancellationToken).ConfigureAwait(false);
        }
        catch (RefusedRequestException exception)
        {
            return Refuse(exception.Refusal, context, null);
        }
        catch (EventStreamException exception)
        {
            return Refuse(RequestRefusal.Malformed(exception.Message), context, null);
        }
        catch (Exception exception) when (request.StatusOf(exception) is { } status)
        {
            return Refuse(RequestRefusal.OfStatus(status), context, null);
        }
        catch (IOException) when (!context.CancellationToken.IsCancellationRequested)
        {
            return Refuse(RequestRefusal.Malformed("The body of the request ended early or is badly framed."), context, null);
        }
        catch (InvalidInputException exception)
        {
            return Fail(operation!, context, exception.Error) ?? Refuse(new RequestRefusal(exception.Error), context, null);
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            return Refuse(RequestRefusal.Internal(), context, exception);
        }

        return await AnswerAsync(operation, context, response => call(handler, context, response), request.StatusOf).ConfigureAwait(false);
    }

    /// <summary>The operations.</summary>
    internal IEnumerable<ServerOperation> Operations => _operations.Select(static bound => bound.Operation);

    /// <summary>The response to what comes of a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What is known of the request.</param>
    /// <param name="call">Calls the handler and writes its output.</param>
    /// <param name="statusOf">The status for what the handler met while it read the request, where that is the caller's fault.</param>
    internal async Task<ServerResponse> AnswerAsync(
        ServerOperation operation, ServiceContext context, Func<HttpResponseBuilder, Task> call, Func<Exception, int?>? statusOf = null)
    {
        context.OperationName = operation.Name;
        try
        {
            HttpResponseBuilder response = Begin(context);
            await call(response).ConfigureAwait(false);
            return new ServerResponse(response, null);
        }
        catch (ServiceException exception) when (Fail(operation, context, exception) is { } error)
        {
            return error;
        }
        catch (ServedErrorException exception)
        {
            return Fail(operation, context, exception.Error) ?? Refuse(new RequestRefusal(exception.Error), context, null);
        }
        catch (Exception exception) when (statusOf?.Invoke(exception) is { } status)
        {
            return Refuse(RequestRefusal.OfStatus(status), context, null);
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            return Refuse(RequestRefusal.Internal(), context, exception);
        }
    }

    /// <summary>Reads the input of an operation; what is returned calls the handler with it.</summary>
    private async Task<Func<Func<THandler>, ServiceContext, HttpResponseBuilder, Task>> ReadAsync(
        BoundOperation<THandler> bound, ServerRequest request, RouteMatch match, PooledBufferWriter buffer, long maxBytes, CancellationToken cancellationToken)
    {
        ServerOperation operation = bound.Operation;
        if (!protocol.NamesOperationInBody && !operation.StreamsRequest)
        {
            await ReadAsync(request, buffer, maxBytes, cancellationToken).ConfigureAwait(false);
        }

        bool hasBody = operation.StreamsRequest ? request.ContentLength is not 0 : buffer.WrittenCount > 0;
        if (MediaTypeCheck.Find(request, operation, hasBody) is { } mismatch)
        {
            throw new RefusedRequestException(mismatch);
        }

        using PooledBufferWriter decoded = new(initialCapacity: 0);
        bool isEncoded = buffer.WrittenCount > 0 && operation.RequestEncoding is { } encoding
            && RequestEncoding.TryRemove(request.Header(RequestEncoding.Header), encoding, out _);
        if (isEncoded)
        {
            await RequestEncoding.DecompressAsync(buffer, decoded, maxBytes, cancellationToken).ConfigureAwait(false);
        }

        HttpRequestReader reader = new(request, match, operation, isEncoded ? decoded.WrittenMemory : buffer.WrittenMemory, maxBytes);
        if (operation.InitialRequest is { } initial)
        {
            await initial.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
        }

        return bound.Read(reader);
    }

    private ServiceDispatcher<THandler> Add(BoundOperation<THandler> operation)
    {
        _table.Add(operation.Operation);
        _operations.Add(operation);
        return this;
    }

    private static async Task ReadAsync(ServerRequest request, PooledBufferWriter buffer, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength is 0)
        {
            return;
        }
        if (request.ContentLength > maxBytes || !await ResponseBody.ReadAsync(request.Body, request.ContentLength, buffer, maxBytes, cancellationToken).ConfigureAwait(false))
        {
            throw new RefusedRequestException(RequestRefusal.TooLarge("The body of the request is too long."));
        }
    }

    private HttpResponseBuilder Begin(ServiceContext context)
    {
        HttpResponseBuilder response = new() { RequestId = context.RequestId };
        protocol.Begin(response);
        return response;
    }

    /// <summary>The response to an error that the operation knows; null for all others.</summary>
    private ServerResponse? Fail(ServerOperation operation, ServiceContext context, ServiceException error)
    {
        HttpResponseBuilder response = Begin(context);
        return operation.TryWriteError(error, response) ? Finish(response, null) : null;
    }

    private ServerResponse Refuse(RequestRefusal refusal, ServiceContext context, Exception? failure)
    {
        HttpResponseBuilder response = Begin(context);
        response.AddHeader("Allow", refusal.Allow);
        protocol.Errors.Write(response, refusal.Error);
        return Finish(response, failure);
    }

    private ServerResponse Finish(HttpResponseBuilder response, Exception? failure)
    {
        if (protocol.ErrorMediaType is { } mediaType)
        {
            response.ReplaceContentType(mediaType);
        }
        return new ServerResponse(response, failure);
    }
}
