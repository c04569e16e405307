using Smithwright.Benchmarks.AnalyzerTime;

// The share of a compilation's time that the analyzers take, as the compiler reports it:
//   dotnet run -c Release --project benchmarks/AnalyzerTime [-- [files] [dense]]
// By default 2,000 files of which 20 use the client; with "dense" all requests stand in one file, a thousand of them.
int files = args.Length > 0 && int.TryParse(args[0], out int count) ? count : 2_000;
bool isDense = args.Contains("dense");
string root = Path.Combine(Path.GetTempPath(), "smithwright-analyzer-time");
string folder = MeasuredProject.Write(root, files, isDense);

MeasuredBuild.Prepare(folder);
for (int run = 1; run <= 3; run++)
{
    CompileTime time = MeasuredBuild.Run(folder);
    Console.WriteLine(FormattableString.Invariant(
        $"compile {time.Compile:F2} s; our analyzers {time.Analyzers:F3} s, {time.Analyzers / time.Compile:P1}"));
    foreach ((string analyzer, double seconds) in time.ByAnalyzer)
    {
        Console.WriteLine(FormattableString.Invariant($"  {seconds,8:F3} s  {analyzer}"));
    }
}
