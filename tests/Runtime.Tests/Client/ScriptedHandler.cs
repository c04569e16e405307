using System.Net;
using System.Text;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Answers requests from a script, the last answer for all that follow, and keeps what it was sent.</summary>
internal sealed class ScriptedHandler(params Func<HttpResponseMessage>[] script) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public IReadOnlyList<SentRequest> Requests => _requests;

    public List<HttpResponseMessage> Responses { get; } = [];

    public static Func<HttpResponseMessage> Answer(int status, string body = "", params (string Name, string Value)[] headers) => () =>
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach ((string name, string value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }
        return response;
    };

    public static Func<HttpResponseMessage> Fail(Exception exception) => () => throw exception;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(await SentRequest.OfAsync(request));
        HttpResponseMessage response = script[Math.Min(_requests.Count, script.Length) - 1]();
        Responses.Add(response);
        return response;
    }
}
