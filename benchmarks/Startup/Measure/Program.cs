using Smithwright.Benchmarks;
using Smithwright.Benchmarks.Measure;

// FOLDER [--record]: the folder holds jit/ByHand, jit/Generated and so on, and the same below aot where they could be built.
string folder = args[0];
PerformancePage? page = args.Contains("--record") ? new PerformancePage(RepositoryFolder.At("docs/performance.md")) : null;
(string Name, string Operation, (string Name, string Project)[] Programs)[] comparisons =
[
    ("startup", "one call", [("by hand", "ByHand"), ("Smithwright", "Generated")]),
    ("startup-queue", "one call of SQS `ReceiveMessage`", [("AWSSDK.SQS", "VendorQueue"), ("Smithwright", "GeneratedQueue")]),
];
foreach ((string kind, string title) in ((string, string)[])[("jit", "JIT"), ("r2r", "ReadyToRun"), ("aot", "NativeAOT")])
{
    if (!Directory.Exists(Path.Combine(folder, kind)))
    {
        Console.WriteLine($"Nothing was published for {kind}.");
        continue;
    }

    foreach ((string name, string operation, (string Name, string Project)[] programs) in comparisons)
    {
        string table = StartupTable.Write($"{operation}, {title}",
            [.. programs.Select(program => (program.Name, Path.Combine(folder, kind, program.Project, $"Smithwright.Benchmarks.{program.Project}")))]);
        Console.WriteLine(table);
        page?.Replace($"{name}-{kind}", table);
    }
}
