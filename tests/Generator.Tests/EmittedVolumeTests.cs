using System.Text.Json;
using Smithwright.Tests.Shared.Generation;
using Xunit.Abstractions;

namespace Smithwright.Generator.Tests;

/// <summary>The compiler pays for volume, so what is emitted for a member of a model has its limits.</summary>
public class EmittedVolumeTests(ITestOutputHelper output)
{
    // Lines are short enough to read, so there are more of them. An operation has a class of its own, two methods of the client and a share of the endpoint rules. A pattern has some lines, once per type.
    private const int LinesOfService = 400;
    private const int LinesOfOperation = 100;
    private const int LinesOfMember = 34;

    // Its text, its expression, and a method with a statement for each step.
    private const int LinesOfCondition = 16;
    private const int CharactersOfLine = 52;

    [Fact]
    public void The_spec_keeps_to_the_limits() => Assert.Null(ComplaintOf("spec/personalize-runtime.json", ModelText.Spec()));

    [SharedDataFact]
    public void Every_shared_model_keeps_to_the_limits() => Assert.Empty(SharedFolder.Files("models/smithy")
        .Select(file => ComplaintOf(file, [new ModelText(file, SharedFolder.Read(file)) { Namespace = "Shared" }]))
        .OfType<string>());

    private string? ComplaintOf(string name, ModelText[] models)
    {
        int members = models.Sum(model => CountOf(model.Text, static shape => shape.TryGetProperty("members", out JsonElement own) ? own.EnumerateObject().Count() : 0));
        int operations = models.Sum(model => CountOf(model.Text, static shape => shape.GetProperty("type").ValueEquals("operation") ? 1 : 0));
        string[] files = [.. GeneratedClient.Of(models).Files.Values];
        Assert.NotEmpty(files);
        int lines = files.Sum(file => file.AsSpan().Count('\n'));
        long characters = files.Sum(file => (long)file.Length);
        int conditions = models.Where(model => model.Text[0] != '{').Sum(model => model.Text.Split("expression:").Length - 1);
        int limit = LinesOfService + (LinesOfOperation * operations) + (LinesOfMember * members) + (LinesOfCondition * conditions);
        string summary = FormattableString.Invariant(
            $"{name}: {operations} operations, {members:N0} members; {lines:N0} lines of at most {limit:N0}, {(double)lines / members:0.0} a member; {characters:N0} characters, {(double)characters / members:0} a member");
        output.WriteLine(summary);
        return lines <= limit && characters <= (long)limit * CharactersOfLine ? null : summary;
    }

    /// <summary>Counts in models of JSON; the overlay in Smithy's language adds no member.</summary>
    private static int CountOf(string model, Func<JsonElement, int> count)
    {
        if (model[0] != '{')
        {
            return 0;
        }

        using JsonDocument document = JsonDocument.Parse(model);
        return document.RootElement.TryGetProperty("shapes", out JsonElement shapes) ? shapes.EnumerateObject().Sum(shape => count(shape.Value)) : 0;
    }
}
