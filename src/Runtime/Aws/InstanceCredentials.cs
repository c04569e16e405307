using System.Net;
using System.Text;
using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>
/// Credentials of the role of a virtual machine, from its metadata service (IMDSv2). Version 1 of the service is never used. Asks each time; wrap it in
/// <see cref="CachingCredentials"/>. A machine without such a service is known within about a second, and not asked again for a minute.
/// </summary>
/// <remarks>
/// <c>AWS_EC2_METADATA_DISABLED=true</c> switches it off; <c>AWS_EC2_METADATA_SERVICE_ENDPOINT</c> (<c>ec2_metadata_service_endpoint</c> of the profile) and
/// <c>AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE</c> (<c>ec2_metadata_service_endpoint_mode</c>: <c>IPv4</c>, <c>IPv6</c>) say where the service is.
/// </remarks>
public sealed class InstanceCredentials : ICredentialsProvider
{
    private const string Roles = "/latest/meta-data/iam/security-credentials/";
    private const string TokenHeader = "X-aws-ec2-metadata-token";
    private const string LifeHeader = "X-aws-ec2-metadata-token-ttl-seconds";
    private const string LifeSeconds = "21600";
    private const string Source = "The answer of the instance's metadata service";

    // Before the service forgets it.
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(5);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromMinutes(1);

    private readonly Func<string, string?> _environment;
    private readonly TimeProvider _time;
    private readonly SourceHttp _http;
    private MetadataToken? _token;
    private MissingService? _missing;

    /// <summary>Creates a provider.</summary>
    public InstanceCredentials() : this(Environment.GetEnvironmentVariable, null, null)
    {
    }

    internal InstanceCredentials(Func<string, string?> environment, HttpClient? http, TimeProvider? time)
    {
        _environment = environment;
        _time = time ?? TimeProvider.System;
        _http = new SourceHttp(http ?? SourceHttp.Local, _time, TimeSpan.FromSeconds(1));
    }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        string roles = Encoding.UTF8.GetString(await GetAsync(Roles, "There is no role on this instance.", cancellationToken).ConfigureAwait(false));
        string role = roles.Split('\n')[0].Trim();
        if (role.Length == 0)
        {
            throw new CredentialsUnavailableException("There is no role on this instance.");
        }
        byte[] body = await GetAsync(Roles + Uri.EscapeDataString(role), "The instance's metadata service has no credentials of the role.", cancellationToken).ConfigureAwait(false);
        CredentialsDocument document = CredentialsDocument.Parse(body, Source);
        return document["Code"] is null or "Success"
            ? document.ToCredentials(Source, "Token")
            : throw new CredentialsUnavailableException($"The instance's metadata service has no credentials of the role: {document["Code"]}.");
    }

    /// <summary>The region that the instance is in.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="CredentialsUnavailableException">There is no metadata service.</exception>
    public async ValueTask<string> GetRegionAsync(CancellationToken cancellationToken = default) => Encoding.UTF8.GetString(
        await GetAsync("/latest/meta-data/placement/region", "The instance's metadata service names no region.", cancellationToken).ConfigureAwait(false)).Trim();

    private async ValueTask<byte[]> GetAsync(string path, string missing, CancellationToken cancellationToken)
    {
        Uri origin = FindService();
        try
        {
            (HttpStatusCode status, byte[] body) = await GetOnceAsync(origin, path, cancellationToken).ConfigureAwait(false);
            if (status == HttpStatusCode.Unauthorized)
            {
                // The token was forgotten sooner than it said.
                Volatile.Write(ref _token, null);
                (status, body) = await GetOnceAsync(origin, path, cancellationToken).ConfigureAwait(false);
            }
            return status switch
            {
                HttpStatusCode.OK => body,
                HttpStatusCode.NotFound => throw new CredentialsUnavailableException(missing),
                _ => throw new CredentialsUnavailableException($"The instance's metadata service answered with {(int)status:D}."),
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
        {
            CredentialsUnavailableException failure = new(
                $"There is no metadata service of an instance at {origin.Authority}: {exception.Message}"
                + (exception is TimeoutException ? " In a container, the service may need a hop limit of 2." : ""),
                exception);
            Volatile.Write(ref _missing, new MissingService(failure.Message, _time.GetTimestamp()));
            throw failure;
        }
    }

    private async ValueTask<(HttpStatusCode Status, byte[] Body)> GetOnceAsync(Uri origin, string path, CancellationToken cancellationToken)
    {
        string token = await TokenAsync(origin, cancellationToken).ConfigureAwait(false);
        return await _http.SendAsync(() => Request(HttpMethod.Get, new Uri(origin, path), TokenHeader, token), isTransient: null, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<string> TokenAsync(Uri origin, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _token) is { } kept && _time.GetElapsedTime(kept.Since) < TokenLife)
        {
            return kept.Value;
        }
        long since = _time.GetTimestamp();
        (HttpStatusCode status, byte[] body) = await _http
            .SendAsync(() => Request(HttpMethod.Put, new Uri(origin, "/latest/api/token"), LifeHeader, LifeSeconds), isTransient: null, cancellationToken)
            .ConfigureAwait(false);
        string token = Encoding.ASCII.GetString(body).Trim();
        if (status != HttpStatusCode.OK || token.Length == 0 || token.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            throw new CredentialsUnavailableException($"The instance's metadata service gave no token: it answered with {(int)status:D}.");
        }
        Volatile.Write(ref _token, new MetadataToken(token, since));
        return token;
    }

    private Uri FindService()
    {
        OuterSettings settings = new(_environment, null);
        if (settings.Find("AWS_EC2_METADATA_DISABLED", "ec2_metadata_disabled")?.ToFlag() == true)
        {
            throw new CredentialsUnavailableException("The metadata service of instances is switched off (AWS_EC2_METADATA_DISABLED).");
        }
        if (Volatile.Read(ref _missing) is { } missing && _time.GetElapsedTime(missing.Since) < BetweenSearches)
        {
            throw new CredentialsUnavailableException(missing.Message);
        }
        if (settings.Find("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint") is { } endpoint)
        {
            return endpoint.ToEndpoint();
        }
        bool isIpv4 = settings.Find("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")?.IsFirst("IPv4", "IPv6") ?? true;
        return new Uri(isIpv4 ? "http://169.254.169.254" : "http://[fd00:ec2::254]");
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri url, string header, string value)
    {
        HttpRequestMessage request = new(method, url);
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    // No records: their texts would show what they hold.
    private sealed class MetadataToken(string value, long since)
    {
        public string Value => value;

        public long Since => since;
    }

    private sealed class MissingService(string message, long since)
    {
        public string Message => message;

        public long Since => since;
    }
}
