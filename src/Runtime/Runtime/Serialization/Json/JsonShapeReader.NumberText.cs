using System.Numerics;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Numbers of any size as strings, the only form that rpcv2Json has for them.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads an integer of at most 10,000 digits from a string.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The value is not a string, or its text is not that of an integer.</exception>
    public readonly BigInteger ReadBigIntegerText()
    {
        const string Expected = "a string that holds an integer of at most 10,000 digits";
        ReadOnlySpan<byte> text = StringText(Expected);
        return NumberGrammar.IsInteger(text) && NumberParser.TryParseBigInteger(text, out BigInteger value)
            ? value
            : throw new JsonShapeException(CurrentPath(), Expected, "another string");
    }

    /// <summary>Reads a number from a string; digits beyond a decimal's precision are rounded.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The value is not a string, its text is not that of a number, or the number is out of range.</exception>
    public readonly decimal ReadDecimalText()
    {
        const string Expected = "a string that holds a number within the range of a decimal";
        ReadOnlySpan<byte> text = StringText(Expected);
        return NumberGrammar.IsDecimal(text) && NumberParser.TryParseDecimal(text, out decimal value)
            ? value
            : throw new JsonShapeException(CurrentPath(), Expected, "another string");
    }

    private readonly ReadOnlySpan<byte> StringText(string expected) => _kind == JsonTokenType.String ? ScalarText() : throw WrongKind(expected);
}
