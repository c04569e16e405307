using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary>Writes values that are known in full as JSON without white space.</summary>
internal static class AbstractValueJson
{
    /// <summary>The JSON text; <see langword="null"/> when not all of the value is known.</summary>
    public static string? Write(AbstractValue value) => value switch
    {
        NullValue => "null",
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Exact ?? number.Value.ToString("R", CultureInfo.InvariantCulture),
        TextValue text => Quote(text.Text),
        ListValue { Complete: true } list => Enclose("[", list.Known.Select(Write), "]"),
        _ when ObjectView.Of(value) is { IsClosed: true, Ordered: true } view => Enclose("{", view.Entries.Select(Write), "}"),
        _ => null,
    };

    private static string? Write(MapEntry entry) => Write(entry.Value) is { } value ? $"{Write(entry.Key)}:{value}" : null;

    private static string? Enclose(string open, IEnumerable<string?> parts, string close)
    {
        ImmutableArray<string?> texts = parts.ToImmutableArray();
        return texts.Contains(null) ? null : open + string.Join(",", texts) + close;
    }

    private static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
