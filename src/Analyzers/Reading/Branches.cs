using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values that depend on a decision: any branch that may be taken contributes, one that throws does not.</summary>
internal static class Branches
{
    public static AbstractValue Read(IConditionalOperation conditional, IValueReader reader)
    {
        if (conditional.Condition.ConstantValue is { HasValue: true, Value: bool condition })
        {
            return reader.Read(condition ? conditional.WhenTrue : conditional.WhenFalse);
        }

        return OneOf(reader, conditional.WhenTrue, conditional.WhenFalse);
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

        if (OneOfValue.IsNotNull(value) || Throws(coalesce.WhenNull))
        {
            return value;
        }

        IEnumerable<AbstractValue> present = value is OneOfValue oneOf ? oneOf.Options.Where(OneOfValue.IsNotNull) : new[] { value };
        return OneOfValue.Of(present.Append(reader.Read(coalesce.WhenNull)));
    }

    private static AbstractValue OneOf(IValueReader reader, params IOperation?[] branches) =>
        OneOfValue.Of(branches.Where(branch => !Throws(branch)).Select(reader.Read));

    private static bool Throws(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IThrowOperation;
    }
}
