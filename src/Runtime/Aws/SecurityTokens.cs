using System.Net;
using System.Text;
using Smithwright.Runtime.Configuration;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Signing;

namespace Smithwright.Aws;

/// <summary>Calls the service that gives temporary credentials. Two operations of one form each: clients cannot be used by what clients use.</summary>
internal sealed class SecurityTokens
{
    private const string Service = "sts";
    private const string Version = "2011-06-15";

    private readonly SourceHttp _http;
    private readonly TimeProvider _time;
    private readonly SigV4Signer _signer = new();
    private readonly string _region;
    private readonly Uri _endpoint;

    /// <param name="environment">The environment.</param>
    /// <param name="profile">The profile whose region and address count; null for the usual one.</param>
    /// <param name="region">The region; null for that of environment and profile.</param>
    /// <param name="http">What sends; null for a client of its own.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public SecurityTokens(Func<string, string?> environment, string? profile, string? region, HttpClient? http, TimeProvider? time)
    {
        _time = time ?? TimeProvider.System;
        _http = new SourceHttp(http ?? SourceHttp.Remote, _time, TimeSpan.FromSeconds(10));
        OuterSettings settings = new(environment, profile);
        _region = region ?? settings.FindRegion()?.Value ?? "us-east-1";
        RegionName.Check(_region, "The region of the token service");
        Partition partition = Partition.Of(_region);
        _endpoint = settings.FindEndpoint("STS", isIgnored: null)?.ToEndpoint() ?? new Uri($"https://{Service}.{_region}.{partition.DnsSuffix}");
    }

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="parameters">What it takes.</param>
    /// <param name="signer">Who signs; null for nobody.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="CredentialsUnavailableException">There are no credentials; the message has what the service said.</exception>
    public async ValueTask<AwsCredentials> CallAsync(
        string operation, IEnumerable<(string Name, string? Value)> parameters, AwsCredentials? signer, CancellationToken cancellationToken)
    {
        byte[] form = Encoding.UTF8.GetBytes(string.Join('&', parameters
            .Prepend(("Version", Version)).Prepend(("Action", operation))
            .Where(static parameter => !string.IsNullOrEmpty(parameter.Item2))
            .Select(static parameter => $"{parameter.Item1}={Uri.EscapeDataString(parameter.Item2!)}")));
        try
        {
            (HttpStatusCode status, byte[] body) = await _http.SendAsync(() => Request(form, signer), IsTransient, cancellationToken).ConfigureAwait(false);
            string xml = Encoding.UTF8.GetString(body);
            return status == HttpStatusCode.OK ? Read(operation, xml) : throw Failure(operation, status, xml);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
        {
            throw new CredentialsUnavailableException($"{operation} at {_endpoint.Authority} failed: {exception.Message}", exception);
        }
    }

    // What an identity provider did not answer may be answered next time.
    private static bool IsTransient(HttpStatusCode status, byte[] body) =>
        status == HttpStatusCode.BadRequest && ElementText.Find(Encoding.UTF8.GetString(body), "Code") is "IDPCommunicationError";

    private static AwsCredentials Read(string operation, string xml)
    {
        string source = $"The answer to {operation}";
        if (ElementText.Find(xml, "AccessKeyId") is not { } id || ElementText.Find(xml, "SecretAccessKey") is not { } secret || ElementText.Find(xml, "SessionToken") is not { } token)
        {
            throw new CredentialsUnavailableException($"{source} has no credentials.");
        }
        // arn:aws:sts::123456789012:assumed-role/name/session
        string? account = ElementText.Find(xml, "Arn")?.Split(':') is [_, _, _, _, { Length: > 0 } found, ..] ? found : null;
        return CredentialsDocument.Create(source, id, secret, token, ElementText.Find(xml, "Expiration"), account);
    }

    private static CredentialsUnavailableException Failure(string operation, HttpStatusCode status, string xml) =>
        new($"{operation} failed with {ElementText.Find(xml, "Code") ?? $"status {(int)status:D}"}: {ElementText.Find(xml, "Message") ?? "the service does not say why"}");

    private HttpRequestMessage Request(byte[] form, AwsCredentials? signer)
    {
        string path = _endpoint.AbsolutePath;
        List<KeyValuePair<string, string>> headers = [new("Host", _endpoint.Authority), new("Content-Type", "application/x-www-form-urlencoded")];
        if (signer is not null)
        {
            SigningRequest signing = new() { Method = "POST", Path = path, PayloadHash = Sha256.HexOf(form), Headers = headers };
            _signer.Sign(signing, signer, new SigningScope(_time.GetUtcNow(), _region, Service));
        }
        HttpRequestMessage request = new(HttpMethod.Post, _endpoint) { Content = new ByteArrayContent(form) };
        foreach (KeyValuePair<string, string> header in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                request.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return request;
    }
}
