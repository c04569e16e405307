using System.Text.Json;
using Smithwright.Tests.Shared.Generation;
using Xunit.Abstractions;

namespace Smithwright.Generator.Tests;

/// <summary>The compiler pays for volume, so what is emitted for a member of a model has its limits.</summary>
public class EmittedVolumeTests(ITestOutputHelper output)
{
    private const double MostLines = 30;
    private const double MostCharacters = 1_600;

    [Fact]
    public void The_spec_keeps_to_the_limits() => AssertKeeps("spec/personalize-runtime.json", ModelText.Spec());

    [SharedDataFact]
    public void Every_shared_model_keeps_to_the_limits()
    {
        foreach (string file in SharedFolder.Files("models/smithy"))
            AssertKeeps(file, [new ModelText(file, SharedFolder.Read(file)) { Namespace = "Shared" }]);
    }

    private void AssertKeeps(string name, ModelText[] models)
    {
        int members = models.Sum(model => MembersOf(model.Text));
        string[] files = [.. GeneratedClient.Of(models).Files.Values];
        Assert.NotEmpty(files);
        int lines = files.Sum(file => file.AsSpan().Count('\n'));
        double linesPerMember = (double)lines / members;
        double charactersPerMember = files.Sum(file => (double)file.Length) / members;
        output.WriteLine(FormattableString.Invariant(
            $"{name}: {members:N0} members, {lines:N0} lines; a member {linesPerMember:0.0} lines, {charactersPerMember:0} characters"));
        Assert.InRange(linesPerMember, 1, MostLines);
        Assert.InRange(charactersPerMember, 1, MostCharacters);
    }

    private static int MembersOf(string model)
    {
        using JsonDocument document = JsonDocument.Parse(model);
        return document.RootElement.TryGetProperty("shapes", out JsonElement shapes)
            ? shapes.EnumerateObject().Sum(shape => shape.Value.TryGetProperty("members", out JsonElement members) ? members.EnumerateObject().Count() : 0)
            : 0;
    }
}
