using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smithwright.Benchmarks.Measure;

/// <summary>Answers every request on a loopback port with the same three items; as little as a server can be, so that starting is what is measured.</summary>
internal sealed class AnsweringServer : IDisposable
{
    private const string Body =
        """{"personalizedRanking":[{"itemId":"i-2","score":0.61},{"itemId":"i-1","score":0.27},{"itemId":"i-3","score":0.12}],"recommendationId":"RID-1"}""";

    private static readonly byte[] s_answer =
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public AnsweringServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://{_listener.LocalEndpoint}";

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync().ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Nobody measures any more.
        }
    }

    private static async Task AnswerAsync(TcpClient accepted)
    {
        using TcpClient connection = accepted;
        NetworkStream stream = connection.GetStream();
        byte[] request = new byte[16 * 1024];
        int length = 0;
        // The bodies of the two programs end where the object does.
        while (length == 0 || request[length - 1] != (byte)'}')
        {
            int read = await stream.ReadAsync(request.AsMemory(length)).ConfigureAwait(false);
            if (read == 0)
                return;
            length += read;
        }

        await stream.WriteAsync(s_answer).ConfigureAwait(false);
        // The program ends, and with it the connection.
        await stream.ReadAsync(request).ConfigureAwait(false);
    }
}
