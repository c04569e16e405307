using System.Runtime.InteropServices;

namespace Smithwright.Package.Tests;

/// <summary>A test that runs on .NET 8, and is skipped where neither the machine nor its sources of packages have the runtime.</summary>
internal sealed class Net8FactAttribute : FactAttribute
{
    private static readonly Lazy<bool> Available = new(Restore);

    public Net8FactAttribute() => Skip = IsAvailable ? null : $"No source of packages has the runtime of .NET 8 for {RuntimeInformation.RuntimeIdentifier}.";

    /// <summary>Whether a program for .NET 8 can be built with its runtime.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>What a project says to be built with its runtime.</summary>
    public static string SelfContained { get; } =
        $"<PropertyGroup><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained></PropertyGroup>";

    // What is restored here is in the cache for the consumer that needs it.
    private static bool Restore()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("smithwright-net8-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "Probe.csproj"),
                $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>{SelfContained}</Project>""");
            return Shell.Run(folder.FullName, "restore", "-nologo").ExitCode == 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
