using Polly;
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
    private readonly bool _reusesBuffers;

    /// <param name="settings">The client's settings.</param>
    /// <param name="http">What sends.</param>
    /// <param name="isOwn">Whether nobody else's handlers stand between the client and the network.</param>
    public CallExecutor(ClientSettings settings, HttpClient http, bool isOwn)
    {
        _reusesBuffers = isOwn;
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
        HttpRequestBuilder builder = new(_settings.Requests);
        operation.WriteRequest(input, builder);
        builder.EndpointBindings = operation.BindEndpoint(input);
        PreparedRequest request = await builder.BuildAsync(cancellationToken).ConfigureAwait(false);
        TOutput output = await AttemptsAsync(new Call<TInput, TOutput>(this, operation, request), cancellationToken).ConfigureAwait(false);
        // Not after a failure, and not where somebody's handler may send one request twice: a copy could still be reading the buffer.
        if (_reusesBuffers)
            request.Body?.Dispose();
        return output;
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
        using TimeLimit limit = new(nameof(ClientOptions.AttemptTimeout), _settings.Options.AttemptTimeout, _settings.Options.TimeProvider, callToken);
        try
        {
            HttpResponseMessage response = await _sender.SendAsync(call.Operation, call.Request, call.State, limit.Token).ConfigureAwait(false);
            return await ResponseHandler.HandleAsync(call.Operation, response, _settings.Options.MaxResponseBytes, limit.Token).ConfigureAwait(false);
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
