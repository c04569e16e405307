using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smithwright.Benchmarks.Measure;

/// <summary>Answers on a loopback port, each operation with the same every time; as little as a server can be, so that starting is what is measured.</summary>
internal sealed class AnsweringServer : IDisposable
{
    private static readonly byte[] Ranking = Answer("application/json",
        """{"personalizedRanking":[{"itemId":"i-2","score":0.61},{"itemId":"i-1","score":0.27},{"itemId":"i-3","score":0.12}],"recommendationId":"RID-1"}""");

    // With the checksum, which the vendor's client insists on verifying.
    private static readonly byte[] Messages = Answer("application/x-amz-json-1.0",
        """{"Messages":[{"MessageId":"219f8380-5770-4cc2-8c3e-000000000001","ReceiptHandle":"AQEB","MD5OfBody":"c4e4edd7068c1065118ae5b7d8497988","Body":"i-2"}]}""");

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
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync().ConfigureAwait(false));
            }
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
        // The bodies of the programs end where the object does.
        while (length == 0 || request[length - 1] != (byte)'}')
        {
            int read = await stream.ReadAsync(request.AsMemory(length)).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }
            length += read;
        }

        bool isRanking = request.AsSpan(0, length).StartsWith("POST /personalize-ranking "u8);
        await stream.WriteAsync(isRanking ? Ranking : Messages).ConfigureAwait(false);
        // The program ends, and with it the connection.
        await stream.ReadAsync(request).ConfigureAwait(false);
    }

    private static byte[] Answer(string contentType, string body) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}
