using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values through conversions. What a conversion may change is unknown after it.</summary>
internal static class Conversions
{
    public static AbstractValue Read(IConversionOperation conversion, IValueReader reader)
    {
        if (conversion.OperatorMethod is { } method)
        {
            return HelperCalls.ReadOperator(conversion, method, reader)
                ?? ReadUserDefined(method, reader.Read(conversion.Operand), OperationTree.IsFresh(conversion.Operand));
        }

        if (Tuples.MayConvertParts(conversion))
        {
            return AnyValue.Something;
        }

        bool mayLoseDigits = conversion.Conversion.IsNumeric && !conversion.Conversion.IsImplicit;
        return mayLoseDigits ? AnyValue.Something : reader.Read(conversion.Operand);
    }

    private static AbstractValue ReadUserDefined(IMethodSymbol method, AbstractValue operand, bool isFresh)
    {
        if (TypeFacts.IsByteMemory(method.ContainingType))
        {
            return Sequences.ToBlob(operand, isFresh);
        }

        bool isView = TypeFacts.Is(method.ContainingType, "System", "ReadOnlySpan") || TypeFacts.Is(method.ContainingType, "System", "Span");
        return isView && operand is ListValue ? operand : AnyValue.Anything;
    }
}
