using System.Diagnostics;

namespace Smithwright.Package.Tests;

/// <summary>Runs programs as a user would, and never in the working tree of the repository.</summary>
internal static class Shell
{
    /// <summary>Runs <c>dotnet</c>; its output, both streams in one.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than five minutes.</exception>
    public static string Dotnet(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }

    /// <summary>Runs <c>dotnet</c>, which is expected to fail; its output, both streams in one.</summary>
    public static string Failing(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, arguments);
        Assert.NotEqual(0, exitCode);
        return output;
    }

    /// <summary>Runs <c>dotnet</c>; exit code and output.</summary>
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) => Start(StartInfo("dotnet", folder, arguments));

    /// <summary>Runs a program without arguments; its output.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than five minutes.</exception>
    public static string Execute(string program, string folder) => Start(StartInfo(program, folder)) is (0, var output)
        ? output
        : throw new InvalidOperationException($"{program} failed.");

    /// <summary>Runs a line of bash; exit code and output.</summary>
    public static (int ExitCode, string Output) Bash(string folder, string line, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = StartInfo("bash", folder, "-c", line);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Start(start);
    }

    /// <summary>How a child is started: in the folder, in English, its output caught, with a cache of packages of its own, and without what this process got from its own build.</summary>
    /// <exception cref="InvalidOperationException">The folder or an argument lies in the working tree, where a build may be running.</exception>
    public static ProcessStartInfo StartInfo(string program, string folder, params string[] arguments)
    {
        if (arguments.Prepend(Path.GetFullPath(folder) + Path.DirectorySeparatorChar).FirstOrDefault(IsInWorkingTree) is { } forbidden)
        {
            throw new InvalidOperationException($"'{forbidden}' is in the working tree. Use PackedPackage.Copy, so that tests do not write where projects are built.");
        }

        ProcessStartInfo start = new(program, arguments)
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
        foreach ((string name, string value) in PackageCache.Environment.Concat(CompilerServer.Settings))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsInWorkingTree(string text) => text.Contains(Repository.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static (int ExitCode, string Output) Start(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end:\n{output}");
        }

        return (process.ExitCode, output);
    }
}
