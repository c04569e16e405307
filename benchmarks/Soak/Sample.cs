using System.Globalization;

namespace Smithwright.Benchmarks.Soak;

/// <summary>What the process holds on to, after a tenth of the calls.</summary>
/// <param name="Connections">Open connections of the server.</param>
/// <param name="Files">Open file descriptors of the process, sockets of both sides among them; 0 where the system does not tell.</param>
/// <param name="Bytes">Managed memory that is still in use after a full collection.</param>
internal sealed record Sample(int Connections, int Files, long Bytes)
{
    public static Sample Take(FaultyServer server)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        const string Descriptors = "/proc/self/fd";
        int files = Directory.Exists(Descriptors) ? Directory.GetFileSystemEntries(Descriptors).Length : 0;
        return new(server.Open, files, GC.GetTotalMemory(forceFullCollection: true));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Connections,4} connections, {Files,4} descriptors, {Bytes / 1024.0 / 1024.0,6:F2} MiB");
}
