using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;
using Smithwright.Semantics;

namespace Smithwright.Model.Tests.Validation;

/// <summary>Selectors come from files. Whatever they say, the compiler answers.</summary>
public sealed class SelectorBudgetTests
{
    /// <summary>Each step leads from every structure to every other: the ways multiply.</summary>
    [Theory]
    [InlineData("structure ~> structure ~> structure ~> structure ~> structure ~> structure ~> structure ~> structure [id = 'none']")]
    [InlineData("structure :test(~> structure :test(~> structure :test(~> structure :test(~> structure :test(~> structure [id = 'none'])))))")]
    [InlineData("structure :recursive(~> structure ~> structure ~> structure ~> structure ~> structure) [id = 'none']")]
    public void Ways_that_multiply_end_with_the_budget(string selector)
    {
        ModelGraph graph = GraphOf(Circle(60));

        Assert.Throws<SelectorBudgetException>(() => Selector.Parse(selector).Select(graph));
    }

    [Fact]
    public void A_model_with_such_a_selector_is_validated_as_far_as_that_is_known()
    {
        ParsedFile file = Circle(60, "structure ~> structure ~> structure ~> structure ~> structure ~> structure ~> structure [id = 'none']");

        Assert.DoesNotContain(ModelValidation.Validate([file], ModelAssembler.Assemble([file]).Model), found => found.Id == "Ways");
    }

    [Fact]
    public void A_selector_has_a_limited_number_of_steps()
    {
        Assert.True(Selector.TryParse(string.Concat(Enumerable.Repeat("*", Budgets.SelectorLength)), out _, out _));
        Assert.False(Selector.TryParse(string.Concat(Enumerable.Repeat("*", Budgets.SelectorLength + 1)), out _, out string message));
        Assert.Contains("more than 128 steps", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_chains_of_resources_are_followed_up_on_a_small_stack()
    {
        const int Count = 20_000;
        string chain = string.Join(",", Enumerable.Range(0, Count).Select(i =>
            $$""" "com.example#R{{i}}": { "type": "resource" {{(i + 1 < Count ? $$""", "resources": [{ "target": "com.example#R{{i + 1}}" }]""" : "")}} } """));
        ModelGraph graph = GraphOf(FileOf(chain));

        GraphShape last = graph.Own.Single(shape => shape.Id.Name == $"R{Count - 1}");

        Assert.Same(last, Chains.ChainTests.OnSmallStack(() => Assert.Single(Selector.Parse("resource :topdown([id = 'com.example#R0'])").Select(graph, [last]))));
    }

    private static ParsedFile Circle(int count, string? selector = null) => FileOf(
        string.Join(",", Enumerable.Range(0, count).Select(i =>
            $$""" "com.example#S{{i}}": { "type": "structure", "members": { "a": { "target": "com.example#S{{(i + 1) % count}}" }, "b": { "target": "com.example#S{{(i + 7) % count}}" } } } """)),
        selector);

    private static ParsedFile FileOf(string shapes, string? selector = null) => SmithyFile.Parse(new SourceFile("model.json", $$"""
        {
          "smithy": "2.0",
          "metadata": { "validators": [{{(selector is null ? "" : $$"""{ "name": "EmitEachSelector", "id": "Ways", "configuration": { "selector": "{{selector}}" } }""")}}] },
          "shapes": { {{shapes}} }
        }
        """));

    private static ModelGraph GraphOf(ParsedFile file)
    {
        Assert.Empty(ModelValidation.Load([file], out ModelGraph? graph));
        return graph!;
    }
}
