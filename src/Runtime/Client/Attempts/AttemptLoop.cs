using Polly;
using Smithwright.Http;
using Smithwright.Retries;

namespace Smithwright;

/// <summary>Makes attempts as the pipeline of retries asks for them, within the limits of time.</summary>
internal sealed class AttemptLoop(ClientSettings settings, HttpClient http)
{
    private readonly AttemptWriter _writer = new(settings);
    private readonly StandardRetries _standard = new(settings.Options);

    public async ValueTask<TOutput> RunAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken caller)
    {
        using TimeLimit total = new(nameof(ClientOptions.TotalTimeout), settings.Options.TotalTimeout, settings.Options.TimeProvider, caller);
        try
        {
            if (settings.Options.ResiliencePipeline is { } own)
                return await InPipelineAsync(own, call, total.Token).ConfigureAwait(false);
            try
            {
                TOutput output = await AttemptAsync(call, total.Token).ConfigureAwait(false);
                _standard.Succeeded();
                return output;
            }
            catch (ServiceException failure) when (failure.IsRetryable && _standard.RepeatsAny)
            {
                call.State.FirstFailure = failure;
            }

            // Nearly all calls succeed at once, so a pipeline is made for the first one that does not, and begins with its failure.
            return await InPipelineAsync(_standard.Pipeline, call, total.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            Exception? explained = total.Explain(exception, call.Operation.Name, call.State.LastFailure);
            if (explained is ServiceException failure)
                call.State.Failed(failure);
            throw explained ?? exception;
        }
    }

    private static async ValueTask<TOutput> InPipelineAsync<TInput, TOutput>(
        ResiliencePipeline pipeline, Call<TInput, TOutput> call, CancellationToken callToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Name, callToken);
        try
        {
            RetryPolicy.Attach(context, call.State);
            return await pipeline
                .ExecuteAsync(static (context, call) => call.Attempts.NextAsync(call, context.CancellationToken), context, call)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ValueTask<TOutput> NextAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken callToken)
    {
        if (call.State.FirstFailure is not { } made)
            return AttemptAsync(call, callToken);
        call.State.FirstFailure = null;
        return ValueTask.FromException<TOutput>(made);
    }

    private async ValueTask<TOutput> AttemptAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken callToken)
    {
        CallState state = call.State;
        // A pipeline of the user's may ask for more than a body gives that went out already.
        if (state.Attempt > 0 && !state.CanRepeat)
            throw (Exception?)state.LastFailure ?? new InvalidOperationException("The body of the request cannot be rewound, so it cannot be sent again.");
        state.BeginAttempt();
        // How long a call takes that sends events is up to them.
        TimeSpan timeout = call.Request.Events is null ? settings.Options.AttemptTimeout : Timeout.InfiniteTimeSpan;
        using TimeLimit limit = new(nameof(ClientOptions.AttemptTimeout), timeout, settings.Options.TimeProvider, callToken);
        try
        {
            HttpResponseMessage response;
            using (AttemptMessage message = await _writer.WriteAsync(call.Operation, call.Request, state, limit.Token).ConfigureAwait(false))
                response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            state.Answered(response);
            CallContext context = new(call.Operation.Name, state.Host, settings.Options.MaxResponseBytes, call.Request.Events);
            return await ResponseHandler.HandleAsync(call.Operation, response, context, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Exception explained = Explain(exception, call.Operation.Name, state.Host, limit);
            if (explained is ServiceException failure)
                Note(failure, state);
            if (explained == exception)
                throw;
            throw explained;
        }
    }

    private static Exception Explain(Exception exception, string operation, string host, TimeLimit limit) => exception is OperationCanceledException cancelled
        ? limit.Explain(cancelled, operation, cancelled) ?? exception
        : ConnectionFailure.Explain(exception, operation, host) ?? exception;

    private void Note(ServiceException failure, CallState state)
    {
        state.Failed(failure);
        bool wrongTime = RetryableErrors.MayBeClock(failure.ErrorCode) && failure.ServiceTime is { } time && settings.Clock.Correct(time, state.SignedAt);
        if (wrongTime)
            failure.IsRetryable = true;
    }
}
