using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Batches;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Functions;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers;

/// <summary>
/// Checks the values that are given to generated records against the constraints on the records' symbols, directly and through the project's own functions.
/// It reads each value once and shows it to every rule.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ConstraintAnalyzer()
        : base([.. RuleTable.ValueRules.Select(rule => rule.Descriptor), BatchSizeRule.Rule])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        ClientContracts contracts = new(types);
        SourceBodies bodies = new(context.Compilation);
        FunctionFlows flows = new();
        CodeBlockChecks checks = new(contracts, bodies, flows);
        CallFlows calls = new(contracts, bodies, flows, new FlowNames(context.Compilation, types));
        context.RegisterOperationAction(
            operation => Check(operation, checks, calls, flows),
            OperationKind.SimpleAssignment,
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.PropertyReference,
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => CheckBatches(operation, checks, new BatchCheck(calls, flows), bodies), OperationKind.Invocation, OperationKind.Loop);
    }

    private static void CheckBatches(OperationAnalysisContext context, CodeBlockChecks checks, BatchCheck check, SourceBodies bodies)
    {
        if (!check.MayCut(context.Operation))
        {
            return;
        }

        foreach (Diagnostic diagnostic in checks.Of(context.Operation).Read(
            reader => check.Find(context.Operation, bodies, reader, context.CancellationToken).ToArray(), context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static void Check(OperationAnalysisContext context, CodeBlockChecks checks, CallFlows calls, FunctionFlows flows)
    {
        IOperation operation = context.Operation;
        if (operation is IPropertyReferenceOperation)
        {
            CheckCall(context, ImmutableHashSet<string>.Empty, checks, calls, flows);
            return;
        }

        ImmutableHashSet<string> found = ImmutableHashSet<string>.Empty;
        foreach (CheckedValue value in ValueChecks.Of(operation, checks.Contracts, value => checks.Of(operation).Read(value, context.CancellationToken),
            context.CancellationToken))
        {
            if (!value.Violations.IsEmpty && !NeverRuns(operation, flows))
            {
                checks.Of(operation).Report(context, value.Violations.Where(violation => !IsTested(operation, violation, flows)), value.Use, value.Part);
            }

            found = found.Union(value.Violations.Select(violation => violation.Descriptor.Id));
        }

        CheckCall(context, found, checks, calls, flows);
    }

    /// <summary>Checks what a call gives to a function of the project.</summary>
    private static void CheckCall(OperationAnalysisContext context, ImmutableHashSet<string> found, CodeBlockChecks checks, CallFlows calls, FunctionFlows flows)
    {
        IOperation operation = context.Operation;
        if (calls.Target(operation) is { } function)
        {
            CodeBlockCheck body = checks.Of(operation);
            ImmutableArray<ArgumentViolation> violations = body.Read(reader =>
                CallViolations.Find(operation, function, calls, reader, context.CancellationToken), context.CancellationToken);
            foreach (ArgumentViolation violation in violations.Where(violation => !found.Contains(violation.Violation.Descriptor.Id)
                && !NeverRuns(operation, flows) && !TestedValues.AreTested(operation, [violation.Argument], flows)))
            {
                body.Report(context, [violation.Violation], violation.Argument.GetLocation());
            }
        }
    }

    private static bool IsTested(IOperation operation, RuleViolation violation, FunctionFlows flows) =>
        TestedValues.AreTested(operation, violation.DecidingValues.Select(value => value.Origin).OfType<SyntaxNode>().Where(origin =>
            operation.Syntax.Span.Contains(origin.Span)), flows);

    /// <summary>Whether code is only data, as in an expression tree, or behind a condition that is never true.</summary>
    private static bool NeverRuns(IOperation operation, FunctionFlows flows)
    {
        for (IOperation? outer = operation; outer is not null; outer = outer.Parent)
        {
            if (outer is IConversionOperation { Type: { } type } && TypeFacts.Is(type, "System.Linq.Expressions", "Expression"))
            {
                return true;
            }
        }

        return flows.Around(operation) is { } flow && flow.FirstPointOf(operation.Syntax) is { } point && !flow.Graph.Blocks[point.Block].IsReachable;
    }
}
