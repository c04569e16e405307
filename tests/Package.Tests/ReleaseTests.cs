namespace Smithwright.Package.Tests;

/// <summary>The script that does the mechanical parts of a release, in small repositories of its own.</summary>
public sealed class ReleaseTests : IDisposable
{
    private const string Props = """
        <Project>
          <PropertyGroup>
            <Deterministic>true</Deterministic>
            <VersionPrefix Condition="'$(VersionPrefix)' == ''">0.1.0</VersionPrefix>
          </PropertyGroup>
        </Project>

        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("smithwright-release-");

    public ReleaseTests()
    {
        Write("Directory.Build.props", Props);
        Write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2025-01-01\n\n- All.\n");
        Write("src/A/PublicAPI.Shipped.txt", "#nullable enable\nA.Old() -> void\nA.Z() -> void\n");
        Write("src/A/PublicAPI.Unshipped.txt", "#nullable enable\n*REMOVED*A.Old() -> void\nA.B() -> void\n~A.C() -> string\n");
        Write("src/B/PublicAPI.Shipped.txt", "#nullable enable\n");
        Write("src/B/PublicAPI.Unshipped.txt", "#nullable enable\n");
        Write("src/Analyzers/AnalyzerReleases.Shipped.md", "; Shipped analyzer releases\n");
        Write("src/Analyzers/AnalyzerReleases.Unshipped.md", "; Unshipped analyzer releases\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\nSMW0001 | A | Error | x\n");
        Write("eng/release.sh", File.ReadAllText(Repository.File("eng/release.sh")));
        Assert.Equal(0, Shell.Bash(_root.FullName, "git init -q . && git config user.name A && git config user.email a@example.com && git add -A && git commit -qm A").ExitCode);
    }

    [Fact]
    public void Preparing_ships_the_interface_and_the_rules_and_closes_the_changelog()
    {
        Assert.StartsWith("Prepared 0.2.0.", Release("prepare 0.2.0 2026-01-31", 0), StringComparison.Ordinal);
        Assert.Equal(Props.Replace("0.1.0", "0.2.0", StringComparison.Ordinal), Read("Directory.Build.props"));
        Assert.Equal("# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-01-31\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2025-01-01\n\n- All.\n", Read("CHANGELOG.md"));
        Assert.Equal("#nullable enable\nA.B() -> void\nA.Z() -> void\n~A.C() -> string\n", Read("src/A/PublicAPI.Shipped.txt"));
        Assert.Equal("#nullable enable\n", Read("src/A/PublicAPI.Unshipped.txt"));
        Assert.Equal("#nullable enable\n", Read("src/B/PublicAPI.Shipped.txt"));
        Assert.Equal(
            "; Shipped analyzer releases\n\n## Release 0.2.0\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\nSMW0001 | A | Error | x\n",
            Read("src/Analyzers/AnalyzerReleases.Shipped.md"));
        Assert.Equal("; Unshipped analyzer releases\n", Read("src/Analyzers/AnalyzerReleases.Unshipped.md"));
        Assert.Equal("Version 0.2.0, in one place.\n", Release("check", 0));
    }

    [Theory]
    [InlineData("prepare 1.0", "'1.0' is not a version; expected three numbers, such as 1.2.0.")]
    [InlineData("prepare 1.0.0-beta", "'1.0.0-beta' is not a version")]
    [InlineData("prepare '1.0.0;x'", "is not a version")]
    [InlineData("prepare", "'' is not a version")]
    [InlineData("prepare 1.0.0 tomorrow", "'tomorrow' is not a date")]
    [InlineData("prepare 0.1.0", "CHANGELOG.md has a section for 0.1.0 already.")]
    [InlineData("pack", "Name the folder for the packages.")]
    [InlineData("publish", "Usage:")]
    public void What_cannot_be_released_is_refused_and_nothing_changes(string arguments, string message)
    {
        Assert.Contains(message, Release(arguments, 2), StringComparison.Ordinal);
        Assert.Empty(Shell.Bash(_root.FullName, "git status --porcelain").Output);
    }

    [Fact]
    public void A_changelog_without_news_a_tag_and_changes_are_refused()
    {
        Assert.Equal(0, Shell.Bash(_root.FullName, "git tag v0.3.0").ExitCode);
        Assert.Contains("There is a tag v0.3.0 already.", Release("prepare 0.3.0", 2), StringComparison.Ordinal);
        Write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2025-01-01\n\n- All.\n");
        Assert.Contains("The working tree has changes.", Release("prepare 0.2.0", 2), StringComparison.Ordinal);
        Assert.Equal(0, Shell.Bash(_root.FullName, "git commit -qam B").ExitCode);
        Assert.Contains("There is nothing to release.", Release("prepare 0.2.0", 2), StringComparison.Ordinal);
        Assert.Empty(Shell.Bash(_root.FullName, "git status --porcelain").Output);
    }

    [Fact]
    public void A_second_place_that_says_a_version_is_found()
    {
        Write("src/A/A.csproj", "<Project><PropertyGroup><Version>1.0.0</Version></PropertyGroup></Project>");
        Assert.Contains("These files say a version of their own: ./src/A/A.csproj", Release("check", 1), StringComparison.Ordinal);
        Write("src/A/A.csproj", "<Project />");
        Write("src/A/PublicAPI.Unshipped.txt", "#nullable enable\nA.Z() -> void\n");
        Assert.Contains("lists as shipped and as unshipped: A.Z() -> void", Release("check", 1), StringComparison.Ordinal);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private string Release(string arguments, int exitCode)
    {
        (int code, string output) = Shell.Bash(_root.FullName, $"bash eng/release.sh {arguments}");
        Assert.True(code == exitCode, output);
        return output;
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_root.FullName, path));

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
