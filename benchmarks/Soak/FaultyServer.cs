using System.Net;
using System.Net.Sockets;

namespace Smithwright.Benchmarks.Soak;

/// <summary>A server on loopback that fails as its requests are fated to.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Ledger _ledger;
    private readonly Task _accepting;
    private int _open;

    public FaultyServer(Ledger ledger)
    {
        _ledger = ledger;
        _listener.Start(backlog: 1024);
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The connections that neither side has closed.</summary>
    public int Open => Volatile.Read(ref _open);

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stopped.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptSocketAsync(_stopped.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        Interlocked.Increment(ref _open);
        using (socket)
        {
            socket.NoDelay = true;
            try
            {
                await new Connection(socket, _ledger, _stopped.Token).ServeAsync();
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // The client hung up.
            }
            catch (Exception exception)
            {
                _ledger.Violate($"The server itself failed: {exception}");
            }
        }

        Interlocked.Decrement(ref _open);
    }
}
