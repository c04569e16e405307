using Smithwright.Conformance.Client;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Tests.Commands;

public class CompiledModelTests
{
    [Theory]
    [InlineData("public class Undocumented { }", "CS1591")]
    [InlineData("/// <summary>Text &nbsp; text</summary>\ninternal class Malformed { }", "CS1570")]
    [InlineData("internal class Absent { string? Text; int Length() => Text.Length; }", "CS8602")]
    [InlineData("internal class Idle { void Run() { int unused; } }", "CS0168")]
    public void Every_warning_counts(string source, string id) =>
        Assert.Contains(CompiledModel.Of(ModelText.FromFile(DataFile.Shop), source).Complaints, complaint => complaint.Contains(id, StringComparison.Ordinal));

    [Fact]
    public void A_generated_client_has_none() =>
        Assert.Empty(CompiledModel.Of(ModelText.FromFile(DataFile.Shop), "/// <summary>All is well.</summary>\npublic class Documented { }").Complaints);
}
