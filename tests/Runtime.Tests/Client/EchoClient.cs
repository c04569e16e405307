using Smithwright.Runtime.Client;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Tests.Client;

internal sealed class EchoClient : ServiceClient
{
    public static readonly AwsCredentials Credentials = new("AKIDEXAMPLE", "hidden-secret", "hidden-token");

    public static readonly ServiceDescription Service = new("City Echo", "echo", "echo", "2024-05-06");

    public EchoClient(ClientOptions options, ServiceDescription? service = null) : base(service ?? Service, options)
    {
    }

    public EchoClient(
        HttpMessageHandler handler, ClientOptions? options = null, ServiceDescription? service = null, TimeSpan? httpTimeout = null, Func<string, string?>? environment = null)
        : base(
            service ?? Service,
            options ?? Options(),
            new HttpClient(handler) { Timeout = httpTimeout ?? TimeSpan.FromSeconds(100) },
            environment ?? Environment.GetEnvironmentVariable)
    {
    }

    /// <summary>Options with every short wait elapsing at once.</summary>
    public static ClientOptions Options(TimeProvider? time = null, int maxAttempts = 3) => new()
    {
        Region = "eu-west-1",
        Credentials = Credentials,
        MaxAttempts = maxAttempts,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = time ?? new ImmediateTimeProvider(TimeSpan.FromMinutes(1)),
    };

    public Task<string> CallAsync(HttpOperation<string, string> operation) => InvokeAsync(operation, "", CancellationToken.None);

    public Task<PresignedRequest> PresignEchoAsync(string request, EchoOperation operation) => PresignAsync(operation, request, TimeSpan.FromMinutes(1), CancellationToken.None);

    public Task<string> EchoAsync(string request, EchoOperation? operation = null, CancellationToken cancellationToken = default) =>
        InvokeAsync(operation ?? new EchoOperation(), request, cancellationToken);
}
