using System.Net;
using System.Text;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Answers a request and keeps it.</summary>
internal sealed class RequestProbe : HttpMessageHandler
{
    private IReadOnlyList<KeyValuePair<string, string>> _headers = [];

    public Uri? Request { get; private set; }

    /// <summary>Asserts that the request goes to the service and the operation of a call.</summary>
    public void AssertIsMeant(RandomCall call)
    {
        Uri url = Request!;
        Assert.Equal(("https", 443, ""), (url.Scheme, url.Port, url.UserInfo));
        Assert.EndsWith(call.Host is null ? ".vault.example.com" : "." + call.Host, url.Host, StringComparison.Ordinal);
        Assert.StartsWith($"/base/tenants/{Uri.EscapeDataString(call.Input.Tenant)}/entries/", url.AbsolutePath, StringComparison.Ordinal);
        Assert.DoesNotContain(url.OriginalString, static character => character is <= ' ' or > '~' or '#' or '\\');
        Assert.DoesNotContain(url.AbsolutePath.Split('/'), static segment => Uri.UnescapeDataString(segment) is "." or "..");
        Assert.All(_headers, static header => Assert.DoesNotContain(header.Value, static character => character != '\t' && (character < ' ' || character == '\u007F')));
        Assert.Equal("hidden-token", Assert.Single(_headers, static header => header.Key.Equals("X-Amz-Security-Token", StringComparison.OrdinalIgnoreCase)).Value);
        Assert.StartsWith("smithwright/", Assert.Single(_headers, static header => header.Key.Equals("User-Agent", StringComparison.OrdinalIgnoreCase)).Value, StringComparison.Ordinal);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request.RequestUri;
        _headers = [.. request.Headers.NonValidated.SelectMany(static header => header.Value, static (header, value) => new KeyValuePair<string, string>(header.Key, value))];
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}")) });
    }
}
