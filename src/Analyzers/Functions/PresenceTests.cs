using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Functions;

/// <summary>Tells how tests for null and for emptiness end where a variable is known to hold something.</summary>
internal sealed class PresenceTests(ControlFlowGraph graph, Func<IOperation, bool> isPresent)
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

    private static bool? HoldsForCounts(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => HoldsForCounts(BinaryOperatorKind.Equals, constant.Value),
        IRelationalPatternOperation relation => HoldsForCounts(relation.OperatorKind, relation.Value),
        INegatedPatternOperation not => !HoldsForCounts(not.Pattern),
        _ => null,
    };

    /// <summary>Whether a comparison is the same for all counts from 1.</summary>
    private static bool? HoldsForCounts(BinaryOperatorKind comparison, IOperation bound) => (comparison, bound.ConstantValue.Value) switch
    {
        (BinaryOperatorKind.Equals, <= 0) or (BinaryOperatorKind.LessThan, <= 1) or (BinaryOperatorKind.LessThanOrEqual, <= 0) => false,
        (BinaryOperatorKind.NotEquals, <= 0) or (BinaryOperatorKind.GreaterThan, <= 0) or (BinaryOperatorKind.GreaterThanOrEqual, <= 1) => true,
        _ => null,
    };
}
