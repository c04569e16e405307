using System.Globalization;
using System.Net;
using Smithwright.Aws;
using Smithwright.Aws.Signing;
using Smithwright.Http;
using Smithwright.Http.Endpoints;

namespace Smithwright;

/// <summary>Sends one attempt: completes the headers, signs them with the credentials of the moment and returns the head of the response.</summary>
internal sealed class AttemptSender(ClientSettings settings, HttpClient http)
{
    private readonly SigV4Signer _signer = new();
    private Uri? _lastUrl;

    public async Task<HttpResponseMessage> SendAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, PreparedRequest request, CallState state, CancellationToken cancellationToken)
    {
        bool signs = operation.Auth != OperationAuth.Anonymous;
        // Before the endpoint, which may name their account.
        AwsCredentials? credentials = signs && settings.Service.SigningName is not null ? await CredentialsAsync(cancellationToken).ConfigureAwait(false) : null;
        Endpoint endpoint = settings.Endpoints.Find(request.EndpointBindings, credentials?.AccountId);
        Uri url = _lastUrl = request.At(endpoint, prefixesHost: !settings.Options.DisableHostPrefix, _lastUrl);
        state.Url = url;
        List<KeyValuePair<string, string>> headers = [.. request.Headers, .. endpoint.Headers];
        EndpointAuthScheme? scheme = signs ? endpoint.Signing() : null;
        if (signs && (scheme?.SigningName ?? settings.Service.SigningName) is { } name)
        {
            credentials ??= await CredentialsAsync(cancellationToken).ConfigureAwait(false);
            state.SignedAt = settings.Clock.GetUtcNow();
            SigningScope scope = new(state.SignedAt, scheme?.SigningRegion ?? settings.Region!, name);
            await SignAsync(operation, url, request, headers, credentials, scope, scheme is { DisableDoubleEncoding: true }, cancellationToken).ConfigureAwait(false);
        }

        headers.Add(new("User-Agent", settings.UserAgent));
        headers.Add(new("amz-sdk-invocation-id", state.InvocationId));
        headers.Add(new(AttemptMessage.AttemptHeader, AttemptOf(state)));

        using AttemptMessage message = new(operation.Method, url) { Content = request.Body?.CreateContent() };
        AddHeaders(message, headers);
        request.Call?.AttachTo(message);
        if (request.Events is not null && url.Scheme == Uri.UriSchemeHttps)
            UseHttp2(message, isDuplex: operation.StreamsResponse);
        return await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    // How often a pipeline of the user's tries is its own business.
    private string AttemptOf(CallState state) => settings.Options.Retries is null
        ? string.Create(CultureInfo.InvariantCulture, $"attempt={state.Attempt}; max={settings.Options.MaxAttempts}")
        : string.Create(CultureInfo.InvariantCulture, $"attempt={state.Attempt}");

    private async ValueTask SignAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, Uri url, PreparedRequest request, List<KeyValuePair<string, string>> headers,
        AwsCredentials credentials, SigningScope scope, bool keepsPath, CancellationToken cancellationToken)
    {
        string payloadHash = operation.Auth == OperationAuth.UnsignedPayload
            ? SigningRequest.UnsignedPayload
            : await request.PayloadHashAsync(cancellationToken).ConfigureAwait(false);
        // Only the absence of the hash has to be said: services compute the hash of the body that they got.
        if (payloadHash is SigningRequest.UnsignedPayload or SigningRequest.SignedEvents)
            headers.Add(new("X-Amz-Content-Sha256", payloadHash));

        headers.Add(new("Host", url.Authority));
        SigningRequest signing = new()
        {
            Method = operation.Method.Method,
            Path = url.AbsolutePath,
            Query = request.Query,
            PayloadHash = payloadHash,
            NormalizesPath = !keepsPath,
            Headers = headers,
        };
        string signature = _signer.Sign(signing, credentials, scope);
        if (payloadHash == SigningRequest.SignedEvents)
            request.Events!.Signer = new EventSigner(credentials, scope.Region, scope.Service, signature, settings.Clock);
    }

    // HTTP/1.1 sends all of a request before it looks for the response, so a dialogue would wait forever. Plain http has no way to agree on 2.
    private static void UseHttp2(AttemptMessage message, bool isDuplex)
    {
        message.Version = HttpVersion.Version20;
        message.VersionPolicy = isDuplex ? HttpVersionPolicy.RequestVersionExact : HttpVersionPolicy.RequestVersionOrLower;
    }

    private async ValueTask<AwsCredentials> CredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await settings.Credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new CredentialsUnavailableException("The provider of credentials returned null.");
        }
        catch (Exception exception) when (exception is not (ServiceException or OperationCanceledException))
        {
            // A provider may use HTTP or files itself: its failures must not pass for those of the service.
            throw new CredentialsUnavailableException("The provider of credentials failed.", exception);
        }
    }

    // Without validation, so that what is sent is what was signed.
    private static void AddHeaders(AttemptMessage message, List<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in headers)
        {
            if (message.Headers.TryAddWithoutValidation(header.Key, header.Value))
                continue;
            // The framework counts some headers to the body, even when there is none.
            message.Content ??= new ReadOnlyMemoryContent(default);
            message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }
}
