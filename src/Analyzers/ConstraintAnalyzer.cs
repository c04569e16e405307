using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Rules;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers;

/// <summary>
/// Checks the values that are given to generated records against the constraints on the records' symbols. It reads each value once and
/// shows it to every rule.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ConstraintAnalyzer()
        : base([.. RuleTable.ValueRules.Select(rule => rule.Descriptor)])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        CodeBlockChecks bodies = new(new ClientContracts(types), new SourceBodies(context.Compilation));
        context.RegisterOperationAction(
            operation => Check(operation, bodies), OperationKind.SimpleAssignment, OperationKind.ObjectCreation, OperationKind.With);
    }

    private static void Check(OperationAnalysisContext context, CodeBlockChecks bodies)
    {
        ClientContracts contracts = bodies.Contracts;
        IOperation operation = context.Operation;
        foreach ((IPropertySymbol property, IOperation value, SyntaxNode expression) in AssignedValues.Of(operation, contracts))
        {
            CodeBlockCheck body = bodies.Of(operation);
            Assignment assignment = new(contracts.Property(property), body.Read(value, context.CancellationToken), expression, SensitiveValues.At(operation, contracts), context.CancellationToken);
            body.Report(context, RuleTable.ValueRules.SelectMany(rule => rule.Check(assignment)), expression.GetLocation());
        }

        if (operation is IObjectCreationOperation or IWithOperation && contracts.Shape(operation.Type) is { Conditions.IsEmpty: false } shape)
        {
            CodeBlockCheck body = bodies.Of(operation);
            SyntaxNode? change = (operation as IWithOperation)?.Initializer.Syntax;
            AbstractValue value = body.Read(operation, context.CancellationToken);
            body.Report(context, ConditionRule.CheckObject(shape, value, SensitiveValues.At(operation, contracts), context.CancellationToken), AssignedValues.Keyword(operation.Syntax), change);
        }
    }
}
