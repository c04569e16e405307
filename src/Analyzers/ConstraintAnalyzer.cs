using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        new PatternRule(),
        new RangeRule(),
        new UniqueItemsRule(),
        new KnownValueRule(),
        new ValueConditionRule());

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
            foreach ((IPropertySymbol property, IOperation value, SyntaxNode expression) in GivenValues.Of(operation, contracts))
            {
                reader.Reset();
                Assignment assignment = new(contracts.Property(property), reader.Read(value), expression);
                report.Add(ValueRules.SelectMany(rule => rule.Check(assignment)), expression.GetLocation());
            }

            if (operation is IObjectCreationOperation or IWithOperation && contracts.Shape(operation.Type) is { Conditions.IsEmpty: false } shape)
            {
                reader.Reset();
                SyntaxNode? change = (operation as IWithOperation)?.Initializer.Syntax;
                report.Add(ObjectConditionRule.Check(shape, reader.Read(operation)), GivenValues.Keyword(operation.Syntax), change);
            }
        }
    }
}
