using System.Net;
using System.Text;

namespace Smithwright;

/// <summary>The HTTP client of a service client that was not given one.</summary>
internal static class HttpTransport
{
    public static HttpClient Create(TimeSpan connectTimeout)
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            ConnectTimeout = connectTimeout,
            // Event streams stay open, and a connection takes only so many of them.
            EnableMultipleHttp2Connections = true,
            // Long-lived clients must notice that a service's addresses have changed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            RequestHeaderEncodingSelector = static (name, request) =>
            {
                AttemptMessage.OnHeaderWritten(name, request);
                return Encoding.UTF8;
            },
            ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
