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

        // Code that is mended is silent.
        Microsoft.CodeAnalysis.Document code = project.Documents.Single(document => document.Name == WrongRequests.File);
        Project mended = code.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(WrongRequests.Text
            .Replace("not an arn", "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", StringComparison.Ordinal)
            .Replace("null!", "\"u\"", StringComparison.Ordinal)
            .Replace("[\"ITEM\"]", "[\"ITEMS\"]", StringComparison.Ordinal))).Project;
        Assert.Empty(await IdsAsync(mended));
    }

    private static async Task<string[]> IdsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        IEnumerable<DiagnosticAnalyzer> analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.GetType().Namespace?.StartsWith("Smithwright", StringComparison.Ordinal) == true);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("SMW", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
    }
}
