using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Analyzers.Models;
using Smithwright.Analyzers.Models.Baselines;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;
using Smithwright.Model.Comparison;
using Smithwright.Model.Project;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers;

/// <summary>
/// Compares <c>ServiceModel</c> files with their baselines, the copies that were accepted last, and reports each difference in the model by what it
/// does to callers. Without a baseline it does nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    private readonly BaselineComparisons _comparisons = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => BaselineRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        ImmutableArray<BaselineFile> files = BaselineFile.Find(ModelFiles.Find(context.Options), context.Options);
        if (files.Any(file => file.Name.Length > 0))
        {
            context.RegisterAdditionalFileAction(file => Report(file, files));
        }
    }

    private void Report(AdditionalFileAnalysisContext context, ImmutableArray<BaselineFile> files)
    {
        AdditionalText file = context.AdditionalFile;
        if (!files.Any(candidate => candidate.Model == file || candidate.Text == file) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        (string, ModelItem)[] items = files.Select(candidate => (candidate.Model.Path, ModelFiles.ItemOf(candidate.Model, context.Options)!)).ToArray();
        BaselineComparison comparison = _comparisons.Of(ComparedText.Read(files, context.CancellationToken), items, context.CancellationToken);
        foreach (Problem problem in comparison.Obstacles.Where(problem => problem.Span.Path == file.Path))
        {
            context.ReportDiagnostic(Reports.Create(BaselineRules.UnusableBaseline, Spans.Locate(problem.Span, text), problem.Message));
        }

        foreach (ModelDifference difference in comparison.Differences.Where(difference => difference.Span.Path == file.Path))
        {
            context.ReportDiagnostic(Create(difference, text));
        }

        if (files.FirstOrDefault(candidate => candidate.Model == file && candidate.Name.Length > 0) is { } compared)
        {
            ReportFile(context, compared, comparison, text);
        }
    }

    private static void ReportFile(AdditionalFileAnalysisContext context, BaselineFile file, BaselineComparison comparison, SourceText text)
    {
        if (file.Text?.GetText(context.CancellationToken) is null)
        {
            string message = $"There is no baseline '{file.Name}'; 'dotnet build -t:AcceptServiceModel' creates it from the model";
            context.ReportDiagnostic(Reports.Create(
                BaselineRules.UnusableBaseline, Spans.Locate(new SourceSpan(file.Model.Path, 0, 0), text), message));
        }
        else if (BaselineSummary.Of(file, comparison.Differences) is { } summary)
        {
            SourceSpan place = BaselineSummary.PlaceOf(file, comparison.After);
            context.ReportDiagnostic(Reports.Create(BaselineRules.Summary, Spans.Locate(place, text), summary));
        }
    }

    private static Diagnostic Create(ModelDifference difference, SourceText text) => Reports.Create(
        BaselineRules.Find(difference.Id),
        Spans.Locate(difference.Span, text),
        BaselineRules.SeverityOf(difference.Effect),
        ChangeEffects.NameOf(difference.Effect),
        difference.Text);
}
