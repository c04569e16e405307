using System.Text;

namespace Smithwright.Conformance.Endpoints;

/// <summary>Gives sessions to clients that ask for one before they call: the call is what counts.</summary>
internal sealed class SessionHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string AttemptHeader = "amz-sdk-request";
    private const string Session =
        "<Session><AccessKeyId>AKIDSESSION</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Session>";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.Headers.Contains(AttemptHeader)
        ? base.SendAsync(request, cancellationToken)
        : Task.FromResult(new HttpResponseMessage { Content = new StringContent(Session, Encoding.UTF8, "application/xml") });
}
