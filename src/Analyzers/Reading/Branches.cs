using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values that depend on a decision: any branch that may be taken contributes, one that throws does not.</summary>
internal static class Branches
{
    public static AbstractValue Read(IConditionalOperation conditional, IValueReader reader)
    {
        if (Decide(conditional.Condition, reader) is { } condition)
        {
            return reader.Read(condition ? conditional.WhenTrue : conditional.WhenFalse);
        }

        // A value that is tested is only the one that passes.
        return OperationTree.Throws(conditional.WhenTrue) || OperationTree.Throws(conditional.WhenFalse) ? ReadTested(conditional, reader)
            : OneOf(reader, conditional.WhenTrue, conditional.WhenFalse);
    }

    public static AbstractValue Read(ISwitchExpressionOperation choice, IValueReader reader) =>
        OneOf(reader, choice.Arms.Select(arm => (IOperation?)arm.Value).ToArray());

    public static AbstractValue Read(ICoalesceOperation coalesce, IValueReader reader)
    {
        AbstractValue value = reader.Read(coalesce.Value);
        if (value is NullValue)
        {
            return reader.Read(coalesce.WhenNull);
        }

        if (OneOfValue.IsNotNull(value) || OperationTree.Throws(coalesce.WhenNull))
        {
            return value;
        }

        IEnumerable<AbstractValue> present = value is OneOfValue oneOf ? oneOf.Options.Where(OneOfValue.IsNotNull) : new[] { value };
        return OneOfValue.Of(present.Append(reader.Read(coalesce.WhenNull)));
    }

    /// <summary>How a condition ends that is known: a flag that a function is called with, or a test for null.</summary>
    private static bool? Decide(IOperation condition, IValueReader reader) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => !Decide(not.Operand, reader),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } match when IsNullConstant(constant) => IsNull(match.Value, reader),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } match
            when IsNullConstant(constant) => !IsNull(match.Value, reader),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, OperatorMethod: null } equal when IsNullConstant(equal.RightOperand) =>
            IsNull(equal.LeftOperand, reader),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, OperatorMethod: null } unequal when IsNullConstant(unequal.RightOperand) =>
            !IsNull(unequal.LeftOperand, reader),
        _ => reader.Read(condition) is BooleanValue known ? known.Value : null,
    };

    private static bool IsNullConstant(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    private static bool? IsNull(IOperation operation, IValueReader reader) => reader.Read(operation) switch
    {
        NullValue => true,
        { } value when OneOfValue.IsNotNull(value) => false,
        _ => null,
    };

    private static AbstractValue ReadTested(IConditionalOperation conditional, IValueReader reader)
    {
        IOperation? value = OperationTree.Throws(conditional.WhenTrue) ? conditional.WhenFalse : conditional.WhenTrue;
        HashSet<ISymbol> tested = new(Variables(conditional.Condition), SymbolEqualityComparer.Default);
        return value is not null && Variables(value).Any(tested.Contains) ? AnyValue.Anything : reader.Read(value);
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) => operation.DescendantsAndSelf().Select(part => part switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => member.Member,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();

    private static AbstractValue OneOf(IValueReader reader, params IOperation?[] branches) =>
        OneOfValue.Of(branches.Where(branch => !OperationTree.Throws(branch)).Select(reader.Read));
}
