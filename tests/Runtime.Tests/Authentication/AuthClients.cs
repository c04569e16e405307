using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Authentication;

/// <summary>Clients of services with other schemes than signatures.</summary>
internal static class AuthClients
{
    public const string Endpoint = "https://api.example.com/v1";

    public static ServiceDescription Service(params ServiceAuthScheme[] schemes) => new("City Echo") { AuthOrder = [.. schemes.Select(static scheme => scheme.Id)], AuthSchemes = schemes };

    /// <summary>Sends one request and returns it, and the client's answer where that is an exception.</summary>
    public static async Task<(IReadOnlyList<SentRequest> Sent, Exception? Failure)> TryAsync(
        ServiceDescription service, ClientOptions options, EchoOperation? operation = null, Func<string, string?>? environment = null, params Func<HttpResponseMessage>[] answers)
    {
        ScriptedHandler handler = new(answers.Length == 0 ? [Answer(200, "{}")] : answers);
        Exception? failure = null;
        try
        {
            using EchoClient client = new(handler, options, service, environment: environment ?? (static _ => null));
            await client.EchoAsync("a", operation);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        return (handler.Requests, failure);
    }

    public static async Task<SentRequest> SendAsync(
        ServiceDescription service, ClientOptions options, EchoOperation? operation = null, Func<string, string?>? environment = null)
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await TryAsync(service, options, operation, environment);
        Assert.Null(failure);
        return Assert.Single(sent);
    }
}
