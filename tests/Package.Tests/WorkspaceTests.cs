using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Smithwright.Package.Tests;

/// <summary>A consumer opened as an IDE opens it.</summary>
[Collection(PackedCollection.Name)]
public sealed class WorkspaceTests(PackedPackage package)
{
    internal static readonly Consumer Opened = new("Workspace", "net10.0", Items.Reference, (WrongRequests.File, WrongRequests.Text));

    internal static readonly Consumer OpenedIdl = new(
        "WorkspaceIdl", "net10.0",
        Items.PackageReference + """<ItemGroup><ServiceModel Include="shop.smithy" Namespace="Shop" /></ItemGroup>""",
        ("shop.smithy", Smithy), ("Use.cs", "internal static class Use { public static object Type => typeof(Shop.ShopClient); }"));

    private const string Smithy = """
        $version: "2.0"

        namespace shop

        use aws.protocols#awsJson1_1

        @awsJson1_1
        service Shop {
            operations: [GetOrder]
        }

        operation GetOrder {
            input := {
                id: OrderId
            }
        }

        string OrderId
        """;

    /// <summary>Mistakes of each kind: in the syntax, in names, in values of traits, and in the rules of Smithy.</summary>
    [Theory]
    [InlineData("id: OrderId", "id OrderId", "OrderId", "SMW0001")]
    [InlineData("id: OrderId", "id: OrderIdd", "OrderIdd", "SMW0003")]
    [InlineData("string OrderId", "@length(min: 2, max: 1)\nstring OrderId", "2", "SMW0004")]
    [InlineData("string OrderId", "@readonly\nstring OrderId", "@readonly", "SMW0014")]
    public async Task A_mistake_in_a_smithy_file_appears_moves_and_vanishes(string right, string wrong, string token, string id)
    {
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        Project project = await workspace.OpenProjectAsync(Path.Combine(package.Built(OpenedIdl).Folder, "WorkspaceIdl.csproj"));
        Assert.Empty(await DiagnosticsAsync(project));

        string broken = Smithy.Replace(right, wrong, StringComparison.Ordinal);
        await AssertAtTokenAsync(broken);
        await AssertAtTokenAsync("// Moved.\n\n" + broken);
        Assert.Empty(await DiagnosticsAsync(Edit(project, Smithy + "\n")));

        async Task AssertAtTokenAsync(string text)
        {
            Diagnostic reported = Assert.Single(await DiagnosticsAsync(Edit(project, text)), diagnostic => diagnostic.Id == id);
            Assert.EndsWith("shop.smithy", reported.Location.GetLineSpan().Path, StringComparison.Ordinal);
            int start = text.IndexOf(token, text.IndexOf(wrong, StringComparison.Ordinal) + (right.StartsWith("id", StringComparison.Ordinal) ? 2 : 0), StringComparison.Ordinal);
            Assert.InRange(reported.Location.SourceSpan.Start, start, start + token.Length);
        }
    }

    private static Project Edit(Project project, string text)
    {
        TextDocument model = project.AdditionalDocuments.Single(document => document.Name == "shop.smithy");
        return project.Solution.WithAdditionalDocumentText(model.Id, Microsoft.CodeAnalysis.Text.SourceText.From(text)).GetProject(project.Id)!;
    }

    [Fact]
    public async Task A_workspace_sees_edits_of_model_and_code()
    {
        string folder = package.Built(Opened).Folder;
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        Project project = await workspace.OpenProjectAsync(Path.Combine(folder, "Workspace.csproj"));
        Assert.Equal(["SMW1001", "SMW1005", "SMW1009"], await IdsAsync(project));

        // A model with a mistake: reported in the JSON, at once.
        TextDocument model = project.AdditionalDocuments.Single(document => document.Name == "personalize-runtime.json");
        string text = (await model.GetTextAsync()).ToString();
        Project broken = project.Solution.WithAdditionalDocumentText(model.Id, Microsoft.CodeAnalysis.Text.SourceText.From(
            text.Replace("\"target\": \"com.amazonaws.personalizeruntime#UserID\"", "\"target\": \"com.amazonaws.personalizeruntime#UserIdd\"", StringComparison.Ordinal))).GetProject(project.Id)!;
        Assert.Contains("SMW0003", await IdsAsync(broken));

        // Fixed code is silent.
        Microsoft.CodeAnalysis.Document code = project.Documents.Single(document => document.Name == WrongRequests.File);
        Project corrected = code.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(WrongRequests.Text
            .Replace("not an arn", "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", StringComparison.Ordinal)
            .Replace("null!", "\"u\"", StringComparison.Ordinal)
            .Replace("[\"ITEM\"]", "[\"ITEMS\"]", StringComparison.Ordinal))).Project;
        Assert.Empty(await IdsAsync(corrected));
    }

    private static async Task<string[]> IdsAsync(Project project) =>
        [.. (await DiagnosticsAsync(project)).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)];

    private static async Task<Diagnostic[]> DiagnosticsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        IEnumerable<DiagnosticAnalyzer> analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.GetType().Namespace?.StartsWith("Smithwright", StringComparison.Ordinal) == true);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SMW", StringComparison.Ordinal))];
    }
}
