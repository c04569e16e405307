using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Smithwright.Benchmarks.AnalyzerTime;

/// <summary>Seconds of one compilation: all of it, and what our analyzers took of it.</summary>
internal sealed record CompileTime(double Compile, double Analyzers, IReadOnlyList<(string Analyzer, double Seconds)> ByAnalyzer);

/// <summary>Builds the measured project and reads what the compiler reports of its time.</summary>
internal static partial class MeasuredBuild
{
    /// <summary>Builds the analyzers and everything else that the measured project refers to, and the project once.</summary>
    public static void Prepare(string folder) => Dotnet(folder, "build", "-c", "Release", "-nologo", "-v:q");

    public static CompileTime Run(string folder)
    {
        string log = Dotnet(folder, "build", "-c", "Release", "--no-incremental", "--no-restore", "-p:BuildProjectReferences=false", "-p:ReportAnalyzer=true", "-v:d", "-clp:PerformanceSummary");
        Match compile = Compile().Match(log);
        Match total = Assembly().Match(log);
        if (!compile.Success || !total.Success)
        {
            string file = Path.Combine(folder, "build.log");
            File.WriteAllText(file, log);
            throw new InvalidOperationException($"The build does not report its times; see {file}.");
        }

        IEnumerable<(string Value, double)> single = Analyzer().Matches(log).Select(match => (match.Groups["name"].Value, Seconds(match.Groups["seconds"].Value)));
        return new CompileTime(Seconds(compile.Groups["ms"].Value) / 1000, Seconds(total.Groups["seconds"].Value), [.. single]);
    }

    // The compiler writes a time that is too short to tell as "<0.001".
    private static double Seconds(string text) => double.Parse(text.TrimStart('<'), CultureInfo.InvariantCulture);

    private static string Dotnet(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+Csc\s", RegexOptions.Multiline)]
    private static partial Regex Compile();

    [GeneratedRegex(@"^\s*(?<seconds><?\d+\.\d+)\s+<?\d+\s+Smithwright\.Analyzers, Version", RegexOptions.Multiline)]
    private static partial Regex Assembly();

    [GeneratedRegex(@"^\s*(?<seconds><?\d+\.\d+)\s+<?\d+\s+Smithwright\.Analyzers\.(?<name>[\w.]+) \(", RegexOptions.Multiline)]
    private static partial Regex Analyzer();
}
