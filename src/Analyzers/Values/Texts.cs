using System.Text;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Analyzers.Values;

/// <summary>What becomes of strings when they are joined, padded and repeated.</summary>
internal static class Texts
{
    // A longer text is followed by its length only.
    private const int MaxKnown = 100_000;

    public static AbstractValue Concat(IEnumerable<AbstractValue> parts)
    {
        StringBuilder? text = new();
        (long Min, long? Max) length = (0, 0);
        foreach (AbstractValue part in parts)
        {
            string? known = ConstantValues.CultureFreeText(part);
            text = known is null || text?.Length + known.Length > MaxKnown ? null : text?.Append(known);
            (long min, long? max) = known is null ? Length(part) : Exactly(known);
            length = (length.Min + min, length.Max + max);
        }

        return text is null ? new TextOfLength(length.Min, length.Max) : new TextValue(text.ToString());
    }

    public static AbstractValue Repeat(AbstractValue character, AbstractValue count)
    {
        if (count is not NumberValue { Value: >= 0 and <= int.MaxValue } number)
        {
            return AnyValue.Something;
        }

        long length = (long)number.Value;
        return character is TextValue { Text.Length: 1 } known && length <= MaxKnown
            ? new TextValue(new string(known.Text[0], (int)length))
            : new TextOfLength(length, length);
    }

    public static AbstractValue Pad(AbstractValue text, AbstractValue width, AbstractValue padding, bool left)
    {
        if (width is not NumberValue { Value: >= 0 and <= MaxKnown } number)
        {
            return AnyValue.Something;
        }

        int total = (int)number.Value;
        if (text is TextValue known && padding is TextValue { Text.Length: 1 } character)
        {
            return new TextValue(left ? known.Text.PadLeft(total, character.Text[0]) : known.Text.PadRight(total, character.Text[0]));
        }

        // The width is in UTF-16 code units, of which a character may take two.
        (long min, long? max) = Length(text);
        return new TextOfLength(Math.Max(min, (total + 1) / 2), max is null ? null : Math.Max(max.Value, total));
    }

    /// <summary>The least and the most characters that a value has as text.</summary>
    public static (long Min, long? Max) Length(AbstractValue value) => value switch
    {
        TextValue text => Exactly(text.Text),
        TextOfLength length => (length.Min, length.Max),
        OneOfValue oneOf => OneOf(oneOf.Options.Select(option => ConstantValues.CultureFreeText(option) is { } text ? Exactly(text) : Length(option)).ToArray()),
        _ => (0, null),
    };

    private static (long Min, long? Max) Exactly(string text)
    {
        int length = ScalarLength.Count(text);
        return (length, length);
    }

    private static (long Min, long? Max) OneOf((long Min, long? Max)[] options) => (
        options.Min(option => option.Min),
        options.Any(option => option.Max is null) ? null : options.Max(option => option.Max));
}
