using Microsoft.CodeAnalysis;
using Smithwright.Generator.Pipeline;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>What an edit of a file in Smithy's own language costs.</summary>
public class IdlEditTests
{
    private static readonly ModelText Model = new(
        "shop.smithy",
        """"
        $version: "2.0"
        namespace com.example
        use aws.protocols#restJson1

        @restJson1
        service Shop {
            version: "1"
            operations: [Buy]
        }

        @http(method: "POST", uri: "/buy")
        operation Buy {
            input := {
                @required
                item: Item
            }
            output := {
                total: Integer
            }
        }

        /// An item.
        structure Item {
            /// The name.
            name: Name
        }

        @length(max: 10)
        string Name

        """")
    {
        Namespace = "Example",
    };

    [Fact]
    public void A_file_gives_the_client_that_its_JSON_gives()
    {
        string[] files = [.. new PipelineRun(Model).Result.GeneratedSources.Select(file => file.HintName).Order(StringComparer.Ordinal)];
        Assert.Contains("Example.Item.g.cs", files);
        Assert.Contains("Example.ShopClient.g.cs", files);
        Assert.Contains("Example.BuyInput.g.cs", files);
        Assert.Empty(GeneratedClient.Of([Model]).Complaints());
    }

    [Theory]
    [InlineData("    name: Name", "    name :    Name, // the same")]
    [InlineData("\n", "\r\n")]
    [InlineData("@length(max: 10)", "// more\n@length( max : 10 , )")]
    public void White_space_is_read_but_changes_nothing(string old, string @new)
    {
        PipelineRun run = new(Model);
        run.Save(Model with { Text = "\n\n" + Model.Text.Replace(old, @new, StringComparison.Ordinal) });
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Parse).Keys);
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Assemble).Keys);
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Emit).Keys);
    }

    [Theory]
    [InlineData("The name.", "The name it goes by.", "Example.Item.g.cs")]
    [InlineData("max: 10", "max: 9", "Example.Item.g.cs")]
    [InlineData("/buy", "/order", "Example.Serialization.BuyOperation.g.cs")]
    public void A_changed_shape_is_read_alone_and_emits_its_file_and_no_other(string old, string @new, string file)
    {
        PipelineRun run = new(Model);
        run.Save(Model.With(old, @new));
        Assert.Equal(1, run.Reasons(StepNames.Parse)[IncrementalStepRunReason.Modified]);
        Assert.Equal(
            [file],
            run.Result.TrackedSteps[StepNames.Emit]
                .SelectMany(step => step.Outputs)
                .Where(output => output.Reason == IncrementalStepRunReason.Modified)
                .Select(output => ((EmittedFile)output.Value).HintName));
    }

    [Fact]
    public void A_mistake_in_one_statement_leaves_the_other_types()
    {
        PipelineRun run = new(Model.With("max: 10", "max: "));
        Assert.Contains("Example.BuyOutput.g.cs", run.Result.GeneratedSources.Select(file => file.HintName));
    }
}
