using Microsoft.CodeAnalysis;
using Smithwright.Docs.Tests.Code;
using Smithwright.Docs.Tests.Markdown;

namespace Smithwright.Docs.Tests;

/// <summary>The examples of a rule's page: the wrong one gives the rule's diagnostic and no other, the right one none.</summary>
public sealed class RuleExampleTests
{
    /// <summary>The rules that are not about code or models, and what keeps their pages true instead.</summary>
    private static readonly Dictionary<string, string> WithoutExamples = new()
    {
        ["SMW0099"] = "a fault of the generator, which no input is known to provoke",
    };

    /// <summary>Examples in XML are of project files, and tried by <c>tests/Package.Tests</c>.</summary>
    public static TheoryData<string> Ids =>
        [.. Pages.Rules.Where(rule => !WithoutExamples.ContainsKey(rule.Key) && rule.Value.Blocks.All(block => block.Language != "xml") && !BaselineExampleTests.IsDifference(rule.Value)).Select(rule => rule.Key)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_is_reported_and_the_right_one_is_not(string id)
    {
        Assert.Equal([id], await ReportAsync(id, "Wrong"));
        Assert.Empty(await ReportAsync(id, "Right"));
    }

    [Fact]
    public void Rules_without_examples_exist() => Assert.Empty(WithoutExamples.Keys.Except(Pages.Rules.Keys));

    private static async Task<string[]> ReportAsync(string id, string section)
    {
        CodeBlock[] blocks = [.. Pages.Rules[id].Blocks.Where(block => block.Section == section)];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(block.Language is "csharp" or "json", $"{block} is neither C# nor JSON."));
        string[] models = [.. blocks.Where(block => block.Language == "json").Select(block => block.Text)];
        List<Diagnostic> reported = models.Length == 0 ? [] : [.. await DocumentedCode.ReportModelsAsync(models)];
        foreach (CodeBlock block in blocks.Where(block => block.Language == "csharp"))
        {
            reported.AddRange(await DocumentedCode.ReportAsync(block.Text));
        }

        return [.. reported.Select(diagnostic => diagnostic.Id)];
    }
}
