using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Text;

/// <summary>Values of concatenations and interpolations that are not constant as a whole.</summary>
internal static class TextOperations
{
    public static AbstractValue Read(IBinaryOperation binary, IValueReader reader)
    {
        if (binary.OperatorKind != BinaryOperatorKind.Add || binary.Type?.SpecialType != SpecialType.System_String || binary.OperatorMethod is { MethodKind: MethodKind.UserDefinedOperator })
        {
            return AnyValue.Anything;
        }

        return Texts.Concat(Operands(binary).Select(operand => ReadPart(operand, reader)));
    }

    public static AbstractValue Read(IInterpolatedStringOperation interpolated, IValueReader reader) =>
        // Another type than string is built by a handler, which may do anything with the parts.
        interpolated.Type?.SpecialType == SpecialType.System_String
            ? Texts.Concat(interpolated.Parts.Select(part => ReadPart(part, reader)))
            : AnyValue.Anything;

    /// <summary>The operands of a chain of concatenations from left to right, without recursion: generated chains are long.</summary>
    private static IEnumerable<IOperation> Operands(IBinaryOperation binary)
    {
        Stack<IOperation> operands = new();
        IOperation current = binary;
        while (current is IBinaryOperation { ConstantValue.HasValue: false, OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } add)
        {
            operands.Push(add.RightOperand);
            current = add.LeftOperand;
        }

        operands.Push(current);
        return operands;
    }

    private static AbstractValue ReadPart(IInterpolatedStringContentOperation part, IValueReader reader) => part switch
    {
        IInterpolatedStringTextOperation text => reader.Read(text.Text),
        IInterpolationOperation { Alignment: null, FormatString: null } hole => ReadPart(hole.Expression, reader),
        _ => AnyValue.Something,
    };

    /// <summary>An operand of a concatenation as the text that it becomes.</summary>
    public static AbstractValue ReadPart(IOperation operand, IValueReader reader)
    {
        IOperation source = operand is IConversionOperation { IsImplicit: true, ConstantValue.HasValue: false } conversion ? conversion.Operand : operand;

        // Other types write their values as they like, an enum for instance by its name.
        bool isPlain = source.Type is null or { SpecialType: not SpecialType.None and not SpecialType.System_Enum };
        return isPlain ? reader.Read(source) : AnyValue.Something;
    }
}
