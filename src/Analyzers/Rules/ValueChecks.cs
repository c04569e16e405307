using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>What is wrong with what one operation gives to constrained members and parameters, and with the object that it makes.</summary>
internal static class ValueChecks
{
    public static bool IsConstrained(IOperation operation, ClientContracts contracts) =>
        AssignedValues.Of(operation, contracts).Any() || ConditionsOf(operation, contracts) is not null;

    public static IEnumerable<CheckedValue> Of(IOperation operation, ClientContracts contracts, Func<IOperation, AbstractValue> read,
        CancellationToken cancellationToken)
    {
        foreach ((ValueContract contract, IOperation value, SyntaxNode expression) in AssignedValues.Of(operation, contracts))
        {
            Assignment assignment = new(contract, read(value), expression, SensitiveValues.At(operation, contracts), cancellationToken);
            yield return new(contract.Name, RuleTable.ValueRules.SelectMany(rule => rule.Check(assignment)).ToImmutableArray(), expression.GetLocation(),
                null);
        }

        if (ConditionsOf(operation, contracts) is { } shape)
        {
            SyntaxNode? change = (operation as IWithOperation)?.Initializer.Syntax;
            ImmutableArray<RuleViolation> violations = ConditionRule.CheckObject(shape, read(operation), SensitiveValues.At(operation, contracts),
                cancellationToken).ToImmutableArray();
            yield return new(shape.Type.Name, violations, AssignedValues.Keyword(operation.Syntax), change);
        }
    }

    private static ShapeContract? ConditionsOf(IOperation operation, ClientContracts contracts) =>
        operation is IObjectCreationOperation or IWithOperation && contracts.Shape(operation.Type) is { Conditions.IsEmpty: false } shape ? shape : null;
}
