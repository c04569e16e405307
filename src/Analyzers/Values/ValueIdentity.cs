using System.Globalization;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Tells values apart that are known in full.</summary>
internal static class ValueIdentity
{
    /// <summary>A text that equals another's exactly when the values are equal; <see langword="null"/> for what is not known in full.</summary>
    public static string? Of(AbstractValue value) => value switch
    {
        TextValue text => $"{text.Text.Length.ToString(CultureInfo.InvariantCulture)}:{text.Text}",
        NumberValue number => "n" + Of(number),
        // As the list of bytes that others are read as.
        BlobValue { Max: 0 } => "[]",
        BlobValue { Bytes: { } bytes } => "[" + string.Join(",", bytes.Select(character => "n" + ((int)character).ToString(CultureInfo.InvariantCulture))) + "]",
        TimestampValue timestamp => "t" + timestamp.Ticks.ToString(CultureInfo.InvariantCulture),
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NullValue => "null",
        ListValue { Complete: true } list => Join(list.Known.Select(Of), '[', ']'),
        MapValue { Complete: true } map => Join(Sorted(map.Entries.Select(entry => Pair(Of(entry.Key), entry.Value))), '{', '}'),
        StructureValue { Complete: true } structure => Join(Sorted(structure.Members.Select(member => Pair(member.Key, member.Value))), '(', ')'),
        _ => null,
    };

    /// <summary>Zero has two signs, and decimal numbers keep the zeros that they are written with; equal they are nevertheless.</summary>
    private static string Of(NumberValue number)
    {
        if (number.Value == 0)
        {
            return "0";
        }

        string text = number.Exact ?? number.Value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOf('.') >= 0 && text.IndexOf('E') < 0 ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private static string? Pair(string? name, AbstractValue value) => name is not null && Of(value) is { } text ? $"{name}={text}" : null;

    private static IEnumerable<string?> Sorted(IEnumerable<string?> parts) => parts.OrderBy(part => part, StringComparer.Ordinal);

    private static string? Join(IEnumerable<string?> parts, char open, char close)
    {
        string?[] known = parts.ToArray();
        return known.Any(part => part is null) ? null : open + string.Join(",", known) + close;
    }
}
