using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Json.Repair;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Printing;

/// <summary>Appends any value of a shape in a few characters.</summary>
internal static class ValuePrinter
{
    private const int EntriesShown = 3;
    private const int LongestText = 1024;

    internal static void Append(StringBuilder builder, object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case string text:
                AppendText(builder, text);
                break;
            case ReadOnlyMemory<byte> blob:
                builder.Append(CultureInfo.InvariantCulture, $"byte[{blob.Length}]");
                break;
            case DateTimeOffset moment:
                builder.Append(WireText.DateTime(moment));
                break;
            case JsonElement document:
                AppendText(builder, document.ValueKind == JsonValueKind.Undefined ? "null" : DocumentRepair.Text(document) ?? DocumentRepair.Readable(document).GetRawText());
                break;
            case IMapEntries map:
                AppendMap(builder, map);
                break;
            case IDictionary map:
                AppendMap(builder, map);
                break;
            case IEnumerable list:
                AppendList(builder, list);
                break;
            default:
                AppendText(builder, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void AppendList(StringBuilder builder, IEnumerable list)
    {
        builder.Append('[');
        int count = 0;
        foreach (object? item in list)
        {
            if (count < EntriesShown)
            {
                Append(Separate(builder, count), item);
            }
            count++;
        }
        AppendRest(builder, count).Append(']');
    }

    private static void AppendMap(StringBuilder builder, IMapEntries map)
    {
        builder.Append('{');
        for (int i = 0; i < Math.Min(map.Count, EntriesShown); i++)
        {
            AppendEntry(Separate(builder, i), map.KeyAt(i), map.ValueAt(i));
        }
        AppendRest(builder, map.Count).Append('}');
    }

    private static void AppendMap(StringBuilder builder, IDictionary map)
    {
        builder.Append('{');
        int shown = 0;
        foreach (DictionaryEntry entry in map)
        {
            AppendEntry(Separate(builder, shown), entry.Key, entry.Value);
            if (++shown == EntriesShown)
            {
                break;
            }
        }
        AppendRest(builder, map.Count).Append('}');
    }

    private static void AppendEntry(StringBuilder builder, object key, object? value)
    {
        Append(builder, key);
        Append(builder.Append(": "), value);
    }

    private static StringBuilder Separate(StringBuilder builder, int before) => before == 0 ? builder : builder.Append(", ");

    private static StringBuilder AppendRest(StringBuilder builder, int count) =>
        count <= EntriesShown ? builder : builder.Append(CultureInfo.InvariantCulture, $", … ({count - EntriesShown} more)");

    private static void AppendText(StringBuilder builder, string text)
    {
        if (text.Length <= LongestText)
        {
            builder.Append(text);
            return;
        }
        int shown = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        builder.Append(text, 0, shown).Append(CultureInfo.InvariantCulture, $"… ({text.Length - shown} more)");
    }
}
