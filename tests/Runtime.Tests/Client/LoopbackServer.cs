using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>A server that keeps the bytes of each request and answers with given bytes; an answer of none closes the connection.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<string> _requests = [];
    private readonly Func<int, string> _answer;
    private readonly Task _loop;

    /// <param name="answer">The answer to a request, by its number from 1 on.</param>
    public LoopbackServer(Func<int, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public static string Ok(string body) => $"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _loop;
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync()));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(connections).WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient connection = client;
        try
        {
            NetworkStream stream = connection.GetStream();
            while (await ReadRequestAsync(stream) is { } request)
            {
                int number;
                lock (_requests)
                {
                    _requests.Add(request);
                    number = _requests.Count;
                }

                string answer = _answer(number);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                // An answer that does not say where it ends, or says more than it has, ends with the connection.
                if (!answer.Contains("Content-Length", StringComparison.Ordinal) || answer.Contains("cut off", StringComparison.Ordinal))
                {
                    return;
                }
            }
        }
        catch (IOException)
        {
            // The client hung up.
        }
    }

    private static async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        List<byte> bytes = [];
        byte[] one = new byte[1];
        while (!Ends(bytes))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }
            bytes.Add(one[0]);
        }

        string head = Encoding.UTF8.GetString([.. bytes]);
        const string Length = "Content-Length: ";
        int start = head.IndexOf(Length, StringComparison.Ordinal);
        if (start < 0)
        {
            return head;
        }
        start += Length.Length;
        byte[] body = new byte[int.Parse(head.AsSpan(start, head.IndexOf('\r', start) - start), System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return head + Encoding.UTF8.GetString(body);
    }

    private static bool Ends(List<byte> bytes) => bytes.Count >= 4 && bytes[^4] == '\r' && bytes[^3] == '\n' && bytes[^2] == '\r' && bytes[^1] == '\n';
}
