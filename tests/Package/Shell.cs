using System.Diagnostics;

namespace Smithwright.Package.Tests;

/// <summary>Runs programs as a user would.</summary>
internal static class Shell
{
    /// <summary>Runs <c>dotnet</c>; its output, both streams in one.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than five minutes.</exception>
    public static string Dotnet(string folder, params string[] arguments) => Run(folder, arguments) is (0, var output)
        ? output
        : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{Run(folder, arguments).Output}");

    /// <summary>Runs <c>dotnet</c>; exit code and output.</summary>
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test host got from its own build would lead the child astray.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE").ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} did not end:\n{output}");
        }

        return (process.ExitCode, output);
    }
}
