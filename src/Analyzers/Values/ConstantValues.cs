using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Symbols;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>The values of constants, as the compiler has folded them.</summary>
internal static class ConstantValues
{
    // Every integer up to here is exact in a double.
    private const long MaxSafeInteger = 1L << 53;

    // From here on a double is written with an exponent.
    private const double MinExponent = 1e15;

    public static AbstractValue Read(object? constant) => constant switch
    {
        null => new NullValue(),
        string text => new TextValue(text),
        char character => new TextValue(character.ToString()),
        bool value => new BooleanValue(value),
        float number => new NumberValue(number),
        double number => new NumberValue(number),
        decimal number => new NumberValue((double)number, number.ToString(CultureInfo.InvariantCulture)),
        ulong number => new NumberValue(number, number > MaxSafeInteger ? number.ToString(CultureInfo.InvariantCulture) : null),
        sbyte or byte or short or ushort or int or uint or long => Integer(Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
        _ => AnyValue.Something,
    };

    public static NumberValue Integer(long number) =>
        new(number, Math.Abs((double)number) > MaxSafeInteger ? number.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The bytes of a <c>u8</c> literal.</summary>
    public static BlobValue Utf8(string text) => BlobValue.Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The value of <c>default</c> where the compiler has no constant for it.</summary>
    public static AbstractValue Default(ITypeSymbol? type)
    {
        if (type is null || type.TypeKind == TypeKind.TypeParameter)
        {
            return AnyValue.Anything;
        }

        if (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || TypeFacts.IsStringEnum(type))
        {
            return new NullValue();
        }

        return TypeFacts.IsByteMemory(type) ? new BlobValue(0, 0) : AnyValue.Something;
    }

    /// <summary>The digits of a whole, non-negative number: the only numbers whose text is the same in every culture.</summary>
    public static string? CultureFreeText(AbstractValue value) => value switch
    {
        NumberValue { Value: >= 0 and < MinExponent, Exact: null } number when Math.Floor(number.Value) == number.Value =>
            ((long)number.Value).ToString(CultureInfo.InvariantCulture),
        BooleanValue boolean => boolean.Value ? bool.TrueString : bool.FalseString,
        TextValue text => text.Text,
        NullValue => string.Empty,
        _ => null,
    };
}
