using System.Net;
using Example.Vault;

namespace Smithwright.EndToEnd.Tests.Requests;

/// <summary>Clients of the vault and their requests.</summary>
internal static class Vaults
{
    public static PutEntryInput Entry(string tenant = "t1", string key = "a/b") => new() { Tenant = tenant, Key = key, Shard = "s-1" };

    public static ClientOptions Options(Uri? endpoint = null, int maxAttempts = 1, TimeProvider? time = null) => new()
    {
        Region = "eu-west-1",
        Endpoint = endpoint,
        Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret", "hidden-token") { AccountId = "123456789012" },
        MaxAttempts = maxAttempts,
        TimeProvider = time ?? TimeProvider.System,
    };

    /// <summary>What sends requests as HTTP/2 without asking the server first, as plain connections need it.</summary>
    public static HttpClient Http2(HttpMessageHandler? handler = null) => new(new VersionHandler(handler ?? HttpTransport.CreateHandler(TimeSpan.FromSeconds(5))));

    private sealed class VersionHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
