using System.Net;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Client.Authentication;
using Smithwright.Runtime.Client.Retries;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Client.Transport;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Makes attempts as the standard mode or given retries ask for them, within the limits of time.</summary>
internal sealed class AttemptLoop
{
    private readonly RedirectedRegions? _redirects;
    private readonly AttemptWriter _writer;
    private readonly ClientSettings _settings;
    private readonly HttpClient _http;
    private readonly RetryPolicy _standard;
    private readonly CredentialsRenewal _renewal;

    public AttemptLoop(ClientSettings settings, HttpClient http, ClientMemory memory)
    {
        _settings = settings;
        _http = http;
        _redirects = memory.Redirects;
        _writer = new AttemptWriter(settings, memory);
        _standard = new RetryPolicy(settings.MaxAttempts);
        _renewal = new CredentialsRenewal(settings);
    }

    public async ValueTask<TOutput> RunAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken caller)
    {
        using TimeLimit total = new(nameof(ClientOptions.TotalTimeout), _settings.Options.TotalTimeout, _settings.Options.TimeProvider, caller);
        try
        {
            if (_settings.Options.Retries is { } given)
            {
                return await given
                    .RunAsync(call.Operation.Name, call.State, call, static (call, token) => call.Attempts.AttemptAsync(call, token), total.Token)
                    .ConfigureAwait(false);
            }

            for (int retry = 0; ; retry++)
            {
                TimeSpan wait;
                RetryDecision decision = RetryDecision.Stop;
                try
                {
                    TOutput output = await AttemptAsync(call, total.Token).ConfigureAwait(false);
                    _standard.Succeeded(call.State);
                    return output;
                }
                catch (ServiceException failure) when ((decision = _standard.Decide(failure.Failure, retry, call.State)) != RetryDecision.Stop)
                {
                    wait = RetryBackoff.Delay(failure.Failure, retry, Random.Shared.NextDouble(), call.State.BaseDelay);
                    if (decision == RetryDecision.StopAfterPause)
                    {
                        await Task.Delay(wait, _settings.Options.TimeProvider, total.Token).ConfigureAwait(false);
                        throw;
                    }
                }

                await Task.Delay(wait, _settings.Options.TimeProvider, total.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception)
        {
            Exception? explained = total.Explain(exception, call.Operation.Name, call.State.LastFailure);
            if (explained is ServiceException failure)
            {
                call.State.Failed(failure);
            }
            throw explained ?? exception;
        }
    }

    /// <summary>Makes one attempt.</summary>
    public async ValueTask<TOutput> AttemptAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken callToken)
    {
        CallState state = call.State;
        // A pipeline of the user's may ask for more than a body gives that went out already.
        if (state.Attempt > 0 && !state.CanRepeat)
        {
            throw (Exception?)state.LastFailure ?? new InvalidOperationException("The body of the request cannot be rewound, so it cannot be sent again.");
        }
        state.BeginAttempt();
        using TimeLimit limit = new(nameof(ClientOptions.AttemptTimeout), LongestAttempt(call), _settings.Options.TimeProvider, callToken);
        try
        {
            HttpResponseMessage response = await SendAsync(call, limit.Token).ConfigureAwait(false);
            if (IsElsewhere(response, call) || await IsAnsweredAsync(response, call, limit.Token).ConfigureAwait(false))
            {
                response.Dispose();
                state.BeginAttempt();
                response = await SendAsync(call, limit.Token).ConfigureAwait(false);
            }
            state.Answered(response);
            CallContext context = new(call.Operation.Name, state.Host, _settings.Options.MaxResponseBytes, call.Request.Events, _settings.Options.TimeProvider)
            {
                Errors = call.Operation.Errors,
                VerifiesBody = !_settings.Options.DisableResponseChecksums,
                VerifiesChecksums = _settings.Requests.AsksForChecksums || call.Request.AsksForChecksums,
            };
            return await ResponseHandler.HandleAsync(call.Operation, response, context, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Exception explained = Explain(exception, call.Operation.Name, state.Host, limit);
            if (explained is ServiceException failure)
            {
                await NoteAsync(failure, call, callToken).ConfigureAwait(false);
            }
            if (explained == exception)
            {
                throw;
            }
            throw explained;
        }
    }

    private async ValueTask<HttpResponseMessage> SendAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken cancellationToken)
    {
        using AttemptMessage message = await _writer.WriteAsync(call.Operation, call.Request, call.State, cancellationToken).ConfigureAwait(false);
        HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (call.State.Authenticated is { Scheme: IAnswerObserver observer, Request: var sent })
        {
            observer.Answered(sent, response);
        }
        return response;
    }

    // Learned in any case: the next call goes there at once.
    private bool IsElsewhere<TInput, TOutput>(HttpResponseMessage response, Call<TInput, TOutput> call) =>
        _redirects?.Learn(response, call.Request.EndpointBindings) == true && call.Request.CanRepeat;

    // The operation has not run, so it is no repetition of it; but the body has to be there once more.
    private static ValueTask<bool> IsAnsweredAsync<TInput, TOutput>(HttpResponseMessage response, Call<TInput, TOutput> call, CancellationToken cancellationToken) =>
        response.StatusCode == HttpStatusCode.Unauthorized && call.State.Authenticated is { } sent && call.Request.CanRepeat
            ? SchemeRunner.AnswerAsync(sent, response, cancellationToken)
            : new(false);

    private static Exception Explain(Exception exception, string operation, string host, TimeLimit limit) => exception is OperationCanceledException canceled
        ? limit.Explain(canceled, operation, canceled) ?? exception
        : ConnectionFailure.Explain(exception, operation, host) ?? exception;

    private TimeSpan LongestAttempt<TInput, TOutput>(Call<TInput, TOutput> call)
    {
        TimeSpan usual = _settings.Options.AttemptTimeout;
        // How long a call takes that sends events is up to them.
        if (call.Request.Events is not null || usual == Timeout.InfiniteTimeSpan)
        {
            return Timeout.InfiniteTimeSpan;
        }
        TimeSpan atLeast = call.Operation.MinimumAttemptTimeout ?? usual;
        return atLeast == Timeout.InfiniteTimeSpan || atLeast > usual ? atLeast : usual;
    }

    private async ValueTask NoteAsync<TInput, TOutput>(ServiceException failure, Call<TInput, TOutput> call, CancellationToken callToken)
    {
        CallState state = call.State;
        state.Failed(failure);
        _settings.Service.Retries?.Classify(failure);
        if (failure is ServiceTimeoutException timeout && call.Operation.MinimumAttemptTimeout is not null && MayStillRun(timeout))
        {
            failure.IsRetryable = false;
        }
        if (await IsSignatureCorrectedAsync(failure.ErrorCode, failure.ServiceTime, state, callToken).ConfigureAwait(false))
        {
            state.IsSignatureCorrected = failure.IsRetryable = true;
        }
    }

    private async ValueTask<bool> IsSignatureCorrectedAsync(string? code, DateTimeOffset? serviceTime, CallState state, CancellationToken callToken)
    {
        if (state.Signed is not { } signed || state.SignedWith is not { } credentials)
        {
            return false;
        }
        if (RetryableErrors.MayBeClock(code) && _settings.Clock.Correct(serviceTime, signed))
        {
            return true;
        }
        if (!RetryableErrors.MayBeCredentials(code) || state.HasRenewedCredentials)
        {
            return false;
        }
        state.HasRenewedCredentials = true;
        return await _renewal.RunAsync(state.SignedBy ?? _settings.Credentials, credentials, callToken).ConfigureAwait(false);
    }

    // What a service holds open would run twice. An HTTP client without a limit of its own has none but that for connecting.
    private bool MayStillRun(ServiceTimeoutException timeout) => timeout.IsClientLimit || _http.Timeout != Timeout.InfiniteTimeSpan;
}
