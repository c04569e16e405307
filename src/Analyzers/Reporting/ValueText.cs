using System.Globalization;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reporting;

/// <summary>Values as messages show them.</summary>
internal static class ValueText
{
    private const int MaxShown = 60;

    /// <summary>A string in quotes, cut when it is long. What is sensitive is not shown.</summary>
    public static string Quote(string text, bool isSensitive = false)
    {
        if (isSensitive)
        {
            return "a sensitive value";
        }

        string shown = text.Length <= MaxShown ? text : text.Substring(0, MaxShown) + "…";
        return "\"" + shown.Replace("\r", "\\r").Replace("\n", "\\n") + "\"";
    }

    public static string Number(NumberValue number) => number.Exact ?? number.Value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A count with its unit: <c>1 item</c>, <c>501 items</c>, <c>at least 12 items</c>.</summary>
    public static string Count(long min, long? max, string unit, string units)
    {
        string text = $"{min.ToString(CultureInfo.InvariantCulture)} {(min == 1 ? unit : units)}";
        return max == min ? text : $"at least {text}";
    }

    /// <summary>A count of which only the upper bound matters: <c>0 items</c>, <c>at most 3 items</c>.</summary>
    public static string AtMost(long min, long max, string unit, string units)
    {
        string text = $"{max.ToString(CultureInfo.InvariantCulture)} {(max == 1 ? unit : units)}";
        return max == min ? text : $"at most {text}";
    }

    /// <summary>Whatever is worth saying of a value in a few words, or <see langword="null"/>.</summary>
    public static string? Summary(AbstractValue value, bool isSensitive) => value switch
    {
        TextValue text => Quote(text.Text, isSensitive),
        NumberValue or BooleanValue when isSensitive => Quote(string.Empty, true),
        NumberValue number => Number(number),
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NullValue => "null",
        ListValue list => Count(list.MinCount, list.MaxCount, "item", "items"),
        MapValue map => Count(map.MinCount, map.MaxCount, "entry", "entries"),
        TextOfLength text => Count(text.Min, text.Max, "character", "characters"),
        BlobValue blob => Count(blob.Min, blob.Max, "byte", "bytes"),
        _ => null,
    };
}
