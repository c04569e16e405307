using Smithwright.Benchmarks;
using Smithwright.Benchmarks.Measure;

// FOLDER [--record]: the folder holds jit/ByHand, jit/Generated and, where they could be built, aot/ByHand and aot/Generated.
string folder = args[0];
var page = args.Contains("--record") ? new PerformancePage(RepositoryFolder.At("docs/performance.md")) : null;
foreach ((string kind, string title) in ((string, string)[])[("jit", "one call, JIT"), ("aot", "one call, NativeAOT")])
{
    if (!Directory.Exists(Path.Combine(folder, kind, "Generated")))
    {
        Console.WriteLine($"Nothing was published for {kind}.");
        continue;
    }

    string table = StartupTable.Write(title,
    [
        ("by hand", Path.Combine(folder, kind, "ByHand", "Smithwright.Benchmarks.ByHand")),
        ("Smithwright", Path.Combine(folder, kind, "Generated", "Smithwright.Benchmarks.Generated")),
    ]);
    Console.WriteLine(table);
    page?.Replace($"startup-{kind}", table);
}
