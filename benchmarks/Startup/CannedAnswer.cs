using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Smithwright.Benchmarks.Startup;

/// <summary>Answers within the process.</summary>
internal sealed class CannedAnswer : HttpMessageHandler
{
    private const string Body =
        """{"personalizedRanking":[{"itemId":"i-2","score":0.61},{"itemId":"i-1","score":0.27},{"itemId":"i-3","score":0.12}],"recommendationId":"RID-1"}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    }
}
