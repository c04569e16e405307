using System.Text;

namespace Smithwright.Runtime.Messages;

/// <summary>Lists in header values, as Smithy's <c>httpHeader</c> has them.</summary>
internal static class HeaderText
{
    /// <summary>Quotes an item that contains a comma, a quotation mark or blanks at its ends, so that it stays one item.</summary>
    public static string? Quote(string? item)
    {
        if (item is null || (item.AsSpan().IndexOfAny(',', '"') < 0 && item.AsSpan().Trim().Length == item.Length))
        {
            return item;
        }
        return $"\"{item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Splits a list at its commas, honoring quotes; blanks around items are dropped.</summary>
    public static IReadOnlyList<string> Split(string value)
    {
        List<string> items = [];
        int position = 0;
        while (position <= value.Length)
        {
            items.Add(Next(value, ref position));
        }
        return items is [""] ? [] : items;
    }

    /// <summary>Splits a list of dates such as <c>Mon, 16 Dec 2019 23:48:18 GMT</c>, each of which has a comma of its own.</summary>
    public static IReadOnlyList<string> SplitHttpDates(string value)
    {
        IReadOnlyList<string> parts = Split(value);
        List<string> dates = new(parts.Count);
        for (int i = 0; i < parts.Count; i++)
        {
            // The day's name is the part that has no digit.
            bool isDayName = parts[i].AsSpan().IndexOfAnyInRange('0', '9') < 0 && i + 1 < parts.Count;
            dates.Add(isDayName ? $"{parts[i]}, {parts[++i]}" : parts[i]);
        }

        return dates;
    }

    private static string Next(string value, ref int position)
    {
        while (position < value.Length && value[position] is ' ' or '\t')
        {
            position++;
        }
        if (position < value.Length && value[position] == '"')
        {
            return Quoted(value, ref position);
        }
        int comma = value.IndexOf(',', position);
        int end = comma < 0 ? value.Length : comma;
        string item = value[position..end].TrimEnd(' ', '\t');
        position = end + 1;
        return item;
    }

    // Reads on to the comma after the closing quote; a quote that never closes takes the rest.
    private static string Quoted(string value, ref int position)
    {
        StringBuilder item = new();
        for (position++; position < value.Length && value[position] != '"'; position++)
        {
            if (value[position] == '\\' && position + 1 < value.Length)
            {
                position++;
            }
            item.Append(value[position]);
        }

        int comma = position < value.Length ? value.IndexOf(',', position) : -1;
        position = comma < 0 ? value.Length + 1 : comma + 1;
        return item.ToString();
    }
}
