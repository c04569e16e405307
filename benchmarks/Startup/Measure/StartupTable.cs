using System.Diagnostics;
using System.Text;

namespace Smithwright.Benchmarks.Measure;

/// <summary>Programs started in turn, from the start of the process to its end.</summary>
internal static class StartupTable
{
    private const int Runs = 30;

    /// <summary>Starts each program many times; ratios are relative to the first one.</summary>
    /// <param name="title">How the programs were published.</param>
    /// <param name="programs">Names and paths of programs that print the first item.</param>
    public static string Write(string title, IReadOnlyList<(string Name, string Path)> programs)
    {
        using AnsweringServer server = new();
        double[][] times = [.. programs.Select(_ => new double[Runs])];
        foreach ((_, string path) in programs)
        {
            Run(path, server);
        }
        for (int run = 0; run < Runs; run++)
        {
            for (int i = 0; i < programs.Count; i++)
            {
                int at = (i + run) % programs.Count;
                times[at][run] = Run(programs[at].Path, server);
            }
        }

        StringBuilder text = new($"| {title} | shortest | ratio | median | ratio | size | ratio |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (double[] own in times)
        {
            Array.Sort(own);
        }
        for (int i = 0; i < programs.Count; i++)
        {
            double median = times[i][Runs / 2];
            text.Append($"| {programs[i].Name} | {Quantity.Time(times[i][0])} | **{Quantity.Ratio(times[i][0] / times[0][0])}** | {Quantity.Time(median)} | {Quantity.Ratio(median / times[0][Runs / 2])}");
            text.Append($" | {Quantity.Bytes(Size(programs[i].Path))} | {Quantity.Ratio(Size(programs[i].Path) / Size(programs[0].Path))} |\n");
        }

        return text.ToString();
    }

    private static double Run(string path, AnsweringServer server)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(path, [server.Address]) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 && printed.Trim() == "i-2"
            ? elapsed.TotalNanoseconds
            : throw new InvalidOperationException($"{path} ended with {process.ExitCode} and printed '{printed}'.");
    }

    // A native program is one file; the other kind is a folder without the framework.
    private static double Size(string path)
    {
        FileInfo program = new(path);
        FileInfo[] assemblies = program.Directory!.GetFiles("*.dll");
        return assemblies.Length == 0 ? program.Length : assemblies.Sum(file => file.Length);
    }
}
