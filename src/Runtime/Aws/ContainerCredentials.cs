using System.Net;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Aws;

/// <summary>
/// Credentials of a container, from the address that its host announces: ECS (<c>AWS_CONTAINER_CREDENTIALS_RELATIVE_URI</c>) and EKS Pod Identity
/// (<c>AWS_CONTAINER_CREDENTIALS_FULL_URI</c>). A full address over plain <c>http</c> must be this machine or one of the hosts that containers are served by. The
/// token is that of <c>AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE</c>, which is read each time, else <c>AWS_CONTAINER_AUTHORIZATION_TOKEN</c>.
/// Asks each time; wrap it in <see cref="CachingCredentials"/>.
/// </summary>
public sealed class ContainerCredentials : ICredentialsProvider
{
    private const string Source = "The answer of the container's host";

    private static readonly IPAddress[] Hosts = [IPAddress.Parse("169.254.170.2"), IPAddress.Parse("169.254.170.23"), IPAddress.Parse("fd00:ec2::23")];

    private readonly Func<string, string?> _environment;
    private readonly SourceHttp _http;

    /// <summary>Creates a provider.</summary>
    public ContainerCredentials() : this(Environment.GetEnvironmentVariable, null, null)
    {
    }

    internal ContainerCredentials(Func<string, string?> environment, HttpClient? http, TimeProvider? time)
    {
        _environment = environment;
        _http = new SourceHttp(http ?? SourceHttp.Local, time ?? TimeProvider.System, TimeSpan.FromSeconds(2));
    }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        Uri url = FindAddress();
        string? token = await FindTokenAsync(cancellationToken).ConfigureAwait(false);
        HttpStatusCode status;
        byte[] body;
        try
        {
            (status, body) = await _http.SendAsync(() => Request(url, token), isTransient: null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
        {
            throw new CredentialsUnavailableException($"The container's host {url.Authority} gives no credentials: {exception.Message}", exception);
        }
        return status == HttpStatusCode.OK
            ? CredentialsDocument.Parse(body, Source).ToCredentials(Source, "Token")
            : throw new CredentialsUnavailableException($"The container's host {url.Authority} gives no credentials: it answered with {(int)status:D}.");
    }

    private static HttpRequestMessage Request(Uri url, string? token)
    {
        HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }
        return request;
    }

    private static bool IsAllowed(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps
        || (url.Scheme == Uri.UriSchemeHttp && (LoopbackHost.Is(url.IdnHost) || (IPAddress.TryParse(url.IdnHost, out IPAddress? address) && Hosts.Contains(address))));

    private Uri FindAddress()
    {
        if (Variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is { } relative)
        {
            return relative.StartsWith('/') && Uri.TryCreate("http://169.254.170.2" + relative, UriKind.Absolute, out Uri? local) && local.Host == "169.254.170.2"
                ? local
                : throw new CredentialsUnavailableException("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI must be a path that begins with a slash.");
        }
        if (Variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not { } full)
        {
            throw new CredentialsUnavailableException(
                "There is no address of a container's credentials (AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI).");
        }
        return Uri.TryCreate(full, UriKind.Absolute, out Uri? url) && url.UserInfo.Length == 0 && IsAllowed(url)
            ? url
            : throw new CredentialsUnavailableException(
                "AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https URL, or an http URL of this machine, 169.254.170.2, 169.254.170.23 or [fd00:ec2::23].");
    }

    private async ValueTask<string?> FindTokenAsync(CancellationToken cancellationToken)
    {
        string? token = Variable("AWS_CONTAINER_AUTHORIZATION_TOKEN");
        if (Variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") is { } file)
        {
            token = await TokenFile.ReadAsync(file, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", cancellationToken).ConfigureAwait(false);
        }
        return token is null || token.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? token
            : throw new CredentialsUnavailableException("The token for the container's host has a line break or another character that no header contains.");
    }

    private string? Variable(string name) => _environment(name) is { Length: > 0 } value ? value : null;
}
