using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

public sealed class ServiceModelTests
{
    [Fact]
    public Task A_model_without_fault_is_not_reported() => VerifyAsync(ModelOf("""
        "example#Name": { "type": "string", "traits": { "smithy.api#length": { "min": 1, "max": 2 } } }
        """));

    [Fact]
    public async Task An_empty_file_is_reported_at_its_start()
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(("empty.json", "")));

        Assert.Equal("SMW0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("empty.json: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public Task A_file_of_another_kind_is_reported() => VerifyAsync("""
        { "smithy": {|SMW0002:"9.0"|}, "shapes": {} }
        """);

    [Fact]
    public Task A_shape_that_nobody_defines_is_reported_where_it_is_named() => VerifyAsync(ModelOf("""
        "example#Names": { "type": "list", "member": { "target": {|SMW0003:"example#Nmae"|} } }
        """));

    [Fact]
    public async Task A_wrong_trait_value_is_reported_on_its_line()
    {
        ImmutableArray<Diagnostic> reported = await ReportAsync(("model.json", ModelOf("""
            "example#Name": {
              "type": "string",
              "traits": { "smithy.api#length": { "min": 3, "max": 2 } }
            }
            """)));

        Assert.Equal("SMW0004", Assert.Single(reported).Id);
        Assert.Equal(3, reported[0].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public Task A_service_without_a_protocol_is_reported() => VerifyAsync(ModelOf("""
        {|SMW0005:"example#Shop"|}: { "type": "service", "version": "1" }
        """));

    [Theory]
    [InlineData("length(names) <= `1`")]
    [InlineData("!other || length(other) <= `1`")]
    public Task A_condition_that_yields_true_or_false_is_legal(string expression) => VerifyAsync(Structure(expression));

    [Theory]
    [InlineData("length({|SMW0008:nmaes|}) <= `1`")]
    [InlineData("{|SMW0008:length(names)|}")]
    [InlineData("length(names) <= {|SMW0008:1|}")]
    [InlineData("{|SMW0008:nmaes|} == 'a\\\\b\\u0041'")]
    [InlineData("'\\u0041' != 'A' || {|SMW0008:nmaes|} == 'x'")]
    public Task A_condition_that_is_wrong_is_reported_inside_of_its_text(string expression) => VerifyAsync(Structure(expression));

    [Theory]
    [InlineData("status", "stringEquals")]
    [InlineData("{|SMW0004:statu|}", "stringEquals")]
    [InlineData("'\\u0041' == 'A' || {|SMW0004:statu|} == 'x'", "booleanEquals")]
    [InlineData("{|SMW0004:status|}", "anyStringEquals")]
    public Task A_path_of_a_waiter_that_is_wrong_is_reported_inside_of_its_text(string path, string comparator) => VerifyAsync(ModelOf($$"""
        "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#Get" }], "traits": { "aws.protocols#awsJson1_0": {} } },
        "example#Get": { "type": "operation", "output": { "target": "example#Out" }, "traits": { "smithy.waiters#waitable": {
          "Ready": { "acceptors": [{ "state": "success", "matcher": { "output": { "path": "{{path}}", "expected": "true", "comparator": "{{comparator}}" } } }] } } } },
        "example#Out": { "type": "structure", "members": { "status": { "target": "smithy.api#String" } } }
        """));

    [Fact]
    public Task A_condition_that_an_absent_member_leaves_undecided_is_reported() => VerifyAsync(Structure("length({|SMW0008:other|}) <= `1`"));

    [Fact]
    public async Task Files_are_assembled_and_each_problem_is_reported_in_its_own()
    {
        ImmutableArray<Diagnostic> reported = await ReportAsync(
            ("model.json", ModelOf("""
                "example#Name": { "type": "string" },
                "example#Names": { "type": "list", "member": { "target": "example#Missing" } }
                """)),
            ("overlay.json", """
                { "smithy": "2.0", "shapes": {
                  "example#Name": { "type": "apply", "traits": { "smithy.api#length": { "max": 3 } } },
                  "example#Nobody": { "type": "apply", "traits": { "smithy.api#length": { "max": 3 } } } } }
                """));

        Assert.Equal(
            ["model.json SMW0003", "overlay.json SMW0009"],
            reported.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Id}").Order());
    }

    [Fact]
    public async Task A_file_that_is_listed_twice_is_reported_once()
    {
        ModelText model = new("model.json", "[]");
        AnalyzerOptions options = new(GeneratedClient.TextsOf([model, model]), GeneratedClient.OptionsOf([model]));

        Assert.Single(await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), options));
    }

    [Fact]
    public async Task An_additional_file_that_is_no_model_is_left_alone()
    {
        ImmutableArray<AdditionalText> texts = GeneratedClient.TextsOf([new ModelText("settings.json", "{")]);

        Assert.Empty(await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), new AnalyzerOptions(texts)));
    }

    [Fact]
    public async Task An_edit_of_another_file_is_seen_by_the_same_analyzer()
    {
        ServiceModelAnalyzer analyzer = new();
        ModelText names = new("names.json", ModelOf("\"example#Names\": { \"type\": \"list\", \"member\": { \"target\": \"example#Name\" } }"));
        ModelText before = new("name.json", ModelOf(""));
        ModelText after = new("name.json", ModelOf("\"example#Name\": { \"type\": \"string\" }"));
        ImmutableArray<AdditionalText> unchanged = GeneratedClient.TextsOf([names]);
        AnalyzerConfigOptionsProvider options = GeneratedClient.OptionsOf([names, before]);

        Assert.Single(await ReportAsync(before));
        Assert.Empty(await ReportAsync(after));

        Task<ImmutableArray<Diagnostic>> ReportAsync(ModelText edited) => AnalyzerVerifier.ReportAsync(
            analyzer, GeneratedClient.Empty(), new AnalyzerOptions([.. unchanged, .. GeneratedClient.TextsOf([edited])], options));
    }

    private static string Structure(string expression) => ModelOf($$$"""
        "example#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#Request": {
          "type": "structure",
          "members": {
            "names": { "target": "example#Names", "traits": { "smithy.api#required": {} } },
            "other": { "target": "example#Names" }
          },
          "traits": { "smithy.contracts#conditions": { "C": { "expression": "{{{expression}}}", "documentation": "d" } } }
        }
        """);

    private static Task VerifyAsync(string marked) => ModelReport.VerifyAsync(marked);

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(params (string Path, string Text)[] files) =>
        ModelReport.OfAsync([.. files.Select(file => new ModelText(file.Path, file.Text))]);
}
