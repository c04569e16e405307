using Smithwright.Runtime.Client.Attempts;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Client.Telemetry;
using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;

namespace Smithwright.Runtime.Client;

/// <summary>Runs calls: writes the request once, has attempts made until one succeeds or none is left, and lets observers know.</summary>
internal sealed class CallExecutor
{
    private readonly ClientSettings _settings;
    private readonly AttemptLoop _attempts;
    private readonly CallObserver _observer;
    private readonly bool _isOwn;

    /// <param name="settings">The client's settings.</param>
    /// <param name="http">What sends.</param>
    /// <param name="memory">What the client keeps from one call to the next.</param>
    /// <param name="isOwn">Whether nobody else's handlers stand between the client and the network.</param>
    public CallExecutor(ClientSettings settings, HttpClient http, ClientMemory memory, bool isOwn)
    {
        _isOwn = isOwn;
        _settings = settings;
        _attempts = new AttemptLoop(settings, http, memory);
        _observer = new CallObserver(settings.Service, settings.Region, settings.Options);
    }

    public TimeProvider TimeProvider => _settings.Options.TimeProvider;

    public Task<TOutput> ExecuteAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput input, CancellationToken cancellationToken) => _observer.IsNeeded
            ? ObservedAsync(operation, input, cancellationToken)
            : RunAsync(operation, input, Begin(operation), cancellationToken);

    private CallState Begin<TInput, TOutput>(HttpOperation<TInput, TOutput> operation) => new()
    {
        IsLongPoll = operation.IsLongPoll,
        BaseDelay = _settings.Service.Retries?.BaseDelay,
    };

    private async Task<TOutput> ObservedAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput input, CancellationToken cancellationToken)
    {
        CallState state = Begin(operation);
        CallObservation observation = new(_observer, operation.Name, state);
        TOutput output;
        try
        {
            output = await RunAsync(operation, input, state, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }

        observation.Succeeded(output);
        return output;
    }

    private async Task<TOutput> RunAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput input, CallState state, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _settings.Options.RequestGuard?.Run(operation, input);
        HttpRequestBuilder builder = new(_settings.Requests, operation.Name);
        operation.WriteRequest(input, builder);
        builder.EndpointBindings = operation.BindEndpoint(input);
        PreparedRequest request = await builder.BuildAsync(cancellationToken).ConfigureAwait(false);
        if (!_isOwn)
        {
            request.Call = new ServiceCall(operation.Name, operation, input);
        }
        state.CanRepeat = request.CanRepeat && operation.CanRepeat;
        Call<TInput, TOutput> call = new(_attempts, operation, request, state);
        if (request.Events is { } events)
        {
            return await SendEventsAsync(call, events, cancellationToken).ConfigureAwait(false);
        }
        try
        {
            TOutput output = await _attempts.RunAsync(call, cancellationToken).ConfigureAwait(false);
            if (!_settings.Options.DisableResponseChecksums)
            {
                operation.VerifyMessages(input, output);
            }
            return operation.CompleteOutput(input, output);
        }
        finally
        {
            request.Body?.Dispose();
        }
    }

    private async Task<TOutput> SendEventsAsync<TInput, TOutput>(Call<TInput, TOutput> call, LiveBody events, CancellationToken cancellationToken)
    {
        bool goesOn = false;
        try
        {
            TOutput output = await _attempts.RunAsync(call, cancellationToken).ConfigureAwait(false);
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
            {
                events.Dispose();
            }
        }
    }
}
