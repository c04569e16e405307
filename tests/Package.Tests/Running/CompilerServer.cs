using System.Diagnostics;

namespace Smithwright.Package.Tests;

/// <summary>
/// The compiler server of these tests. It is theirs alone, because a server keeps to the folder from which it loaded an analyzer first: one that served an earlier copy of the
/// repository would look for the same assemblies where that copy was.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Id = $"smithwright-tests-{Environment.ProcessId}";

    /// <summary>What a program has to find in its environment to compile by the server.</summary>
    public static IEnumerable<(string Name, string Value)> Settings => [("UseSharedCompilation", "true"), ("SharedCompilationId", Id)];

    /// <summary>Ends the server, where the system tells which one it is; elsewhere it ends by itself when nobody has used it for a while.</summary>
    public static void Stop()
    {
        foreach (Process server in Process.GetProcessesByName("VBCSCompiler"))
        {
            string commandLine = $"/proc/{server.Id}/cmdline";
            if (File.Exists(commandLine) && File.ReadAllText(commandLine).Contains(Id, StringComparison.Ordinal))
            {
                server.Kill();
            }
        }
    }
}
