using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Client.Authentication;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Makes URLs that are signed for whoever holds them.</summary>
internal sealed class Presigner(ClientSettings settings, ClientMemory memory)
{
    private readonly AuthSelector _auth = new(settings);
    private readonly AddressCache _addresses = new();
    private readonly SigV4Signer _signer = new();
    private readonly RequestSigner? _regionSetSigner = settings.Service.RegionSetSigning?.CreateSigner();

    public async Task<PresignedRequest> PresignAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput input, TimeSpan expiresIn, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        settings.Options.RequestGuard?.Run(operation, input);
        HttpRequestBuilder builder = new(settings.Requests with { IsPresigned = true }, operation.Name);
        operation.WriteRequest(input, builder);
        builder.EndpointBindings = operation.BindEndpoint(input);
        PreparedRequest request = await builder.BuildAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await SignAsync(operation, request, expiresIn, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Body?.Dispose();
        }
    }

    private async Task<PresignedRequest> SignAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, PreparedRequest request, TimeSpan expiresIn, CancellationToken cancellationToken)
    {
        AwsCredentials credentials = await CallCredentials.GetAsync(settings.Credentials, cancellationToken).ConfigureAwait(false);
        string? region = memory.Redirects?.Find(request.EndpointBindings);
        Endpoint endpoint = settings.Endpoints.Find(request.EndpointBindings, credentials.AccountId, region);
        SignatureChoice signature = _auth.Signature(operation, endpoint, _regionSetSigner is not null);
        EndpointAuthScheme? scheme = signature.Scheme;
        string name = scheme?.SigningName ?? settings.Service.SigningName
            ?? throw new ArgumentException($"Requests of {operation.Name} are not signed, so there is nothing to presign.");
        RequestAddress address = _addresses.Get(request, endpoint, prefixesHost: !settings.Options.DisableHostPrefix);
        if (request.HoldsSecret)
        {
            SecureTransport.Require(address.Url, settings.Options.AllowSecretsOverHttp);
        }
        SigningMoment moment = settings.Clock.Now();
        SigningScope scope = new(moment.Time, scheme?.Region ?? region ?? settings.Region ?? throw ClientSettings.MissingRegion(), name);
        CallSession? session = await CallSession.FindAsync(settings.Service.Sessions, memory.Sessions, scheme, endpoint, scope, credentials, state: null, cancellationToken).ConfigureAwait(false);
        List<KeyValuePair<string, string>> headers = [.. HeadersOf(request, endpoint)];
        bool keepsPath = request.SignsPathAsSent || scheme is { DisableDoubleEncoding: true };
        SigningRequest signing = new()
        {
            Method = operation.Method.Method,
            Path = address.Path,
            Query = PresignedQuery.Of(operation.Name, request, session?.Token is { } token ? $"{settings.Service.Sessions!.TokenQuery}={Uri.EscapeDataString(token)}" : ""),
            // Services that sign paths as they are sent, those of objects, take what the holder sends. Of all others, the query has what was the body.
            PayloadHash = keepsPath || operation.Auth == OperationAuth.UnsignedPayload ? SigningRequest.UnsignedPayload : SigningRequest.EmptyPayload,
            NormalizesPath = !keepsPath,
            Headers = [new("Host", address.Authority), .. headers],
        };
        string query = (signature.IsRegionSet ? _regionSetSigner! : _signer).Presign(signing, session?.Key ?? credentials, scope, expiresIn);
        Uri url = new(
            $"{address.Url.Scheme}://{address.Authority}{address.Path}?{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return new PresignedRequest(
            operation.Method, url, headers.ToDictionary(static header => header.Key, static header => header.Value, StringComparer.OrdinalIgnoreCase), moment.Time + expiresIn);
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(PreparedRequest request, Endpoint endpoint)
    {
        foreach (KeyValuePair<string, string> header in request.Headers.Concat(endpoint.Headers))
        {
            HeaderCheck.Given(header.Key, header.Value);
            // What says something of a body that is in the query now.
            if (request.Body is null || !header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
            {
                yield return header;
            }
        }
    }
}
