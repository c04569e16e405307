using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What <c>docs/overlays.md</c> tells is true.</summary>
public sealed partial class OverlayPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/overlays.md"));

    [Fact]
    public async Task The_overlay_of_the_page_is_without_fault() => Assert.Empty(await ReportAsync(Block(1)));

    [Fact]
    public void The_overlay_of_the_page_reaches_the_client()
    {
        GeneratedClient client = GeneratedClient.Of([Model, new ModelText("shop.overlay.json", Block(1))]);
        Assert.Empty(client.Complaints());
        string request = client.Files["Shop.Client.FindRequest.g.cs"];
        Assert.Contains("Length(Min = 1, Max = 64, Source = \"shop.overlay.json\")", request, StringComparison.Ordinal);
        Assert.Contains("UniqueItems(Source = \"shop.overlay.json\")", request, StringComparison.Ordinal);
        Assert.Contains("Length(Min = 1, At = \"item\", Source = \"shop.overlay.json\")", request, StringComparison.Ordinal);
        Assert.Contains("Condition(\"EitherIdOrName\"", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overlay_that_hits_nothing_is_reported_as_the_page_says()
    {
        ImmutableArray<Diagnostic> reported = await ReportAsync(Block(2));
        string[] messages = [.. reported.Where(diagnostic => diagnostic.Id == "SMW0009").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(Line)];
        Assert.Equal(2, messages.Length);
        Assert.All(messages, message => Assert.Contains(message, Page, StringComparison.Ordinal));

        string corrected = Block(2).Replace("#Tgas", "#Tags", StringComparison.Ordinal).Replace("nmae", "name", StringComparison.Ordinal);
        Assert.Equal(["SMW0004", "SMW0008"], (await ReportAsync(corrected)).Select(diagnostic => diagnostic.Id).Distinct().Order());
    }

    [Fact]
    public void The_overlay_that_corrects_reaches_the_client_with_its_own_name()
    {
        GeneratedClient client = GeneratedClient.Of([Model, new ModelText("shop.overlay.json", Block(1)), new ModelText("shop.limits.json", Block(3))]);
        Assert.Empty(client.Complaints());
        string request = client.Files["Shop.Client.FindRequest.g.cs"];
        Assert.Contains("Length(Max = 500, Source = \"shop.limits.json\")", request, StringComparison.Ordinal);
        Assert.Contains("Length(Max = 50, Source = \"shop.limits.json\")", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Pattern(", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overlay_that_corrects_nothing_is_reported()
    {
        ImmutableArray<Diagnostic> reported = await ReportAsync(Block(3));
        Assert.All(reported, diagnostic => Assert.Equal("SMW0009", diagnostic.Id));
        Assert.Equal(3, reported.Length);
    }

    private static ModelText Model => new("shop.json", Block(0)) { Namespace = "Shop.Client" };

    private static string Block(int index) => JsonBlock().Matches(Page)[index].Groups[1].Value;

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(string overlay)
    {
        ModelText[] models = [Model, new("shop.overlay.json", overlay)];
        return AnalyzerVerifier.ReportAsync(
            new ServiceModelAnalyzer(), GeneratedClient.Empty(), new AnalyzerOptions(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models)));
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
