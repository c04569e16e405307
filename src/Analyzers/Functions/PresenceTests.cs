using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Functions;

/// <summary>Tells how tests for null, for emptiness and of the count end where a variable is known to hold something.</summary>
/// <param name="graph">The function.</param>
/// <param name="isPresent">Whether an operation yields what the variable holds.</param>
/// <param name="minCount">The least number of items, characters or entries of it.</param>
internal sealed class PresenceTests(ControlFlowGraph graph, Func<IOperation, bool> isPresent, long minCount = 1)
{
    /// <summary>The block that control goes to from the end of a block whatever happens, or <see langword="null"/> if that is not known.</summary>
    public BasicBlock? NextOf(BasicBlock block)
    {
        if (block is not { BranchValue: { } test, ConditionalSuccessor: { } jump, FallThroughSuccessor: { } next } || Evaluate(test) is not { } result)
        {
            return null;
        }

        return result == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? jump.Destination : next.Destination;
    }

    private bool? Evaluate(IOperation test) => test switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Evaluate(not.Operand),
        IIsNullOperation isNull when IsPresent(isNull.Operand) => false,
        IIsPatternOperation match when IsPresent(match.Value) => IsNotNull(match.Pattern),
        IIsPatternOperation match when IsCount(match.Value) => HoldsForCounts(match.Pattern),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal when IsNullTest(equal) => false,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal when IsNullTest(unequal) => true,
        IBinaryOperation comparison when IsCount(comparison.LeftOperand) => HoldsForCounts(comparison.OperatorKind, comparison.RightOperand),
        IBinaryOperation comparison when IsCount(comparison.RightOperand) => HoldsForCounts(Mirrored(comparison.OperatorKind), comparison.LeftOperand),
        IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", Arguments: [{ } text] } call
            when call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && IsPresent(text.Value) => false,
        IInvocationOperation { TargetMethod.Name: "Any", Arguments: [{ } list] } call
            when TypeFacts.Is(call.TargetMethod.ContainingType, "System.Linq", "Enumerable") && IsPresent(list.Value) => true,
        _ => null,
    };

    private bool IsPresent(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsPresent(conversion.Operand),
        IFlowCaptureReferenceOperation reference => CapturesOf(reference.Id) is [{ } capture] && IsPresent(capture.Value),
        _ => isPresent(operation),
    };

    private IFlowCaptureOperation[] CapturesOf(CaptureId id) =>
        graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>().Where(capture => capture.Id.Equals(id)).ToArray();

    private bool IsCount(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } list } => IsPresent(list),
        IInvocationOperation { TargetMethod.Name: "Count", Arguments: [{ } list] } call =>
            TypeFacts.Is(call.TargetMethod.ContainingType, "System.Linq", "Enumerable") && IsPresent(list.Value),
        _ => false,
    };

    private bool IsNullTest(IBinaryOperation test) => (IsPresent(test.LeftOperand) && IsNull(test.RightOperand))
        || (IsPresent(test.RightOperand) && IsNull(test.LeftOperand));

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    private static bool? IsNotNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } when IsNull(value) => false,
        INegatedPatternOperation not => !IsNotNull(not.Pattern),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } all
            when SymbolEqualityComparer.Default.Equals(all.MatchedType, all.InputType) => true,
        _ => null,
    };

    private bool? HoldsForCounts(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => HoldsForCounts(BinaryOperatorKind.Equals, constant.Value),
        IRelationalPatternOperation relation => HoldsForCounts(relation.OperatorKind, relation.Value),
        INegatedPatternOperation not => !HoldsForCounts(not.Pattern),
        _ => null,
    };

    /// <summary>How a comparison ends for all counts from the least one, if it is the same for all.</summary>
    private bool? HoldsForCounts(BinaryOperatorKind comparison, IOperation bound) => bound.ConstantValue.Value is not int limit ? null : comparison switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual when limit < minCount => false,
        BinaryOperatorKind.LessThan when limit <= minCount => false,
        BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan when limit < minCount => true,
        BinaryOperatorKind.GreaterThanOrEqual when limit <= minCount => true,
        _ => null,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => comparison,
    };
}
