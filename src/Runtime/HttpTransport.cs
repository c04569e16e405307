using System.Text;
using Smithwright.Runtime.Client.Transport;

namespace Smithwright;

/// <summary>What carries the requests of clients: the framework's handler, set up as a client of a service needs it.</summary>
public static class HttpTransport
{
    /// <summary>
    /// Makes the innermost handler for an <see cref="HttpClient"/> that is to be given to clients. It follows no redirects, keeps no cookies,
    /// leaves bodies as they come, notices within five minutes that addresses changed, and sends each request once, however the connection ends.
    /// Share one: it owns the connections.
    /// </summary>
    /// <param name="connectTimeout">The longest time to establish a connection.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite.</exception>
    public static HttpMessageHandler CreateHandler(TimeSpan connectTimeout) => new AttemptHandler(CreateSocketsHandler(connectTimeout));

    /// <summary>The HTTP client of a service client that was not given one.</summary>
    internal static HttpClient Create(TimeSpan connectTimeout) => new(CreateSocketsHandler(connectTimeout)) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler CreateSocketsHandler(TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        // Nothing is said of AutomaticDecompression, which is off by itself: to set it, even to off, puts all decompressors into a native program.
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
}
