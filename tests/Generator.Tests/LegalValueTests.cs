using System.Reflection;
using Microsoft.CodeAnalysis;
using Smithwright.Generator.Pipeline;
using Smithwright.Generator.Tests.Incremental;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>What is generated of legal values that stand in files of the project.</summary>
public sealed class LegalValueTests
{
    private static readonly ModelText[] Models = [.. ModelText.Spec(), .. LegalValueFiles.All];

    [Fact]
    public void Each_file_becomes_a_class_of_constants()
    {
        GeneratedClient client = GeneratedClient.Of(Models);
        Assert.Empty(client.Complaints());
        Assembly assembly = client.Load();
        Assert.Equal("GENRE", Constant(assembly, "ItemColumns", "Genre"));
        Assert.Equal("A-1", Constant(assembly, "ItemColumns", "A_1_"));
        Assert.Equal("A_1", Constant(assembly, "ItemColumns", "A_1"));
        Assert.Equal("CREATION_TIMESTAMP", Constant(assembly, "ItemColumns", "CreationTimestamp"));
        Assert.Equal("DEVICE_TYPE", Constant(assembly, "InteractionColumns", "DeviceType"));
        Assert.Equal("minYear", Constant(assembly, "FilterParameters", "MinYear"));
        Assert.Equal(["DEVICE_TYPE", "LOCATION"], (IEnumerable<string>)assembly.GetType("Shop.Ranking.InteractionColumns")!.GetProperty("All")!.GetValue(null)!);
    }

    [Theory]
    [InlineData("GENRES", "/metadataColumns/ITEMS/0 smithwright.api#valuesFrom")]
    [InlineData("GENRE", "")]
    public void Validate_finds_what_is_not_among_them(string column, string expected)
    {
        const string Code = """
            using System.Collections.Generic;
            using System.Linq;
            using Shop.Ranking;

            public static class Program
            {
                public static string Check(string column) => string.Join(",", new GetPersonalizedRankingRequest
                {
                    CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/c",
                    UserId = "u",
                    InputList = ["a"],
                    MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [column] },
                }.Validate().Select(violation => violation.Path + " " + violation.Constraint));
            }
            """;
        Assert.Equal(expected, GeneratedClient.Of(Models, Code).Load().GetType("Program")!.GetMethod("Check")!.Invoke(null, [column]));
    }

    [Fact]
    public void An_edit_of_the_file_emits_the_constants_and_nothing_else()
    {
        PipelineRun run = new(Models);
        run.Save([.. Models.Select(model => model == LegalValueFiles.Items ? model with { Text = model.Text.Replace("YEAR", "DECADE", StringComparison.Ordinal) } : model)]);
        Assert.Equal(["Shop.Ranking.ItemColumns.g.cs"], Modified(run));
        Assert.Contains(run.Result.GeneratedSources, source => source.SourceText.ToString().Contains("public const string Decade = \"DECADE\";", StringComparison.Ordinal));
    }

    [Fact]
    public void White_space_in_the_file_changes_nothing()
    {
        PipelineRun run = new(Models);
        run.Save([.. Models.Select(model => model.IsData ? model with { Text = model.Text.Replace("\n", "\n\n ", StringComparison.Ordinal) } : model)]);
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Assemble).Keys);
        Assert.Empty(Modified(run));
    }

    [Fact]
    public void A_file_that_breaks_leaves_a_client_without_the_check()
    {
        GeneratedClient client = GeneratedClient.Of([.. Models.Select(model => model.IsData ? model with { Text = "{" } : model)]);
        Assert.Empty(client.Complaints());
        Assert.DoesNotContain(client.Files.Keys, name => name.Contains("ItemColumns", StringComparison.Ordinal));
        Assert.DoesNotContain(client.Files.Values, text => text.Contains("LegalValue", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_constants_the_values_are_listed()
    {
        ModelText overlay = LegalValueFiles.Overlay with { Text = LegalValueFiles.Overlay.Text.Replace(", constants: \"ItemColumns\"", "", StringComparison.Ordinal) };
        GeneratedClient client = GeneratedClient.Of([.. Models.Select(model => model == LegalValueFiles.Overlay ? overlay : model)]);
        Assert.Empty(client.Complaints());
        Assert.Contains("LegalValues(\"ITEM_ID\", \"GENRE\", ", client.Files["Shop.Ranking.GetPersonalizedRankingRequest.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string[] ", client.Files["Shop.Ranking.GetPersonalizedRankingRequest.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_values_become_constants_that_compile()
    {
        const string Hostile = """{ "fields": [{ "name": "" }, { "name": "class" }, { "name": "All" }, { "name": "ItemColumns" }, { "name": "1" }, { "name": "\"; }</summary>\n*/" }, { "name": "ä" }, { "name": "ö" }, { "name": "Equals" }, { "name": "equals" }, { "name": "\u2028" }] }""";
        GeneratedClient client = GeneratedClient.Of([.. Models.Select(model => model == LegalValueFiles.Items ? model with { Text = Hostile } : model)]);
        Assert.Empty(client.Complaints());
        Assert.Equal(11, ((IEnumerable<string>)client.Load().GetType("Shop.Ranking.ItemColumns")!.GetProperty("All")!.GetValue(null)!).Count());
    }

    private static string? Constant(Assembly assembly, string type, string name) =>
        (string?)assembly.GetType("Shop.Ranking." + type)!.GetField(name)?.GetRawConstantValue();

    private static IEnumerable<string> Modified(PipelineRun run) => run.Result.TrackedSteps[StepNames.Emit]
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason == IncrementalStepRunReason.Modified)
        .Select(output => ((EmittedFile)output.Value).HintName);
}
