using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Analyzers.Models;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers;

/// <summary>Reports what is wrong in the project's <c>ServiceModel</c> files, in the files themselves and in those of <c>ServiceData</c>, while they are typed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServiceModelAnalyzer : DiagnosticAnalyzer
{
    private readonly ModelFiles _models = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ModelRules.OfFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        ImmutableArray<AdditionalText> files = ModelFiles.Find(context.Options);
        if (!files.IsEmpty)
        {
            ImmutableHashSet<string> data = ModelFiles.FindData(context.Options, context.CancellationToken).Select(file => file.Path).ToImmutableHashSet();
            context.RegisterAdditionalFileAction(file => Report(file, files, data));
        }
    }

    private void Report(AdditionalFileAnalysisContext context, ImmutableArray<AdditionalText> files, ImmutableHashSet<string> data)
    {
        AdditionalText file = context.AdditionalFile;
        if ((!files.Contains(file) && !data.Contains(file.Path)) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (Problem problem in _models.Check(files, context.Options, context.Compilation, context.CancellationToken).Where(problem => problem.Span.Path == file.Path))
        {
            if (ModelRules.Find(problem.Id) is { } descriptor)
            {
                context.ReportDiagnostic(Reports.Create(descriptor, Spans.Locate(problem.Span, text), problem.Message));
            }
        }
    }
}
