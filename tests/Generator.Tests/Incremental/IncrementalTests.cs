using Microsoft.CodeAnalysis;
using Smithwright.Generator.Pipeline;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>What each kind of edit costs: which steps run again, and how many files are emitted again.</summary>
public class IncrementalTests
{
    private const string ThreeShapes =
        """
        { "smithy": "2.0", "shapes": {
          "com.example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "com.example#Buy" }], "traits": { "aws.protocols#restJson1": {} } },
          "com.example#Buy": { "type": "operation", "input": { "target": "com.example#BuyInput" }, "output": { "target": "com.example#BuyOutput" },
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/buy" } } },
          "com.example#BuyInput": { "type": "structure", "members": { "item": { "target": "com.example#Item", "traits": { "smithy.api#required": {} } } } },
          "com.example#BuyOutput": { "type": "structure", "members": { "total": { "target": "smithy.api#Integer" } } },
          "com.example#Item": { "type": "structure", "members": { "name": { "target": "com.example#Name", "traits": { "smithy.api#documentation": "The name." } } } },
          "com.example#Name": { "type": "string", "traits": { "smithy.api#length": { "max": 10 } } }
        } }
        """;

    private static readonly ModelText Model = new("shop.json", ThreeShapes) { Namespace = "Example" };

    private static readonly string[] AllSteps =
    [
        StepNames.Documents, StepNames.Sections, StepNames.Parse, StepNames.Assemble, StepNames.Services, StepNames.Requests, StepNames.Plan, StepNames.Join,
        StepNames.Files, StepNames.Emit,
    ];

    [Fact]
    public void An_edit_of_code_leaves_every_step_cached()
    {
        PipelineRun run = new(Model);
        run.EditCode();
        foreach (string step in AllSteps)
        {
            Assert.All(run.Reasons(step).Keys, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.NotEmpty(run.Reasons(step));
        }
    }

    [Fact]
    public void The_same_text_saved_again_leaves_every_step_cached()
    {
        PipelineRun run = new(Model);
        run.Save(Model);
        AssertOnly(run, StepNames.Documents, IncrementalStepRunReason.Cached);
        AssertOnly(run, StepNames.Parse, IncrementalStepRunReason.Cached);
        AssertOnly(run, StepNames.Emit, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void White_space_is_read_but_changes_nothing()
    {
        PipelineRun run = new(Model);
        run.Save(Model with { Text = "\n\n" + Model.Text.Replace("{ \"target\"", "{\n   \"target\"", StringComparison.Ordinal) });
        AssertOnly(run, StepNames.Documents, IncrementalStepRunReason.Modified);
        Assert.Equal(
            [IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached],
            run.Reasons(StepNames.Parse).Keys.OrderBy(reason => reason));
        AssertOnly(run, StepNames.Assemble, IncrementalStepRunReason.Cached);
        AssertOnly(run, StepNames.Plan, IncrementalStepRunReason.Cached);
        AssertOnly(run, StepNames.Emit, IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("The name.", "The name it goes by.", "Example.Item.g.cs")]
    [InlineData("\"max\": 10", "\"max\": 9", "Example.Item.g.cs")]
    [InlineData("\"total\"", "\"sum\"", "Example.BuyOutput.g.cs")]
    [InlineData("\"uri\": \"/buy\"", "\"uri\": \"/order\"", "Example.Serialization.BuyOperation.g.cs")]
    public void A_changed_shape_emits_its_file_anew_and_no_other(string old, string @new, string file)
    {
        PipelineRun run = new(Model);
        run.Save(Model.With(old, @new));
        IReadOnlyDictionary<IncrementalStepRunReason, int> reasons = run.Reasons(StepNames.Emit);
        Assert.Equal(1, reasons[IncrementalStepRunReason.Modified]);
        Assert.Equal(run.Result.GeneratedSources.Length - 1, reasons[IncrementalStepRunReason.Cached]);
        Assert.Equal([file], Modified(run));
    }

    [Theory]
    [InlineData("The name.", "The name it goes by.", "com.example#Buy com.example#BuyInput com.example#Item")]
    [InlineData("\"max\": 10", "\"max\": 9", "com.example#Item")]
    [InlineData("\"total\"", "\"sum\"", "com.example#BuyOutput com.example#Buy")]
    [InlineData("\"uri\": \"/buy\"", "\"uri\": \"/order\"", "com.example#Buy")]
    public void A_changed_shape_is_read_alone_and_only_what_looked_at_it_is_planned(string old, string @new, string planned)
    {
        PipelineRun run = new(Model);
        run.Save(Model.With(old, @new));
        Assert.Equal(1, run.Reasons(StepNames.Parse)[IncrementalStepRunReason.Modified]);
        AssertOnly(run, StepNames.Services, IncrementalStepRunReason.Unchanged);
        Assert.Equal(
            planned.Split(' ').Order(),
            run.Result.TrackedSteps[StepNames.Requests]
                .SelectMany(step => step.Outputs)
                .Where(output => output.Reason == IncrementalStepRunReason.Modified)
                .Select(output => ((PlanRequest)output.Value).Part.Shape.ToString())
                .Order());
    }

    [Theory]
    [InlineData("{ \"items\": \"parcels\" }", "{}", "Example.Depot.ListParcelsPages.g.cs")]
    [InlineData("\"expected\": \"LOST\"", "\"expected\": \"STOLEN\"", "Example.Depot.GetParcelWaiters.g.cs")]
    public void Changed_pages_or_waiters_emit_their_file_anew_and_no_other(string old, string @new, string file)
    {
        PipelineRun run = new(Models.PagesAndWaiters);
        run.Save(Models.PagesAndWaiters.With(old, @new));
        Assert.Equal([file], Modified(run));
    }

    [Fact]
    public void A_new_overlay_emits_anew_what_it_applies_to()
    {
        PipelineRun run = new(Model);
        run.Save(Model, new ModelText(
            "overlay.json",
            """{ "smithy": "2.0", "shapes": { "com.example#Name": { "type": "apply", "traits": { "smithy.api#pattern": "^a" } } } }"""));
        Assert.Equal(["Example.Item.g.cs"], Modified(run));
        run.Save(Model);
        Assert.Equal(["Example.Item.g.cs"], Modified(run));
    }

    [Fact]
    public void Another_namespace_emits_everything_anew()
    {
        PipelineRun run = new(Model);
        run.Save(Model with { Namespace = "Elsewhere" });
        Assert.DoesNotContain(IncrementalStepRunReason.Cached, run.Reasons(StepNames.Emit).Keys);
        Assert.DoesNotContain(IncrementalStepRunReason.Unchanged, run.Reasons(StepNames.Emit).Keys);
    }

    [Fact]
    public void A_file_that_breaks_and_is_mended_generates_what_it_did_before()
    {
        PipelineRun run = new(Model);
        string[] before = [.. run.Result.GeneratedSources.Select(source => source.SourceText.ToString())];
        run.Save(Model with { Text = Model.Text[..^20] });
        Assert.Null(run.Result.Exception);
        run.Save(Model);
        Assert.Equal(before, run.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private static void AssertOnly(PipelineRun run, string step, IncrementalStepRunReason reason)
    {
        Assert.NotEmpty(run.Reasons(step));
        Assert.All(run.Reasons(step).Keys, actual => Assert.Equal(reason, actual));
    }

    private static IEnumerable<string> Modified(PipelineRun run) => run.Result.TrackedSteps[StepNames.Emit]
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason == IncrementalStepRunReason.Modified)
        .Select(output => ((EmittedFile)output.Value).HintName);
}
