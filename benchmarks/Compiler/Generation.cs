using System.Diagnostics;
using System.Globalization;
using System.Text;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Benchmarks.Compiler;

/// <summary>Time and memory of generating, for every model, and how they grow with its size.</summary>
internal static class Generation
{
    private const int WarmRuns = 5;

    public static string Table(IReadOnlyList<ModelFile> files)
    {
        StringBuilder text = new();
        text.Append("| model | size | generate, cold | warm | compile, warm | lines | text | memory held |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        List<(double, double)> times = [];
        List<(double, double)> memory = [];
        foreach (ModelFile file in files)
        {
            double cold = Cold(file);
            (double warm, double held, Driver driver) = Warm(file.Read());
            driver.Compile();
            TimeSpan compile = driver.Compile();
            long lines = driver.Result.GeneratedSources.Sum(source => (long)source.SourceText.Lines.Count);
            long length = driver.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length);
            text.Append(CultureInfo.InvariantCulture, $"| {file.Name} | {Quantity.Bytes(file.Size)} | {Quantity.Time(cold)} | {Quantity.Time(warm)} | {Quantity.Time(compile.TotalNanoseconds)} | {lines:N0} | {Quantity.Bytes(length)} | {Quantity.Bytes(held)} |\n");
            times.Add((file.Size, warm));
            memory.Add((file.Size, Math.Max(held, 1)));
        }

        text.Append($"\nGrowth with the size of the model: time to the power of {Quantity.Ratio(PowerLaw.Exponent(times))}, memory to the power of {Quantity.Ratio(PowerLaw.Exponent(memory))}.\n");
        return text.ToString();
    }

    /// <summary>The first run of a process, in nanoseconds; what a program prints that is started for it.</summary>
    public static double FirstRun(string path) => new Driver(ModelText.FromFile(path, "Benchmark.Generated")).Run().TotalNanoseconds;

    private static double Cold(ModelFile file)
    {
        string program = Path.ChangeExtension(typeof(Generation).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null)!;
        using Process process = Process.Start(new ProcessStartInfo(program, ["--first-run", file.Path]) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static (double Warm, double Held, Driver Driver) Warm(ModelText model)
    {
        new Driver(model).Run();
        double best = double.MaxValue;
        for (int run = 0; run < WarmRuns; run++)
        {
            best = Math.Min(best, new Driver(model).Run().TotalNanoseconds);
        }
        Driver kept = new(model);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        kept.Run();
        return (best, GC.GetTotalMemory(forceFullCollection: true) - before, kept);
    }
}
