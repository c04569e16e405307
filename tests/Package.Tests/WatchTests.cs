using System.Diagnostics;

namespace Smithwright.Package.Tests;

[Collection(PackedCollection.Name)]
public sealed class WatchTests(PackedPackage package)
{
    [Fact]
    public async Task Dotnet_watch_builds_again_when_a_model_changes()
    {
        string folder = package.Consumer("Watched", "net10.0", package.Reference);
        string model = Path.Combine(folder, "spec", "personalize-runtime.json");
        ProcessStartInfo start = Shell.StartInfo("dotnet", folder, "watch", "build", "--non-interactive");
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        await using RunningProgram watch = new(start);

        await watch.PrintedAsync("Build succeeded");
        await watch.PrintedAsync("Waiting for a file to change");
        File.WriteAllText(model, File.ReadAllText(model).Replace("\"target\": \"com.amazonaws.personalizeruntime#UserID\"", "\"target\": \"com.amazonaws.personalizeruntime#UserIdd\"", StringComparison.Ordinal));
        await watch.PrintedAsync("error SMW0003");
    }
}
