using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What is reported in files of Smithy's own language.</summary>
public sealed class IdlModelTests
{
    private const string Head = "$version: \"2.0\"\nnamespace example\n\n";

    [Theory]
    [InlineData("string Name")]
    [InlineData("structure A { a {|SMW0001:String|} }\n\nstring Name")]
    [InlineData("@documentation({|SMW0001:.|}1)\nstring Name")]
    [InlineData("list Names { member: {|SMW0003:Nmae|} }\nstring Name")]
    [InlineData("@{|SMW0004:lenght|}(max: 1)\nstring Name")]
    [InlineData("@length(min: {|SMW0004:3|}, max: 2)\nstring Name")]
    [InlineData("apply {|SMW0009:Name|} @internal")]
    [InlineData("@aws.protocols#restJson1\nservice A { version: \"1\" }\n\nlist {|SMW0009:A|} { member: String }")]
    public Task A_mistake_is_reported_where_it_is(string marked) => VerifyAsync(Head + marked);

    [Theory]
    [InlineData("\"length({|SMW0008:nmaes|}) <= `1`\"")]
    [InlineData("\"\"\"\n        length(names) <= `1`\n          && {|SMW0008:nmaes|} == 'a\\\\b'\n        \"\"\"")]
    public Task A_condition_that_is_wrong_is_reported_inside_of_its_text(string expression) => VerifyAsync(
        $$"""
        {{Head}}use smithy.contracts#conditions

        list Names { member: String }

        @conditions(
            Few: { expression: {{expression}}, documentation: "Few names." }
        )
        structure Request {
            @required
            names: Names
        }
        """);

    [Fact]
    public async Task A_mistake_moves_with_the_text_and_goes_when_it_is_fixed()
    {
        Assert.Equal("model.smithy: (3,7)-(3,8)", Assert.Single(await OfAsync(new ModelText("model.smithy", Head + "string 1"))).Location.GetLineSpan().ToString());
        Assert.Equal("model.smithy: (4,7)-(4,8)", Assert.Single(await OfAsync(new ModelText("model.smithy", "\n" + Head + "string 1"))).Location.GetLineSpan().ToString());
        Assert.Empty(await OfAsync(new ModelText("model.smithy", Head + "string A")));
    }

    [Fact]
    public async Task An_overlay_may_be_written_in_it()
    {
        ImmutableArray<Diagnostic> reported = await OfAsync(
            new ModelText("model.json", ModelOf("\"example#Name\": { \"type\": \"string\" }")),
            new ModelText("overlay.smithy", Head + "apply Name @length(max: 3)\napply Nobody @internal\n"));
        Assert.Equal("overlay.smithy: (4,6)-(4,12)", Assert.Single(reported).Location.GetLineSpan().ToString());
    }

    private static async Task VerifyAsync(string marked)
    {
        ModelText model = new("model.smithy", MarkedSource.WithoutMarks(marked));
        Assert.Equal(marked, MarkedSource.Mark(model.Text, await OfAsync(model)));
    }
}
