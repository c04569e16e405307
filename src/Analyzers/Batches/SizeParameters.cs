using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Batches;

/// <summary>Parameters that say how many items a batch has, and of which nothing is asked but that they are positive.</summary>
internal static class SizeParameters
{
    private static readonly ImmutableHashSet<string> Cuts = ImmutableHashSet.Create(
        "AsMemory", "AsSpan", "Chunk", "GetRange", "Min", "Skip", "Slice", "Take", "ThrowIfLessThan", "ThrowIfNegative", "ThrowIfNegativeOrZero", "ThrowIfZero");

    /// <summary>Whether a function uses a parameter for the size alone. If it compares it with anything else, larger sizes may never get far.</summary>
    public static bool IsOnlySize(IParameterSymbol parameter, SourceFunction function) =>
        parameter.RefKind == RefKind.None && function.UsesOf(parameter).All(IsSize);

    private static bool IsSize(IOperation use) => Outer(use) switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } =>
            Cuts.Contains(call.TargetMethod.Name) && TypeFacts.IsFrameworkType(call.TargetMethod.ContainingType)
                && (!call.TargetMethod.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || call.Arguments.Skip(1).All(argument =>
                    argument.Value.ConstantValue.Value is null or string or <= 1)),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } => TypeFacts.IsFrameworkType(type),
        ICompoundAssignmentOperation sum => sum.Value == Inner(use),
        IBinaryOperation binary => IsSize(binary, Inner(use)),
        IRangeOperation or INameOfOperation => true,
        _ => false,
    };

    private static bool IsSize(IBinaryOperation binary, IOperation use)
    {
        IOperation other = binary.LeftOperand == use ? binary.RightOperand : binary.LeftOperand;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide =>
                !other.ConstantValue.HasValue || other.ConstantValue.Value is 1
                    ? Outer(binary) is not IBinaryOperation outer || IsSize(outer, Inner(binary))
                    : false,
            _ => other.ConstantValue.HasValue ? other.ConstantValue.Value is <= 1 : LoopBatches.CountedList(other) is not null || IsSum(other),
        };
    }

    // As in i + size < items.Count.
    private static bool IsSum(IOperation operation) => operation.DescendantsAndSelf().All(part => !part.ConstantValue.HasValue)
        && operation.DescendantsAndSelf().Any(part => LoopBatches.CountedList(part) is not null);

    private static IOperation? Outer(IOperation use) => Inner(use).Parent;

    private static IOperation Inner(IOperation use)
    {
        IOperation value = use;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value;
    }
}
