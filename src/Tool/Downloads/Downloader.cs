using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Downloads;

/// <summary>Fetches files within limits of time and size. Every failure is a sentence that names the address.</summary>
internal sealed class Downloader : IDisposable
{
    private readonly ToolEnvironment _environment;
    private readonly DownloadLimits _limits;
    private readonly HttpClient _client;

    public Downloader(ToolEnvironment environment)
    {
        _environment = environment;
        _limits = environment.Limits;
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = _limits.Connect,
            UseCookies = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("smithwright", typeof(Downloader).Assembly.GetName().Version?.ToString(3)));
    }

    /// <exception cref="ToolException">There is no such file, the server cannot be reached, or a limit is exceeded.</exception>
    public async Task<Download> GetAsync(Uri address, string? accept, CancellationToken cancellationToken)
    {
        using CancellationTokenSource total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        total.CancelAfter(_limits.Total);
        try
        {
            using HttpResponseMessage response = await SendAsync(address, accept, total.Token).ConfigureAwait(false);
            return new Download(await ReadAsync(response, address, total.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{Addresses.Show(address)}' did not answer in time: nothing came for {_limits.Silence.TotalSeconds:0.#} seconds, or the file took longer than {_limits.Total.TotalSeconds:0.#} seconds. Try again later."));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new ToolException(
                $"'{Addresses.Show(address)}' cannot be downloaded: {exception.Message.TrimEnd('.')}. Check the network and the proxy, or name another source (--repository for models by name).");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri address, string? accept, CancellationToken cancellationToken)
    {
        Uri current = address;
        for (int redirects = 0; ; redirects++)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, current);
            if (accept is not null)
            {
                request.Headers.Accept.ParseAdd(accept);
            }

            HttpResponseMessage response = await WithinSilenceAsync(token => _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token), cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                current = Redirection(response, current, redirects);
            }
        }
    }

    private static Uri Redirection(HttpResponseMessage response, Uri current, int redirects)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            string hint = response.StatusCode switch
            {
                HttpStatusCode.NotFound or HttpStatusCode.Gone => "Check the address.",
                HttpStatusCode.Unauthorized => "The tool sends no credentials: download the file yourself, and add it by its path.",
                HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests => "The server may limit how often it is asked: try again later, or use a mirror (--repository).",
                _ => "Try again later.",
            };
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture, $"'{Addresses.Show(current)}' answered {(int)response.StatusCode} ({response.StatusCode}). {hint}"));
        }

        if (redirects == DownloadLimits.Redirects)
        {
            throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"'{Addresses.Show(current)}' redirects more than {DownloadLimits.Redirects} times."));
        }

        Uri next = new(current, location);
        return Addresses.FindFault(next, current) is { } fault
            ? throw new ToolException($"'{Addresses.Show(current)}' redirects to '{Addresses.Show(next)}', which is not fetched: {fault}.")
            : next;
    }

    private async Task<byte[]> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        long? length = response.Content.Headers.ContentLength;
        CheckSize(length ?? 0, address);
        using DownloadProgress progress = new(_environment.Errors, _environment.IsInteractive, address.Segments[^1]);
        using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream content = new();
        byte[] buffer = new byte[64 << 10];
        while (true)
        {
            int count = await WithinSilenceAsync(async token => await body.ReadAsync(buffer, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return content.ToArray();
            }

            content.Write(buffer, 0, count);
            CheckSize(content.Length, address);
            progress.Report(content.Length, length);
        }
    }

    private void CheckSize(long bytes, Uri address)
    {
        if (bytes > _limits.Bytes)
        {
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture, $"'{Addresses.Show(address)}' is larger than {_limits.Bytes:N0} bytes, the limit for models. Download the file yourself if it is one, and add it by its path."));
        }
    }

    private async Task<T> WithinSilenceAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using CancellationTokenSource silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(_limits.Silence);
        return await read(silence.Token).ConfigureAwait(false);
    }
}
