namespace Smithwright.Package.Tests;

/// <summary>What lacks something that the package needs is told so once, and clearly.</summary>
[Collection(PackedCollection.Name)]
public sealed class FloorTests(PackedPackage package)
{
    /// <summary>By the property in which the SDK says which compiler it runs.</summary>
    [Theory]
    [InlineData("roslyn4.7", "error SMW0010")]
    [InlineData("", "error SMW0010")]
    [InlineData("roslyn4.8", null)]
    [InlineData("roslyn4.10", null)]
    public void A_compiler_below_the_floor_is_refused(string version, string? error)
    {
        string folder = package.Consumer("OldCompiler", "net10.0", package.Reference);
        (int exitCode, string output) = Shell.Run(folder, "build", "-nologo", $"-p:CompilerApiVersion={version}");
        Assert.Equal(error is not null, exitCode != 0);
        Assert.Contains(error ?? "0 Error(s)", output, StringComparison.Ordinal);
        if (error is not null)
        {
            Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
        }
    }
}
