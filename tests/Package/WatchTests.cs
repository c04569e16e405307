using System.Diagnostics;
using System.Threading.Channels;

namespace Smithwright.Package.Tests;

[Collection(PackedCollection.Name)]
public sealed class WatchTests(PackedPackage package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Waits for what is printed, never for a time; how long it may take at most is bounded.</summary>
    [Fact]
    public async Task Dotnet_watch_builds_again_when_a_model_changes()
    {
        string folder = package.Consumer("Watched", "net10.0", package.Reference);
        string model = Path.Combine(folder, "spec", "personalize-runtime.json");
        ProcessStartInfo start = Shell.StartInfo("dotnet", folder, "watch", "build", "--non-interactive");
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        using Process watch = Process.Start(start)!;
        try
        {
            Channel<string> lines = Channel.CreateUnbounded<string>();
            watch.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
            watch.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
            watch.BeginOutputReadLine();
            watch.BeginErrorReadLine();

            await PrintedAsync(lines.Reader, "Build succeeded");
            await PrintedAsync(lines.Reader, "Waiting for a file to change");
            File.WriteAllText(model, File.ReadAllText(model).Replace("\"target\": \"com.amazonaws.personalizeruntime#UserID\"", "\"target\": \"com.amazonaws.personalizeruntime#UserIdd\"", StringComparison.Ordinal));
            await PrintedAsync(lines.Reader, "error SMW0003");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static async Task PrintedAsync(ChannelReader<string> lines, string text)
    {
        using CancellationTokenSource patience = new(Patience);
        List<string> seen = [];
        try
        {
            do
            {
                seen.Add(await lines.ReadAsync(patience.Token));
            }
            while (!seen[^1].Contains(text, StringComparison.Ordinal));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"'{text}' was not printed:\n{string.Join('\n', seen)}");
        }
    }
}
