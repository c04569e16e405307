using System.Globalization;
using System.Net;
using Smithwright.Authentication;
using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Client.Authentication;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Client.Transport;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.EventStreams;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Writes the message of one attempt: completes the headers and signs them with the credentials of the moment.</summary>
internal sealed class AttemptWriter(ClientSettings settings, ClientMemory memory)
{
    // What is added to the headers of operation and endpoint: four of the client's own and six of the signature's.
    private const int MostOwnHeaders = 10;

    private const string PayloadHashHeader = "X-Amz-Content-Sha256";

    private readonly SigV4Signer _signer = new();
    private readonly RequestSigner? _regionSetSigner = settings.Service.RegionSetSigning?.CreateSigner();
    private readonly AuthSelector _auth = new(settings);
    private readonly AddressCache _addresses = new();
    private readonly string _firstAttempt = AttemptOf(1, settings);

    public async ValueTask<AttemptMessage> WriteAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, PreparedRequest request, CallState state, CancellationToken cancellationToken)
    {
        AuthSelection auth = _auth.Select(operation);
        // Before the endpoint, which may name their account.
        AwsCredentials? credentials = auth.Signs && settings.Service.SigningName is not null ? await CredentialsAsync(auth, cancellationToken).ConfigureAwait(false) : null;
        bool signs = auth.Signs && (credentials is not null || settings.Service.SigningName is null);
        string? region = memory.Redirects?.Find(request.EndpointBindings);
        Endpoint endpoint = settings.Endpoints.Find(request.EndpointBindings, credentials?.AccountId, region);
        RequestAddress address = _addresses.Get(request, endpoint, prefixesHost: !settings.Options.DisableHostPrefix);
        state.Url = address.Url;
        if (request.HoldsSecret)
        {
            SecureTransport.Require(address.Url, settings.Options.AllowSecretsOverHttp);
        }
        List<KeyValuePair<string, string>> headers = new(request.Headers.Count + endpoint.Headers.Count + MostOwnHeaders);
        headers.AddRange(request.Headers);
        AddEndpointHeaders(endpoint, headers);
        bool hasTrailer = request.StreamChecksum is { } checksum
            && await StreamChecksums.AddAsync(checksum, request, address.Url, headers, cancellationToken).ConfigureAwait(false);
        // Messages of a stream are signed by Version 4 only.
        bool signsRegionSets = _regionSetSigner is not null && request.Events is null;
        SignatureChoice signature = signs ? _auth.Signature(operation, endpoint, signsRegionSets) : default;
        EndpointAuthScheme? scheme = signature.Scheme;
        if (signs && (scheme?.SigningName ?? settings.Service.SigningName) is { } name
            && (credentials ??= await CredentialsAsync(auth, cancellationToken).ConfigureAwait(false)) is { } signer)
        {
            SigningMoment moment = settings.Clock.Now();
            state.Signed = moment;
            state.SignedWith = signer;
            SigningScope scope = new(moment.Time, scheme?.Region ?? region ?? settings.Region ?? throw ClientSettings.MissingRegion(), name);
            CallSession? session = await CallSession.FindAsync(settings.Service.Sessions, memory.Sessions, scheme, endpoint, scope, signer, state, cancellationToken).ConfigureAwait(false);
            if (session?.Token is { } token)
            {
                headers.Add(new(settings.Service.Sessions!.TokenHeader, token));
            }
            string payloadHash = hasTrailer ? SigningRequest.UnsignedTrailer
                : operation.Auth == OperationAuth.UnsignedPayload ? SigningRequest.UnsignedPayload
                : await request.PayloadHashAsync(cancellationToken).ConfigureAwait(false);
            bool keepsPath = request.SignsPathAsSent || scheme is { DisableDoubleEncoding: true };
            Sign(signature.IsRegionSet ? _regionSetSigner! : _signer, request, operation.Method, address, headers, payloadHash, session?.Key ?? signer, scope, keepsPath);
        }

        if (hasTrailer && !RequestHeaders.Contains(headers, PayloadHashHeader))
        {
            // Says how the body is encoded, signed or not.
            headers.Add(new(PayloadHashHeader, SigningRequest.UnsignedTrailer));
        }
        settings.Trace?.AddTo(headers);
        AddOwn("User-Agent", settings.UserAgent, request, headers);
        AddOwn("amz-sdk-invocation-id", state.InvocationId, request, headers);
        AddOwn(AttemptMessage.AttemptHeader, state.Attempt == 1 ? _firstAttempt : AttemptOf(state.Attempt, settings), request, headers);
        Uri url = auth.Scheme is { } other
            ? await AuthenticateAsync(other, operation.Method, address.Url, request, headers, state, cancellationToken).ConfigureAwait(false)
            : address.Url;
        return Message(operation.Method, url, request, headers, isDuplex: operation.StreamsResponse, hasTrailer);
    }

    private async ValueTask<Uri> AuthenticateAsync(
        IAuthScheme scheme, HttpMethod method, Uri url, PreparedRequest request, List<KeyValuePair<string, string>> headers, CallState state, CancellationToken cancellationToken)
    {
        AuthRequest authenticated = new(method, url, headers, request.Body, settings.Options.AllowSecretsOverHttp);
        await SchemeRunner.AuthenticateAsync(scheme, authenticated, cancellationToken).ConfigureAwait(false);
        state.Authenticated = new AuthenticatedRequest(scheme, authenticated);
        return authenticated.Url;
    }

    private static void AddEndpointHeaders(Endpoint endpoint, List<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in endpoint.Headers)
        {
            HeaderCheck.Given(header.Key, header.Value);
            headers.Add(header);
        }
    }

    // A model may bind a member to a header that the client sets otherwise: a second one would contradict it, and the signature as well.
    private static void AddOwn(string name, string value, PreparedRequest request, List<KeyValuePair<string, string>> headers)
    {
        if (!RequestHeaders.Contains(request.Headers, name))
        {
            headers.Add(new(name, value));
        }
    }

    // How often a pipeline of the user's tries is its own business.
    private static string AttemptOf(int attempt, ClientSettings settings) => settings.Options.Retries is null
        ? string.Create(CultureInfo.InvariantCulture, $"attempt={attempt}; max={settings.MaxAttempts}")
        : string.Create(CultureInfo.InvariantCulture, $"attempt={attempt}");

    private void Sign(
        RequestSigner signer, PreparedRequest request, HttpMethod method, RequestAddress address, List<KeyValuePair<string, string>> headers,
        string payloadHash, AwsCredentials credentials, SigningScope scope, bool keepsPath)
    {
        // Elsewhere only the absence of the hash has to be said: services compute the hash of the body that they got. Services that sign paths as they are
        // sent are those of S3's family, which insist on it.
        if (keepsPath || payloadHash is SigningRequest.UnsignedPayload or SigningRequest.UnsignedTrailer or SigningRequest.SignedEvents)
        {
            AddOwn(PayloadHashHeader, payloadHash, request, headers);
        }

        headers.Add(new("Host", address.Authority));
        SigningRequest signing = new()
        {
            Method = method.Method,
            Path = address.Path,
            Query = request.Query,
            PayloadHash = payloadHash,
            NormalizesPath = !keepsPath,
            Headers = headers,
        };
        string signature = signer.Sign(signing, credentials, scope);
        if (request.Events is EventStreamBody events && payloadHash == SigningRequest.SignedEvents)
        {
            events.Signer = new EventSigner(credentials, scope.Region, scope.Service, signature, settings.Clock);
        }
    }

    private static AttemptMessage Message(HttpMethod method, Uri url, PreparedRequest request, List<KeyValuePair<string, string>> headers, bool isDuplex, bool hasTrailer)
    {
        AttemptMessage message = new(method, url)
        {
            Content = hasTrailer ? request.StreamChecksum!.CreateContent(request.Body!) : request.Body?.CreateContent(),
        };
        AddHeaders(message, headers);
        if (request.ExpectsContinue)
        {
            message.Headers.ExpectContinue = true;
        }
        request.Call?.AttachTo(message);
        if (request.Events is not null && url.Scheme == Uri.UriSchemeHttps)
        {
            UseHttp2(message, isDuplex);
        }
        return message;
    }

    // HTTP/1.1 sends all of a request before it looks for the response, so a dialogue would wait forever. Plain http has no way to agree on 2.
    private static void UseHttp2(AttemptMessage message, bool isDuplex)
    {
        message.Version = HttpVersion.Version20;
        message.VersionPolicy = isDuplex ? HttpVersionPolicy.RequestVersionExact : HttpVersionPolicy.RequestVersionOrLower;
    }

    private async ValueTask<AwsCredentials?> CredentialsAsync(AuthSelection auth, CancellationToken cancellationToken)
    {
        try
        {
            return await CallCredentials.GetAsync(settings.Credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (CredentialsUnavailableException) when (auth.IsOptional && settings.Options.Credentials is null)
        {
            return null;
        }
    }

    // The last step before the framework, for every header whatever its source. The framework's own validation would change what was signed.
    private static void AddHeaders(AttemptMessage message, List<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in headers)
        {
            HeaderCheck.Text(header.Key, header.Value);
            if (message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                continue;
            }
            // The framework counts some headers to the body, even when there is none.
            message.Content ??= new ReadOnlyMemoryContent(default);
            message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }
}
