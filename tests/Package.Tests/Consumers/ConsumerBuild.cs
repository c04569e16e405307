namespace Smithwright.Package.Tests;

/// <summary>What came of building one consumer.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="Output">The lines that the build printed of this project.</param>
internal sealed record ConsumerBuild(string Folder, string Output)
{
    /// <summary>The errors, each once.</summary>
    public IEnumerable<string> Errors => Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct();

    /// <summary>The build, which is expected to have succeeded.</summary>
    public ConsumerBuild Succeeded()
    {
        Assert.Empty(Errors);
        return this;
    }

    /// <summary>Runs the program that was built; what it prints.</summary>
    public string Run(Consumer consumer) => Shell.Dotnet(Folder, $"bin/Debug/{consumer.Framework}/{consumer.Name}.dll").Trim();
}
