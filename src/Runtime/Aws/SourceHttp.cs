using System.Net;

namespace Smithwright.Aws;

/// <summary>Sends the requests of providers: each with a limit of time, a few attempts, and a bounded body.</summary>
/// <param name="http">What sends.</param>
/// <param name="time">The clock.</param>
/// <param name="limit">The longest time for one attempt.</param>
internal sealed class SourceHttp(HttpClient http, TimeProvider time, TimeSpan limit)
{
    private const int MostAttempts = 3;
    private const int LongestBody = 256 * 1024;

    private static readonly Lazy<HttpClient> LocalClient = new(static () => Create(useProxy: false, TimeSpan.FromSeconds(1)));
    private static readonly Lazy<HttpClient> OtherClient = new(static () => Create(useProxy: true, TimeSpan.FromSeconds(5)));

    /// <summary>For addresses on this machine, which no proxy is to see.</summary>
    public static HttpClient Local => LocalClient.Value;

    /// <summary>For addresses elsewhere.</summary>
    public static HttpClient Remote => OtherClient.Value;

    /// <summary>Sends a request until it is answered with something else than a failure of the server.</summary>
    /// <param name="request">Makes the request of one attempt.</param>
    /// <param name="isTransient">Whether another answer may pass as well.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    /// <exception cref="HttpRequestException">There was no connection or no answer.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async ValueTask<(HttpStatusCode Status, byte[] Body)> SendAsync(
        Func<HttpRequestMessage> request, Func<HttpStatusCode, byte[], bool>? isTransient, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            (HttpStatusCode status, byte[] body) = await SendOnceAsync(request, cancellationToken).ConfigureAwait(false);
            bool mayPass = (int)status >= 500 || status == HttpStatusCode.TooManyRequests || isTransient?.Invoke(status, body) == true;
            if (!mayPass || attempt == MostAttempts)
            {
                return (status, body);
            }
            await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt), time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<(HttpStatusCode Status, byte[] Body)> SendOnceAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timer = new(limit, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            using HttpRequestMessage message = request();
            using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            // The response closes it.
            Stream body = await response.Content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
            byte[] buffer = new byte[LongestBody + 1];
            int read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, either.Token).ConfigureAwait(false);
            return read <= LongestBody ? (response.StatusCode, buffer[..read]) : throw new HttpRequestException("The answer is too long.");
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"There was no answer within {limit.TotalSeconds:0.#} s.", exception);
        }
        catch (IOException exception)
        {
            throw new HttpRequestException("The connection broke.", exception);
        }
    }

    private static HttpClient Create(bool useProxy, TimeSpan connectTimeout) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        ConnectTimeout = connectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
