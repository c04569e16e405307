using Smithwright.Benchmarks;
using Smithwright.Benchmarks.Calls;
using Smithwright.Benchmarks.Calls.Comparisons;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.Peers;

// [filter] measures what has the text in its id; --record also writes the tables into docs/performance.md.
string filter = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "";
PerformancePage? page = args.Contains("--record") ? new PerformancePage(RepositoryFolder.At("docs/performance.md")) : null;
const int LoopbackItems = 25;

await using LoopbackServer server = await LoopbackServer.StartAsync(RankingData.Response(LoopbackItems));
List<Comparison> comparisons =
[
    WriteComparison.Of(25),
    WriteComparison.Of(500),
    ReadComparison.Of(25),
    ReadComparison.Of(100),
    ReadComparison.Of(500),
    SignComparison.Of(25),
    CallComparison.OverStub(25),
    CallComparison.OverStub(500),
    CallComparison.OverLoopback(server.Address, LoopbackItems),
    CallComparison.WithManyCallers(server.Address, LoopbackItems),
    QueuePeer.Comparison(),
#if SHARED_MODELS
    AccountsPeer.Comparison(),
    TablePeer.Comparison(),
    XmlPeers.Objects(),
    XmlPeers.Role(),
    XmlPeers.Instances(),
    .. BodyComparison.All(),
#endif
];

List<ChartBar> bars = [];
foreach (Comparison comparison in comparisons.Where(one => one.Id.Contains(filter, StringComparison.Ordinal)))
{
    IReadOnlyList<Measurement> measured = new Interleaved().Measure(comparison);
    string table = ComparisonTable.Write(comparison, measured);
    Console.WriteLine(table);
    page?.Replace(comparison.Id, table);
    bars.Add(ChartBar.Of(comparison, measured, "Smithwright"));
}

if (filter is "" or "growth")
{
    string table = Growth.Table();
    Console.WriteLine(table);
    page?.Replace("growth", table);
}

if (page is not null && filter == "")
{
    File.WriteAllText(RepositoryFolder.At("docs/performance.svg"), BarChart.Draw("Time of Smithwright relative to the reference (1.00)", bars));
}
