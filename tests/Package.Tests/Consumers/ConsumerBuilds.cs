using System.Text.RegularExpressions;

namespace Smithwright.Package.Tests;

/// <summary>All consumers that have only to be built, by one command: starting and restoring takes longer than compiling.</summary>
internal sealed partial class ConsumerBuilds
{
    private static readonly Consumer[] All =
    [
        .. ConsumerTests.All, .. ExtensionTests.All, .. ProjectTests.All, .. RuleTests.All, .. SeverityTests.All, .. BaselineTests.All,
        WorkspaceTests.Opened, WorkspaceTests.OpenedIdl, FixTests.Fixed, .. Net8FactAttribute.IsAvailable ? [RunningConsumerTests.OnNet8] : Array.Empty<Consumer>(),
    ];

    private readonly Dictionary<string, string> _folders;
    private readonly ILookup<string, string> _lines;

    public ConsumerBuilds(PackedPackage package)
    {
        _folders = All.ToDictionary(one => one.Name, one => package.Consumer(one.Name, one.Framework, one.Project, one.Sources), StringComparer.Ordinal);
        string folder = Path.GetDirectoryName(_folders.Values.First())!;
        File.WriteAllText(Path.Combine(folder, "Consumers.slnx"), $"<Solution>{string.Concat(All.Select(one => $"""<Project Path="{one.Name}/{one.Name}.csproj" />"""))}</Solution>");

        // Some of them are expected to fail: what matters is what is said of each.
        (_, string output) = Shell.Run(folder, "build", "Consumers.slnx", "-nologo", "-v:m", "-clp:NoSummary");
        Assert.True(ProjectOfLine().IsMatch(output) || output.Contains(" -> ", StringComparison.Ordinal), output);
        _lines = output.Split('\n').ToLookup(line => ProjectOfLine().Match(line).Groups[1].Value, StringComparer.Ordinal);
    }

    public ConsumerBuild this[Consumer consumer] => new(_folders[consumer.Name], string.Join('\n', _lines[consumer.Name]));

    // "…: warning ID: text [/path/Name.csproj]", with "::TargetFramework=…" behind the project where it has several.
    [GeneratedRegex(@"\[[^\]]*[/\\]([A-Za-z0-9]+)\.csproj[^\]]*\]\s*$")]
    private static partial Regex ProjectOfLine();
}
