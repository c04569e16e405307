using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Values;

namespace Smithwright.Analyzers;

/// <summary>
/// Checks the values that are given to generated records against the constraints on the records' symbols. It reads each value once and
/// shows it to every rule.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<ValueRule> ValueRules = ImmutableArray.Create<ValueRule>(
        new RequiredMemberRule(),
        new TooManyItemsRule(),
        new TooFewItemsRule(),
        new LengthRule(),
        new RangeRule(),
        new UniqueItemsRule());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ValueRules.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (AnnotationTypes.Find(context.Compilation) is not { } types)
        {
            return;
        }

        ClientContracts contracts = new(types);
        SourceBodies bodies = new(context.Compilation);
        context.RegisterOperationBlockAction(block => Analyze(block, contracts, bodies));
    }

    private static void Analyze(OperationBlockAnalysisContext context, ClientContracts contracts, SourceBodies bodies)
    {
        BlockReport report = new(context);
        ValueReader reader = new(contracts, bodies, context.CancellationToken);
        foreach (IOperation operation in context.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } } given
                && contracts.IsGenerated(property))
            {
                Check(contracts.Property(property), given, reader, report);
            }
        }
    }

    private static void Check(PropertyContract property, ISimpleAssignmentOperation given, ValueReader reader, BlockReport report)
    {
        reader.Reset();
        SyntaxNode expression = given.Syntax is AssignmentExpressionSyntax syntax ? syntax.Right : given.Value.Syntax;
        Assignment assignment = new(property, reader.Read(given.Value), expression);
        foreach (Violation violation in ValueRules.SelectMany(rule => rule.Check(assignment)))
        {
            report.Add(violation, expression);
        }
    }
}
