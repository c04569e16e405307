namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>Tests of a client against a stand-in of its service. Where the stand-in is not installed, nothing is started, and the tests are skipped by name.</summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <param name="program">The stand-in.</param>
/// <param name="arguments">Its arguments, beside the one that names the port.</param>
public abstract class PeerTest<TClient>(string program, params string[] arguments) : IAsyncLifetime where TClient : class, IDisposable
{
    private Peer? _peer;
    private TClient? _client;

    protected TClient Client => _client!;

    public async Task InitializeAsync()
    {
        if (Peer.Find(program) is null)
        {
            return;
        }

        _peer = await Peer.StartAsync(program, arguments);
        try
        {
            _client = CreateClient(_peer.Address);
            await PrepareAsync();
        }
        catch
        {
            // xunit does not dispose what could not be made ready.
            await DisposeAsync();
            throw;
        }
    }

    public virtual async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_peer is not null)
        {
            await _peer.DisposeAsync();
        }
    }

    /// <summary>Creates a client of the stand-in.</summary>
    protected abstract TClient CreateClient(Uri address);

    /// <summary>Makes what all tests need.</summary>
    protected abstract Task PrepareAsync();
}
