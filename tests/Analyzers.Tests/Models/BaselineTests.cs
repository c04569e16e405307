using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>Models against the copies of them that were accepted last.</summary>
public sealed class BaselineTests
{
    private static readonly string Shop = ModelOf("""
        "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#Find" }], "traits": { "aws.protocols#restJson1": {} } },
        "example#Find": {
          "type": "operation", "input": { "target": "example#FindRequest" }, "output": { "target": "example#Item" },
          "traits": { "smithy.api#http": { "method": "POST", "uri": "/find" } }
        },
        "example#FindRequest": {
          "type": "structure",
          "members": { "name": { "target": "example#Name" } }
        },
        "example#Item": {
          "type": "structure",
          "members": {
            "name": { "target": "example#Name" }
          }
        },
        "example#Name": { "type": "string", "traits": { "smithy.api#length": { "max": 10 } } }
        """);

    [Fact]
    public async Task A_model_without_a_baseline_is_not_compared() => Assert.Empty(await ReportAsync(new ModelText("shop.json", Shop)));

    [Fact]
    public async Task The_same_model_is_not_reported() => Assert.Empty(await CompareAsync(Shop, Shop));

    [Fact]
    public async Task White_space_is_not_reported() => Assert.Empty(await CompareAsync(Shop.Replace("{ ", "{\n", StringComparison.Ordinal), Shop));

    [Fact]
    public async Task A_difference_is_reported_at_its_line_with_its_effect_and_the_counts_at_the_service()
    {
        string tighter = Shop.Replace("\"max\": 10", "\"max\": 5", StringComparison.Ordinal);

        Assert.Equal(
            [
                "shop.json: (1,0)-(1,14) SMW2000 Warning Differences from 'shop.baseline.json': tightens 1; 'dotnet build -t:AcceptServiceModel' accepts them",
                "shop.json: (16,78)-(16,79) SMW2030 Warning tightens: The maximum length of 'Name' was 10 and is 5 now.",
            ],
            Lines(await CompareAsync(Shop, tighter)));
    }

    [Fact]
    public async Task What_is_gone_is_reported_where_it_was_lost()
    {
        string smaller = Shop.Replace("\n    \"name\": { \"target\": \"example#Name\" }\n", "\n", StringComparison.Ordinal);

        Assert.Contains("shop.json: (10,0)-(10,14) SMW2006 Warning breaks source: 'Item' has no member 'name' any more.", Lines(await CompareAsync(Shop, smaller)));
    }

    [Theory]
    [InlineData("\"max\": 20", "SMW2031", DiagnosticSeverity.Info)]
    [InlineData("\"max\": 5", "SMW2030", DiagnosticSeverity.Warning)]
    public async Task The_severity_is_that_of_the_effect(string replacement, string id, DiagnosticSeverity severity)
    {
        ImmutableArray<Diagnostic> reported = await CompareAsync(Shop, Shop.Replace("\"max\": 10", replacement, StringComparison.Ordinal));

        Assert.Equal(severity, Assert.Single(reported, diagnostic => diagnostic.Id == id).Severity);
    }

    [Fact]
    public async Task Documentation_alone_is_hidden_and_nothing_to_accept()
    {
        string documented = Shop.Replace("\"type\": \"string\", \"traits\": {", "\"type\": \"string\", \"traits\": { \"smithy.api#documentation\": \"A name.\",", StringComparison.Ordinal);

        Diagnostic diagnostic = Assert.Single(await CompareAsync(Shop, documented));
        Assert.Equal(("SMW2050", DiagnosticSeverity.Hidden), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_is_reported_at_the_start_of_the_model()
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(new ModelText("shop.json", Shop) { Baseline = "shop.baseline.json" }));

        Assert.Equal(
            "shop.json: (0,0)-(0,0) SMW2099 Warning There is no baseline 'shop.baseline.json'; 'dotnet build -t:AcceptServiceModel' creates it from the model", Line(diagnostic));
    }

