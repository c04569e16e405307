using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Smithwright.Tests.Shared.Analysis;

/// <summary>Applies a code fix in a workspace of its own, as an editor would, and compares the text.</summary>
public sealed class CodeFixVerifier(CodeFixProvider fix, DiagnosticAnalyzer analyzer, string client)
{
    /// <summary>Applies the fix to the first diagnostic that it can fix; the result must compile.</summary>
    public async Task VerifyAsync(string before, string after)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, before);
        ImmutableArray<Diagnostic> diagnostics = await FixableAsync(document);
        TextSpan first = diagnostics.MinBy(diagnostic => diagnostic.Location.SourceSpan.Start)!.Location.SourceSpan;
        CodeAction action = Assert.Single(await ActionsAsync(document, [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceSpan == first)]));
        await AssertAsync(document, action, after);
    }

    /// <summary>Applies the fix to all diagnostics of the document at once; the result must compile.</summary>
    public async Task VerifyAllAsync(string before, string after)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, before);
        ImmutableArray<Diagnostic> diagnostics = await FixableAsync(document);
        CodeAction single = (await ActionsAsync(document, [diagnostics[0]]))[0];
        FixAllContext context = new(
            document, fix, FixAllScope.Document, single.EquivalenceKey, fix.FixableDiagnosticIds, new Known(diagnostics), CancellationToken.None);
        CodeAction? all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        await AssertAsync(document, Assert.IsAssignableFrom<CodeAction>(all), after);
    }

    /// <summary>Checks that nothing is offered for what is reported.</summary>
    public async Task VerifyNothingAsync(string source)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, source);
        ImmutableArray<Diagnostic> diagnostics = await FixableAsync(document);
        Assert.NotEmpty(diagnostics);
        Assert.Empty(await ActionsAsync(document, [diagnostics[0]]));
    }

    private Document Open(AdhocWorkspace workspace, string source)
    {
        Project project = workspace.AddProject("Tests", LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(TestCompilation.References);
        return project.AddDocument("Client.cs", client).Project.AddDocument("Test.cs", source);
    }

    private async Task<ImmutableArray<Diagnostic>> FixableAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        IEnumerable<Diagnostic> reported = (await AnalyzerVerifier.ReportAsync(analyzer, compilation)).Concat(compilation.GetDiagnostics());
        return [.. reported.Where(diagnostic => diagnostic.Location.SourceTree == tree && fix.FixableDiagnosticIds.Contains(diagnostic.Id))];
    }

    private async Task<List<CodeAction>> ActionsAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        List<CodeAction> actions = [];
        CodeFixContext context = new(document, diagnostics[0].Location.SourceSpan, diagnostics, (action, _) => actions.Add(action), CancellationToken.None);
        await fix.RegisterCodeFixesAsync(context);
        return actions;
    }

    private static async Task AssertAsync(Document document, CodeAction action, string after)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Document result = changed.GetDocument(document.Id)!;
        Assert.Equal(after, (await result.GetTextAsync()).ToString());

        Compilation compilation = (await result.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
