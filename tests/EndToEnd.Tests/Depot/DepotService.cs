using System.Net;
using System.Text;
using Example.Depot;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Depot;

/// <summary>Stands in for the network: gives the answers of a test in their order, and keeps what was asked.</summary>
internal sealed class DepotService(params DepotAnswer[] answers) : HttpMessageHandler
{
    private readonly Queue<DepotAnswer> _left = new(answers);

    /// <summary>The bodies of the requests.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Delays elapse at once and are kept; timers of half an hour and more never elapse.</summary>
    public ImmediateTimeProvider Time { get; } = new(TimeSpan.FromMinutes(30));

    public DepotClient Client() => new(
        new()
        {
            Endpoint = new Uri("http://depot.example"),
            MaxAttempts = 1,
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TimeProvider = Time,
        },
        new HttpClient(this, disposeHandler: false));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        DepotAnswer answer = _left.Dequeue();
        HttpResponseMessage response = new(answer.Status) { Content = new StringContent(answer.Body, Encoding.UTF8, "application/json") };
        if (answer.Error is not null)
        {
            response.Headers.Add("x-amzn-ErrorType", answer.Error);
        }
        return response;
    }
}

/// <summary>An output, or an error of this code.</summary>
internal sealed record DepotAnswer(string Body, HttpStatusCode Status = HttpStatusCode.OK, string? Error = null)
{
    public static implicit operator DepotAnswer(string body) => new(body);

    public static DepotAnswer OfError(string code) => new("{}", HttpStatusCode.BadRequest, code);
}