    [Fact]
    public async Task Models_with_names_that_mean_something_elsewhere_are_compared_with_their_own_baselines()
    {
        string store = Shop.Replace("example#", "other#", StringComparison.Ordinal);
        string tighter = store.Replace("\"max\": 10", "\"max\": 5", StringComparison.Ordinal);

        Assert.Equal(
            [
                "/a [2]; #/shop.json: (1,0)-(1,12) SMW2000 Warning Differences from '/a [2]; #/shop.baseline.json': tightens 1; 'dotnet build -t:AcceptServiceModel' accepts them",
                "/a [2]; #/shop.json: (16,76)-(16,77) SMW2030 Warning tightens: The maximum length of 'Name' was 10 and is 5 now.",
            ],
            Lines(await ReportAsync([.. Pair("/a [1]; #/shop", Shop, Shop), .. Pair("/a [2]; #/shop", store, tighter)])));
    }

    [Theory]
    [InlineData("{", "(0,1)-(0,1)")]
    [InlineData("[]", "(0,0)-(0,2)")]
    public async Task A_baseline_that_is_no_model_is_reported_where_it_is_wrong(string baseline, string place)
    {
        Diagnostic diagnostic = Assert.Single(await CompareAsync(baseline, Shop));

        Assert.Equal("SMW2099", diagnostic.Id);
        Assert.Equal($"shop.baseline.json: {place}", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_model_that_is_wrong_is_not_compared() =>
        Assert.Empty(await CompareAsync(Shop, Shop.Replace("\"output\": { \"target\": \"example#Item\" }", "\"output\": { \"target\": \"example#Itme\" }", StringComparison.Ordinal)));

    [Fact]
    public async Task An_overlay_counts_for_both()
    {
        ModelText overlay = new("shop.overlay.json", ModelOf("\"example#Name\": { \"type\": \"apply\", \"traits\": { \"smithy.api#pattern\": \"^[a-z]+$\" } }"));

        Assert.Empty(await ReportAsync([.. Pair("shop", Shop, Shop), overlay]));
    }

    [Fact]
    public async Task An_operation_that_is_not_generated_is_not_compared()
    {
        string other = Shop.Replace("\"operations\": [", "\"operations\": [{ \"target\": \"example#Other\" }, ", StringComparison.Ordinal)
            .Replace("\"example#Item\": {", "\"example#Other\": { \"type\": \"operation\", \"traits\": { \"smithy.api#http\": { \"method\": \"POST\", \"uri\": \"/o\" } } },\n\"example#Item\": {", StringComparison.Ordinal);

        Assert.NotEmpty(await CompareAsync(Shop, other));
        Assert.Empty(await ReportAsync([.. Pair("shop", Shop, other).Select(model => model with { Operations = "Find" })]));
    }

    [Fact]
    public async Task Each_of_several_models_has_its_own_baseline()
    {
        string bank = Shop.Replace("example#", "bank#", StringComparison.Ordinal).Replace("#Shop", "#Bank", StringComparison.Ordinal);
        ImmutableArray<Diagnostic> reported = await ReportAsync(
        [
            .. Pair("shop", Shop, Shop).Select(model => model with { Namespace = "A" }),
            .. Pair("bank", bank, bank.Replace("\"max\": 10", "\"max\": 20", StringComparison.Ordinal)).Select(model => model with { Namespace = "B" }),
        ]);

        Assert.Equal([("SMW2000", "bank.json"), ("SMW2031", "bank.json")], reported.Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().Path)).Order());
    }

    [Fact]
    public void A_baseline_generates_nothing()
    {
        string[] alone = [.. GeneratedClient.Of([new ModelText("shop.json", Shop) { Namespace = "A" }]).Files.Keys];

        Assert.Equal(alone, GeneratedClient.Of([.. Pair("shop", "{", Shop).Select(model => model with { Namespace = "A" })]).Files.Keys);
    }

    private static Task<ImmutableArray<Diagnostic>> CompareAsync(string baseline, string model) => ReportAsync(Pair("shop", baseline, model));

    private static ModelText[] Pair(string name, string baseline, string model) =>
    [
        new($"{name}.json", model) { Baseline = $"{name}.baseline.json" },
        new($"{name}.baseline.json", baseline) { Baseline = $"{name}.baseline.json", IsBaseline = true },
    ];

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(params ModelText[] models) => AnalyzerVerifier.ReportAsync(
        new BaselineAnalyzer(), GeneratedClient.Empty(), new AnalyzerOptions(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models)));

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> reported) => reported.Select(Line).Order(StringComparer.Ordinal);

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
