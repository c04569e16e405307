using System.Net;
using System.Text;
using Smithwright.Aws;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Sessions;

/// <summary>Asks an endpoint for a session.</summary>
internal sealed class SessionSource(
    Uri endpoint, string query, string region, string service, AwsCredentials owner, HttpClient http, TimeProvider time, Func<DateTimeOffset> now) : ICredentialsProvider
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly SourceHttp _http = new(http, time, Limit);
    private readonly SigV4Signer _signer = new();

    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            (HttpStatusCode status, byte[] body) = await _http.SendAsync(Request, isTransient: null, cancellationToken).ConfigureAwait(false);
            string xml = Encoding.UTF8.GetString(body);
            return status == HttpStatusCode.OK ? Read(xml) : throw new CredentialsUnavailableException(
                $"{endpoint.Authority} gives no session: {ElementText.Find(xml, "Code") ?? $"status {(int)status:D}"}, {ElementText.Find(xml, "Message") ?? "the service does not say why"}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
        {
            throw new CredentialsUnavailableException($"{endpoint.Authority} gives no session: {exception.Message}", exception);
        }
    }

    private AwsCredentials Read(string xml)
    {
        string source = $"The session of {endpoint.Authority}";
        if (ElementText.Find(xml, "AccessKeyId") is not { } id || ElementText.Find(xml, "SecretAccessKey") is not { } secret || ElementText.Find(xml, "SessionToken") is not { } token)
        {
            throw new CredentialsUnavailableException($"{source} has no credentials.");
        }
        return CredentialsDocument.Create(source, id, secret, token, ElementText.Find(xml, "Expiration"), account: null);
    }

    private HttpRequestMessage Request()
    {
        string path = endpoint.AbsolutePath.TrimEnd('/') + "/";
        Uri url = new($"{endpoint.Scheme}://{endpoint.Authority}{path}?{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        List<KeyValuePair<string, string>> headers = [new("Host", endpoint.Authority), new("X-Amz-Content-Sha256", SigningRequest.EmptyPayload)];
        SigningRequest signing = new()
        {
            Method = HttpMethod.Get.Method,
            Path = path,
            Query = query,
            PayloadHash = SigningRequest.EmptyPayload,
            NormalizesPath = false,
            Headers = headers,
        };
        _signer.Sign(signing, owner, new SigningScope(now(), region, service));
        HttpRequestMessage request = new(HttpMethod.Get, url);
        foreach (KeyValuePair<string, string> header in headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }
}
