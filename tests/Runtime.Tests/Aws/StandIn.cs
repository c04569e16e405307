using System.Net;
using System.Text;

namespace Smithwright.Runtime.Tests.Aws;

/// <summary>Stands in for the services that give credentials: answers by method and path, and keeps what it was asked.</summary>
internal sealed class StandIn : HttpMessageHandler
{
    private readonly Dictionary<string, Func<int, (int Status, string Body)>> _answers = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<Asked> _asked = [];

    public HttpClient Client => new(this);

    public IReadOnlyList<Asked> Requests
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked];
            }
        }
    }

    /// <summary>How long every answer takes; none for one that never comes.</summary>
    public TimeSpan? Delay { get; set; } = TimeSpan.Zero;

    public StandIn On(string request, int status, string body) => On(request, _ => (status, body));

    /// <summary>Answers requests, each by its number from 1 on; a status of 0 breaks the connection.</summary>
    public StandIn On(string request, Func<int, (int Status, string Body)> answer)
    {
        _answers[request] = answer;
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string key = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        int number;
        lock (_asked)
        {
            _asked.Add(new Asked(request.RequestUri, request.Headers.NonValidated.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
            number = _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
        await Task.Delay(Delay ?? Timeout.InfiniteTimeSpan, cancellationToken);
        (int status, string text) = _answers.TryGetValue(key, out Func<int, (int, string)>? answer) ? answer(number) : (404, "");
        return status == 0
            ? throw new HttpRequestException("The connection was refused.")
            : new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
    }

    public sealed record Asked(Uri Url, IReadOnlyDictionary<string, string> Headers, string Body);
}
