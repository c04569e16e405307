using Polly;
using Smithwright.EventStreams;
using Smithwright.Http;
using Smithwright.Retries;

namespace Smithwright;

/// <summary>Runs calls: writes the request once, makes attempts until one succeeds or none is left, within the limits of time.</summary>
internal sealed class CallExecutor
{
    private readonly ClientSettings _settings;
    private readonly AttemptSender _sender;
    private readonly RetryQuota _quota = new();
    private readonly ResiliencePipeline _pipeline;
    private readonly bool _isOwn;

    /// <param name="settings">The client's settings.</param>
    /// <param name="http">What sends.</param>
    /// <param name="isOwn">Whether nobody else's handlers stand between the client and the network.</param>
    public CallExecutor(ClientSettings settings, HttpClient http, bool isOwn)
    {
        _isOwn = isOwn;
        _settings = settings;
        _sender = new AttemptSender(settings, http);
        _pipeline = RetryPipeline.Create(settings.Options.MaxAttempts, settings.Options.TimeProvider, _quota);
    }

    public async Task<TOutput> ExecuteAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_settings.Options.ValidateRequests && operation.Validate(input) is { Count: > 0 } violations)
            throw new RequestValidationException(operation.Name, violations);
        HttpRequestBuilder builder = new(_settings.Requests, operation.Name);
        operation.WriteRequest(input, builder);
        builder.EndpointBindings = operation.BindEndpoint(input);
        PreparedRequest request = await builder.BuildAsync(cancellationToken).ConfigureAwait(false);
        if (!_isOwn)
            request.Call = new ServiceCall(operation.Name, operation, input);
        Call<TInput, TOutput> call = new(this, operation, request);
        if (request.Events is { } events)
            return await SendEventsAsync(call, events, cancellationToken).ConfigureAwait(false);
        TOutput output = await AttemptsAsync(call, cancellationToken).ConfigureAwait(false);
        // Not after a failure, and not where somebody's handler may send one request twice: a copy could still be reading the buffer.
        if (_isOwn)
            request.Body?.Dispose();
        return output;
    }

    private async Task<TOutput> SendEventsAsync<TInput, TOutput>(Call<TInput, TOutput> call, EventStreamBody events, CancellationToken cancellationToken)
    {
        bool goesOn = false;
        try
        {
            TOutput output = await AttemptsAsync(call, cancellationToken).ConfigureAwait(false);
            goesOn = call.Operation.StreamsResponse;
            return output;
        }
        catch (Exception) when (events.Failure is not null)
        {
            events.Failure.Throw();
            throw;
        }
        finally
        {
            // A dialogue goes on until the caller is through with the response.
            if (!goesOn)
                events.Dispose();
        }
    }

    private async Task<TOutput> AttemptsAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken caller)
    {
        using TimeLimit total = new(nameof(ClientOptions.TotalTimeout), _settings.Options.TotalTimeout, _settings.Options.TimeProvider, caller);
        ResilienceContext context = ResilienceContextPool.Shared.Get(total.Token);
        try
        {
            RetryPipeline.Attach(context, call.State);
            TOutput output = await _pipeline
                .ExecuteAsync(static (context, call) => call.Executor.AttemptAsync(call, context.CancellationToken), context, call)
                .ConfigureAwait(false);
            _quota.Succeeded(call.State.LastCost);
            return output;
        }
        catch (OperationCanceledException exception)
        {
            throw total.Explain(exception, call.Operation.Name, call.State.LastFailure) ?? exception;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<TOutput> AttemptAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken callToken)
    {
        call.State.Attempt++;
        // How long a call takes that sends events is up to them.
        TimeSpan timeout = call.Request.Events is null ? _settings.Options.AttemptTimeout : Timeout.InfiniteTimeSpan;
        using TimeLimit limit = new(nameof(ClientOptions.AttemptTimeout), timeout, _settings.Options.TimeProvider, callToken);
        try
        {
            HttpResponseMessage response = await _sender.SendAsync(call.Operation, call.Request, call.State, limit.Token).ConfigureAwait(false);
            CallContext context = new(call.Operation.Name, call.State.Host, _settings.Options.MaxResponseBytes, call.Request.Events);
            return await ResponseHandler.HandleAsync(call.Operation, response, context, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw limit.Explain(exception, call.Operation.Name, exception) ?? exception;
        }
        catch (Exception exception) when (ConnectionFailure.Explain(exception, call.Operation.Name, call.State.Host) is { } failure)
        {
            throw failure;
        }
    }

    private sealed record Call<TInput, TOutput>(CallExecutor Executor, HttpOperation<TInput, TOutput> Operation, PreparedRequest Request)
    {
        public RetryState State { get; } = new(Request.CanRepeat);
    }
}
