namespace Smithwright.Package.Tests;

/// <summary>Tests never restore, build or delete anything in the working tree: another build may be writing there.</summary>
public sealed class ShellTests
{
    [Fact]
    public void Nothing_is_started_in_the_working_tree()
    {
        Assert.Throws<InvalidOperationException>(() => Shell.Run(Repository.Root, "--version"));
        Assert.Throws<InvalidOperationException>(() => Shell.Run(Repository.File("src/Package"), "--version"));
        Assert.Throws<InvalidOperationException>(() => Shell.Bash(Path.GetTempPath(), $"dotnet pack {Repository.File("src/Package")}"));
        Assert.NotEmpty(Shell.Dotnet(Path.GetTempPath(), "--version"));
    }
}
