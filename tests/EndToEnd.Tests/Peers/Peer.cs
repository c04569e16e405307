using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>A stand-in of a service that others wrote, running on a loopback port until it is disposed. <c>install.sh</c> installs them.</summary>
internal sealed class Peer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Peer(Process process, int port)
    {
        _process = process;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    public Uri Address { get; }

    /// <summary>The program of a name: in the folder that <c>SMITHWRIGHT_NPM</c> names, else on the path; null where it is not installed.</summary>
    public static string? Find(string name)
    {
        string? folder = Environment.GetEnvironmentVariable("SMITHWRIGHT_NPM");
        IEnumerable<string> folders = folder is null
            ? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            : [Path.Combine(folder, "node_modules", ".bin")];
        return folders.Select(candidate => Path.Combine(candidate, name)).FirstOrDefault(File.Exists);
    }

    /// <summary>Starts a program and waits until it accepts connections.</summary>
    /// <param name="name">The program.</param>
    /// <param name="arguments">Its arguments, beside the one that names the port.</param>
    public static async Task<Peer> StartAsync(string name, params string[] arguments)
    {
        int port = FreePort();
        ProcessStartInfo start = new(Find(name)!, [.. arguments, "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // s3rver encrypts its continuation tokens by a cipher that OpenSSL 3, and Node.js 17 with it, calls legacy.
        start.Environment["NODE_OPTIONS"] = "--openssl-legacy-provider";
        Peer peer = new(Process.Start(start)!, port);
        peer._process.BeginOutputReadLine();
        peer._process.BeginErrorReadLine();
        await peer.WaitAsync(port);
        return peer;
    }

    public ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WaitAsync(int port)
    {
        Stopwatch time = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using TcpClient connection = new();
                await connection.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (time.Elapsed < StartLimit && !_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
