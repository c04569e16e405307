using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Smithwright.EndToEnd.Tests.Tls;

/// <summary>A server that has a certificate, counts its connections, and answers each with an empty result.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly SslApplicationProtocol _protocol;
    private readonly int _cut;
    private readonly Task _loop;
    private int _connections;
    private int _received;

    /// <param name="certificate">The certificate.</param>
    /// <param name="protocol">What the server speaks.</param>
    /// <param name="cut">How many connections, from the first on, are closed in the middle of the handshake.</param>
    public TlsServer(X509Certificate2 certificate, SslApplicationProtocol protocol, int cut = 0)
    {
        (_certificate, _protocol, _cut) = (certificate, protocol, cut);
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri Address => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many bytes arrived after a handshake.</summary>
    public int Received => Volatile.Read(ref _received);

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
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(), Interlocked.Increment(ref _connections)));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(connections).WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    private async Task ServeAsync(TcpClient client, int number)
    {
        using TcpClient connection = client;
        try
        {
            if (number <= _cut)
            {
                // The greeting is read, and not answered.
                await connection.GetStream().ReadAtLeastAsync(new byte[32], 32);
                return;
            }

            await using SslStream stream = new(connection.GetStream());
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate, ApplicationProtocols = [_protocol] });
            byte[] buffer = new byte[4096];
            int read = await stream.ReadAsync(buffer);
            Interlocked.Add(ref _received, read);
            if (read > 0 && _protocol == SslApplicationProtocol.Http11)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"));
            }
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException)
        {
            // The client hung up, which is what it should do.
        }
    }
}
